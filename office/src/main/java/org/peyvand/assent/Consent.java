package org.peyvand.assent;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Version;

/**
 * The yes of one authority to one version of a text. It covers every version whose canonical form
 * has the same hash, and no other.
 *
 * @param side the city whose chain it belongs to
 * @param step the step of that country's procedure, {@code ir.council}
 * @param session number of the session, or empty
 * @param number number of the decision, or empty
 * @param on the day of the decision; null where nobody has stated it
 * @param act the act that says so in the dossier
 */
public record Consent(
    long id,
    int version,
    String sha256,
    String side,
    String step,
    String authority,
    String session,
    String number,
    @Nullable LocalDate on,
    long act,
    Instant recorded,
    String recordedBy) {

  /** Whether it still covers a text. */
  public boolean covers(Version text) {
    return sha256.equals(text.sha256());
  }
}
