package org.peyvand.date;

import java.util.List;
import org.peyvand.text.Span;

/**
 * A contradiction inside one date.
 *
 * @param days from the first reading to the second; for a weekday, from the date to the nearest day
 *     that has it; 0 for a date that cannot exist
 * @param about one English sentence with both readings
 * @param spans the words that contradict each other
 */
public record DateConflict(Kind kind, int days, String about, List<Span> spans) {

  /** What contradicts what. */
  public enum Kind {
    /** Two calendars side by side name different days. */
    CALENDARS,
    /** The day has another weekday. */
    WEEKDAY,
    /** There is no such day: 31 Mehr, 30 Esfand of a common year, 29 February 2023. */
    IMPOSSIBLE
  }
}
