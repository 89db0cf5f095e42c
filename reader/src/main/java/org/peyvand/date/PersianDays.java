package org.peyvand.date;

/**
 * The arithmetic of the Persian calendar: eight leap years in 33, which agrees with the official
 * rule (the equinox before or after noon in Tehran) from 1178 to 1501 and with ICU for 1300-1500.
 */
final class PersianDays {

  /** The day before 1 Farvardin 1, counted from 1970-01-01. */
  private static final int EPOCH = -492269;

  private PersianDays() {}

  static boolean leap(int year) {
    return Math.floorMod(25 * year + 11, 33) < 8;
  }

  static int daysOfMonth(int year, int month) {
    return month <= 6 ? 31 : month <= 11 || leap(year) ? 30 : 29;
  }

  static long epochDay(int year, int month, int day) {
    return firstDay(year) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1;
  }

  static CalendarDay of(long epochDay) {
    int year = (int) Math.floorDiv((epochDay - EPOCH - 1) * 33, 12053L) + 1;
    while (firstDay(year) > epochDay) {
      year--;
    }
    while (firstDay(year + 1) <= epochDay) {
      year++;
    }
    int dayOfYear = (int) (epochDay - firstDay(year));
    int month = dayOfYear < 216 ? dayOfYear / 31 : (dayOfYear - 6) / 30;
    int day = dayOfYear - (month <= 6 ? 31 * month : 30 * month + 6);
    return new CalendarDay(Calendar.PERSIAN, year, month + 1, day + 1);
  }

  /** Leap years before this one are counted in closed form: (8 y + 21) / 33. */
  private static long firstDay(int year) {
    return EPOCH + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33) + 1;
  }
}
