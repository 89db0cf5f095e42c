package org.peyvand.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;

/**
 * A paper that is laid out for signature.
 *
 * @param about its subject in its own module, such as {@code memorandum/12}: of two papers on one
 *     subject the newer counts
 * @param title in the office's main language
 * @param form what the tie becomes by it
 * @param number under which it is registered, or null
 * @param visibility of the paper, and of the act that its last signature records
 * @param signatories all who must sign, in the order of the signature page; at least one
 */
public record NewPaper(
    Pair pair,
    String about,
    String title,
    Form form,
    @Nullable String number,
    Visibility visibility,
    List<Signatory> signatories) {

  public NewPaper {
    signatories = List.copyOf(signatories);
  }
}
