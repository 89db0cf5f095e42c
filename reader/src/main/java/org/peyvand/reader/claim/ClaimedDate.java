package org.peyvand.reader.claim;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Precision;

/**
 * When, as the text says it.
 *
 * @param start first day, Gregorian; of a month or year its first day
 * @param end last day, inclusive; equal to {@code start} for one day
 * @param precision how exactly the text says it
 * @param calendars the readings by calendar ({@code gregorian, persian, hijri}), ISO form, a range
 *     as {@code first/last}; only calendars that the text uses
 * @param agree whether the calendars name the same days; null where only one is printed
 */
public record ClaimedDate(
    LocalDate start,
    LocalDate end,
    Precision precision,
    Map<String, String> calendars,
    @Nullable Boolean agree) {

  /** Keeps the order of the calendars and refuses a range that runs backwards. */
  public ClaimedDate {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A date range runs forwards: " + start + ", " + end);
    }
    calendars = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(calendars));
  }
}
