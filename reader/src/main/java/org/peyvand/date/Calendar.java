package org.peyvand.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The three reckonings a report may use. */
public enum Calendar {
  GREGORIAN(1000, 2200),
  /** The solar calendar of Iran and Afghanistan: the months differ in name only. */
  PERSIAN(1200, 1500),
  /**
   * The lunar calendar, after the tables of Umm al-Qura. Where the new moon is sighted the date may
   * be a day earlier or later.
   */
  HIJRI(1300, 1600);

  private final int firstYear;
  private final int lastYear;

  Calendar(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** The name in FORMAT.md and in data files: gregorian, persian, hijri. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a report could mean this year. */
  boolean mayBeYear(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** The number of days of a month, 0 where the year or the month does not exist. */
  public int daysOfMonth(int year, int month) {
    if (month < 1 || month > 12 || !mayBeYear(year)) {
      return 0;
    }
    return switch (this) {
      case GREGORIAN -> YearMonth.of(year, month).lengthOfMonth();
      case PERSIAN -> PersianDays.daysOfMonth(year, month);
      case HIJRI -> hijriDays(year, month);
    };
  }

  /**
   * The Gregorian date of a day of this calendar.
   *
   * @throws DateTimeException when there is no such day
   */
  public LocalDate date(int year, int month, int day) {
    if (day < 1 || day > daysOfMonth(year, month)) {
      throw new DateTimeException("no such day: " + year + "-" + month + "-" + day + " " + word());
    }
    return switch (this) {
      case GREGORIAN -> LocalDate.of(year, month, day);
      case PERSIAN -> LocalDate.ofEpochDay(PersianDays.epochDay(year, month, day));
      case HIJRI -> LocalDate.from(HijrahDate.of(year, month, day));
    };
  }

  /** Year, month and day of a Gregorian date in this calendar. */
  public CalendarDay of(LocalDate date) {
    return switch (this) {
      case GREGORIAN ->
          new CalendarDay(this, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      case PERSIAN -> PersianDays.of(date.toEpochDay());
      case HIJRI -> hijri(date);
    };
  }

  private static int hijriDays(int year, int month) {
    return HijrahDate.of(year, month, 1).lengthOfMonth();
  }

  private CalendarDay hijri(LocalDate date) {
    HijrahDate hijri = HijrahChronology.INSTANCE.date(date);
    return new CalendarDay(
        this,
        hijri.get(ChronoField.YEAR),
        hijri.get(ChronoField.MONTH_OF_YEAR),
        hijri.get(ChronoField.DAY_OF_MONTH));
  }

  /** Whether the year has a leap day: 30 Esfand, 29 February. */
  public boolean leap(int year) {
    return switch (this) {
      case GREGORIAN -> Year.isLeap(year);
      case PERSIAN -> PersianDays.leap(year);
      case HIJRI -> HijrahChronology.INSTANCE.isLeapYear(year);
    };
  }
}
