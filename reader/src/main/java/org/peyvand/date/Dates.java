package org.peyvand.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Tokens;

/** Finds the dates of a text. */
public final class Dates {

  private Dates() {}

  /**
   * Every date of the text in its order, none overlapping another.
   *
   * @param published the day the text was published, if known: years that are not printed and words
   *     such as "yesterday" are told from it, and stay unresolved without it, except that a weekday
   *     tells the year of its date near another date of the text
   */
  public static List<Dating> in(Tokens tokens, @Nullable LocalDate published) {
    WordCursor cursor = new WordCursor(tokens);
    List<Written> written = new DateGrammar(cursor).all();
    return new SideBySide(cursor, new YearFinder(published, written)).datings(written);
  }
}
