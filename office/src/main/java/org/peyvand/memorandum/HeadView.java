package org.peyvand.memorandum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * What stands at the top of every page of a paper.
 *
 * @param title in the page's language where the paper has it, else in its first
 * @param amends the paper that this one changes or adds to
 * @param languages of the paper, in order
 * @param prevailing null where all are equally authentic
 * @param writes whether this reader may change the text as it stands
 * @param approves whether this reader may agree, consent and sign
 */
public record HeadView(
    long id,
    String path,
    String title,
    PageLanguage titleIn,
    String first,
    String second,
    String slug,
    String form,
    String state,
    boolean example,
    @Nullable Long amends,
    boolean addendum,
    String visibility,
    int version,
    int round,
    List<PageLanguage> languages,
    @Nullable PageLanguage prevailing,
    boolean writes,
    boolean approves) {

  /** Whether it is signed, or was before it ended. */
  public boolean isSigned() {
    return state.equals("signed") || state.equals("ended");
  }
}
