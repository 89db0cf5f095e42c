package org.peyvand.date;

import java.time.LocalDate;

/**
 * A day, a range of days, a month, or a year.
 *
 * @param start the first day
 * @param end the last day, never before the first
 * @param precision how exactly it was said; a month and a year reach from their first day to their
 *     last
 * @param calendar the one it was said in
 */
public record Period(LocalDate start, LocalDate end, Precision precision, Calendar calendar) {

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a period ends before it begins: " + start + " " + end);
    }
  }

  /** One day. */
  public static Period day(LocalDate day, Calendar calendar) {
    return new Period(day, day, Precision.DAY, calendar);
  }

  /** A whole month of a calendar; the month must exist. */
  public static Period month(Calendar calendar, int year, int month) {
    return new Period(
        calendar.date(year, month, 1),
        calendar.date(year, month, calendar.daysOfMonth(year, month)),
        Precision.MONTH,
        calendar);
  }

  /** A whole year of a calendar. */
  public static Period year(Calendar calendar, int year) {
    return new Period(
        calendar.date(year, 1, 1),
        calendar.date(year, 12, calendar.daysOfMonth(year, 12)),
        Precision.YEAR,
        calendar);
  }

  public boolean isSingleDay() {
    return start.equals(end);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  public boolean contains(Period other) {
    return !start.isAfter(other.start) && !end.isBefore(other.end);
  }

  /**
   * As FORMAT.md writes it: {@code 1403-05-17}, {@code 1403-05-17/1403-05-20}; a month {@code
   * 1403-05} and a year {@code 1403} in the calendar they were said in, in another as days.
   */
  public String in(Calendar other) {
    CalendarDay first = other.of(start);
    if (other == calendar && precision != Precision.DAY) {
      CalendarDay last = other.of(end);
      int length = precision == Precision.MONTH ? 7 : 4;
      String from = first.iso().substring(0, length);
      String to = last.iso().substring(0, length);
      return from.equals(to) ? from : from + "/" + to;
    }
    return isSingleDay() ? first.iso() : first.iso() + "/" + other.of(end).iso();
  }
}
