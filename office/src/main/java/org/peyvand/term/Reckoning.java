package org.peyvand.term;

import java.time.LocalDate;
import org.peyvand.date.Calendar;
import org.peyvand.date.CalendarDay;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parity.Stretch;
import org.peyvand.text.Language;

/**
 * Counts stretches of time in one calendar. A term of years or months ends with the day of the same
 * number; where its month has no such day, with the month's last one (as Regulation 1182/71 of the
 * European Communities counts in article 3, and most codes do).
 */
public record Reckoning(Calendar calendar) {

  private static final int MONTHS = 12;

  /**
   * The calendar of a text: that of its prevailing language; where all are equal, that of the
   * office's own country.
   */
  public static Reckoning of(ParallelText text, Calendar own) {
    Language prevailing = text.prevailing();
    return new Reckoning(
        prevailing == null
            ? own
            : prevailing == Language.FA ? Calendar.PERSIAN : Calendar.GREGORIAN);
  }

  /** The same stretch counted in the other calendar, to be shown beside it. */
  public Reckoning other() {
    return new Reckoning(calendar == Calendar.PERSIAN ? Calendar.GREGORIAN : Calendar.PERSIAN);
  }

  public LocalDate after(LocalDate day, Stretch stretch) {
    return shifted(day, stretch, 1);
  }

  public LocalDate before(LocalDate day, Stretch stretch) {
    return shifted(day, stretch, -1);
  }

  private LocalDate shifted(LocalDate day, Stretch stretch, int sign) {
    int count = sign * stretch.count();
    return switch (stretch.unit()) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> months(day, count);
      case YEAR -> months(day, count * MONTHS);
    };
  }

  private LocalDate months(LocalDate day, int count) {
    CalendarDay from = calendar.of(day);
    int month = from.year() * MONTHS + from.month() - 1 + count;
    int year = Math.floorDiv(month, MONTHS);
    int ofYear = Math.floorMod(month, MONTHS) + 1;
    int days = calendar.daysOfMonth(year, ofYear);
    return calendar.date(year, ofYear, Math.min(from.day(), days));
  }
}
