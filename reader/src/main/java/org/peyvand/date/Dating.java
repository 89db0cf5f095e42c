package org.peyvand.date;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * One "when" of a report: a date or a range, in one calendar or in several side by side.
 *
 * @param fromToken the first token of it
 * @param toToken the token after its last
 * @param span the same in code points of the original
 * @param period the days meant; null when they cannot exist or the year is unknown. Where two
 *     calendars disagree, the first printed
 * @param readings one a calendar, in order of the text
 * @param agree whether the calendars (and the weekday) fit; null when there is only one to go by
 */
public record Dating(
    int fromToken,
    int toToken,
    Span span,
    @Nullable Period period,
    Basis basis,
    List<Reading> readings,
    @Nullable Boolean agree,
    @Nullable DateConflict conflict) {

  public Dating {
    readings = List.copyOf(readings);
  }

  /**
   * The date in the Gregorian and the Persian calendar by {@link Calendar#word}, as FORMAT.md
   * writes them: as printed where printed, else converted. Empty when the date is not resolved.
   */
  public SortedMap<String, String> calendars() {
    SortedMap<String, String> calendars = new TreeMap<>();
    if (period != null) {
      calendars.put(Calendar.GREGORIAN.word(), period.in(Calendar.GREGORIAN));
      calendars.put(Calendar.PERSIAN.word(), period.in(Calendar.PERSIAN));
      for (Reading reading : readings) {
        Period printed = reading.period();
        if (printed != null && reading.calendar() != Calendar.HIJRI) {
          calendars.put(reading.calendar().word(), printed.in(reading.calendar()));
        }
      }
    }
    return calendars;
  }
}
