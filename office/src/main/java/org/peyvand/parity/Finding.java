package org.peyvand.parity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the languages of a paper do not say alike. Its sentence is at {@code
 * memorandum.finding.<kind>}.
 *
 * @param one where it is seen
 * @param other where its counterpart should be or is; null where the paper as a whole is meant or
 *     one language contradicts itself
 * @param said what stands at the first place, as written; may be empty
 * @param counterpart what stands at the other, as written; empty where nothing does
 */
public record Finding(Kind kind, Spot one, @Nullable Spot other, String said, String counterpart) {

  /** What may differ. */
  public enum Kind {
    /** An article without words in a language. */
    MISSING_ARTICLE,
    /** More paragraphs in one language than in the other. */
    PARAGRAPHS,
    /** Items are numbered otherwise, or their numbers are not in order. */
    NUMBERING,
    DATE,
    /** Two calendars of one date, or its weekday, contradict each other. */
    DATE_CONTRADICTS_ITSELF,
    NUMBER,
    PLACE,
    OFFICE,
    PERSON,
    /** Words in the script of another language: not translated yet. */
    SCRIPT,
    /** Left blank for the officer to write. */
    BLANK,
    /** Nothing says which language decides in doubt. */
    PREVAILING_MISSING,
    /** Another language is said to decide than in the other text. */
    PREVAILING_DIFFERS,
    /** Another language is said to decide than the paper's own setting. */
    PREVAILING_SETTING;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Every place it marks. */
  public List<Spot> spots() {
    return other == null ? List.of(one) : List.of(one, other);
  }
}
