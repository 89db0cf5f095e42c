package org.peyvand.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Tokens;

/** Finds the dates of a text. */
public final class Dates {

  private final WordCursor cursor;
  private final List<Written> written;

  private Dates(WordCursor cursor) {
    this.cursor = cursor;
    this.written = new DateGrammar(cursor).all();
  }

  /** What is written as a date in this text, still to be told from a day of publication. */
  public static Dates of(Tokens tokens) {
    return new Dates(new WordCursor(tokens));
  }

  /**
   * Every date of the text in its order, none overlapping another.
   *
   * @param published the day the text was published, if known: years that are not printed and words
   *     such as "yesterday" are told from it, and stay unresolved without it, except that a weekday
   *     tells the year of its date near another date of the text
   */
  public List<Dating> published(@Nullable LocalDate published) {
    return new SideBySide(cursor, new YearFinder(published, written)).datings(written);
  }

  /** The same of a text that is read once, see {@link #published}. */
  public static List<Dating> in(Tokens tokens, @Nullable LocalDate published) {
    return of(tokens).published(published);
  }
}
