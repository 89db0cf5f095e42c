package org.peyvand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns written numbers into days; finds the year where none is printed. */
final class YearFinder {

  private final @Nullable LocalDate published;

  /** A day printed elsewhere in the text, if any: near enough to tell a year by its weekday. */
  private final @Nullable LocalDate printed;

  YearFinder(@Nullable LocalDate published, List<Written> written) {
    this.published = published;
    this.printed = firstPrinted(written);
  }

  private static @Nullable LocalDate firstPrinted(List<Written> written) {
    for (Written one : written) {
      Period period = one.yearKnown() && one.start().month > 0 ? stated(one) : null;
      if (period != null) {
        return period.start();
      }
    }
    return null;
  }

  /** The days of a date whose years are printed; null when there is no such day. */
  static @Nullable Period stated(Written written) {
    Period start = stated(written.start(), written.start().year);
    Period end = written.single() ? start : stated(written.end(), written.end().year);
    return range(start, end);
  }

  private static @Nullable Period range(@Nullable Period start, @Nullable Period end) {
    if (start == null || end == null || end.end().isBefore(start.start())) {
      return null;
    }
    return new Period(start.start(), end.end(), end.precision(), end.calendar());
  }

  private static @Nullable Period stated(Part part, int year) {
    Calendar calendar = part.calendar;
    if (calendar == null || !calendar.mayBeYear(year)) {
      return null;
    }
    if (part.month == 0) {
      return Period.year(calendar, year);
    }
    if (part.day == 0) {
      return Period.month(calendar, year, part.month);
    }
    return part.day <= calendar.daysOfMonth(year, part.month)
        ? Period.day(calendar.date(year, part.month, part.day), calendar)
        : null;
  }

  /** Whether no year at all has this day: 31 Mehr, 30 February. */
  static boolean never(Part part) {
    Calendar calendar = part.calendar;
    if (calendar == null || !part.isDay()) {
      return false;
    }
    int longest =
        switch (calendar) {
          case GREGORIAN -> calendar.daysOfMonth(2024, part.month);
          case PERSIAN -> calendar.daysOfMonth(1403, part.month);
          case HIJRI -> 30;
        };
    return part.day > longest;
  }

  /** The same days in the year that brings them nearest to a day. */
  static @Nullable Period nearest(Written written, LocalDate to) {
    Calendar calendar = written.start().calendar;
    if (calendar == null) {
      return null;
    }
    int year = calendar.of(to).year();
    Period best = null;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Period period = inYear(written, candidate);
      if (period != null && (best == null || distance(period, to) < distance(best, to))) {
        best = period;
      }
    }
    return best;
  }

  private static long distance(Period period, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(period.start(), to));
  }

  private static @Nullable Period inYear(Written written, int year) {
    Part first = written.start();
    Part last = written.end();
    boolean turns = last.month < first.month;
    Period start = stated(first, year);
    Period end = written.single() ? start : stated(last, turns ? year + 1 : year);
    return range(start, end);
  }

  /** The days of a date without a year, from its weekday and the publication. */
  Resolved fromPublication(Written written) {
    LocalDate today = published;
    Part part = written.start();
    if (today == null) {
      LocalDate near = printed;
      return near != null && part.isDay() && part.weekday > 0
          ? byWeekday(written, near)
          : Resolved.UNKNOWN;
    }
    if (part.month > 0) {
      return month(written, today);
    }
    if (part.relative) {
      LocalDate day = today.plusDays(part.dayOffset);
      boolean fits = part.weekday == 0 || day.getDayOfWeek().getValue() == part.weekday;
      return fits
          ? new Resolved(Period.day(day, Calendar.GREGORIAN), Basis.PUBLICATION)
          : Resolved.UNKNOWN;
    }
    Period period = part.weekday > 0 ? weekday(part, today) : unit(part, today);
    return period == null ? Resolved.UNKNOWN : new Resolved(period, Basis.PUBLICATION);
  }

  private static Resolved month(Written written, LocalDate today) {
    Part part = written.start();
    Calendar calendar = part.calendar;
    if (calendar == null) {
      return Resolved.UNKNOWN;
    }
    int year = calendar.of(today).year();
    if (part.yearRelative) {
      return new Resolved(inYear(written, year + part.yearOffset), Basis.PUBLICATION);
    }
    if (part.shifted && part.shift != 0) {
      return new Resolved(shifted(written, year, part.shift, today), Basis.PUBLICATION);
    }
    Resolved weekday = part.weekday > 0 ? byWeekday(written, today) : Resolved.UNKNOWN;
    if (weekday.period() != null) {
      return weekday;
    }
    return new Resolved(nearest(written, today), Basis.PUBLICATION);
  }

  /** The same weekday comes back to a date after five years at the earliest. */
  private static Resolved byWeekday(Written written, LocalDate near) {
    Part part = written.start();
    Calendar calendar = part.calendar;
    int year = calendar == null ? 0 : calendar.of(near).year();
    for (int step : new int[] {0, 1, -1}) {
      Period period = inYear(written, year + step);
      if (period != null && period.start().getDayOfWeek().getValue() == part.weekday) {
        return new Resolved(period, Basis.WEEKDAY);
      }
    }
    return Resolved.UNKNOWN;
  }

  private static @Nullable Period shifted(Written written, int year, int shift, LocalDate today) {
    for (int step = 0; step <= 2; step++) {
      Period period = inYear(written, year + (shift < 0 ? 1 - step : step - 1));
      if (period != null
          && (shift < 0 ? period.end().isBefore(today) : period.start().isAfter(today))) {
        return period;
      }
    }
    return null;
  }

  private static Period weekday(Part part, LocalDate today) {
    DayOfWeek weekday = DayOfWeek.of(part.weekday);
    LocalDate day;
    if (!part.shifted) {
      day = today.with(TemporalAdjusters.previousOrSame(weekday));
    } else if (part.unit == Unit.WEEK) {
      day = startOfWeek(today).plusWeeks(part.shift).with(TemporalAdjusters.nextOrSame(weekday));
    } else {
      day =
          switch (part.shift) {
            case -1 -> today.with(TemporalAdjusters.previous(weekday));
            case 0 -> today.with(TemporalAdjusters.nextOrSame(weekday));
            default -> today.with(TemporalAdjusters.next(weekday));
          };
    }
    return Period.day(day, Calendar.GREGORIAN);
  }

  private static LocalDate startOfWeek(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
  }

  /** Null in a year that no report can mean: then the publication was misread. */
  private static @Nullable Period unit(Part part, LocalDate today) {
    Calendar calendar = part.calendar == null ? Calendar.GREGORIAN : part.calendar;
    CalendarDay now = calendar.of(today);
    return switch (part.unit) {
      case Unit.YEAR -> {
        int year = now.year() + part.shift;
        yield calendar.mayBeYear(year) ? Period.year(calendar, year) : null;
      }
      case Unit.MONTH -> {
        int months = now.year() * 12 + now.month() - 1 + part.shift;
        int year = months / 12;
        yield calendar.mayBeYear(year) ? Period.month(calendar, year, months % 12 + 1) : null;
      }
      default -> {
        DayOfWeek first = calendar == Calendar.PERSIAN ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        LocalDate start = today.with(TemporalAdjusters.previousOrSame(first)).plusWeeks(part.shift);
        yield new Period(start, start.plusDays(6), Precision.DAY, calendar);
      }
    };
  }
}
