package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/** The numbers of one date as they are written, 0 where nothing is said. Filled while parsing. */
final class Part {

  @Nullable Calendar calendar;
  int year;
  int month;
  int day;
  int weekday;

  /** A day counted from the publication (yesterday), if {@link #relative}. */
  int dayOffset;

  /**
   * Past, present or future of {@link #unit}, of the weekday or of the month, if {@link #shifted}.
   */
  int shift;

  int unit;
  boolean relative;
  boolean shifted;

  /** A year counted from the publication's, if {@link #yearRelative}. */
  int yearOffset;

  boolean yearRelative;

  /** The month's name means something else in most sentences. */
  boolean doubtful;

  /** Tokens, and positions of the folded text. */
  int fromToken;

  int toToken;
  int from;
  int to;
  int weekdayFrom;
  int weekdayTo;

  /** Whether the numbers name a day. */
  boolean isDay() {
    return day > 0 && month > 0;
  }

  boolean yearKnown() {
    return year > 0;
  }

  void takeMonthAndYear(Part other) {
    if (month == 0) {
      month = other.month;
      calendar = other.calendar;
      doubtful = other.doubtful;
    }
    if (year == 0) {
      year = other.year;
      yearRelative = other.yearRelative;
      yearOffset = other.yearOffset;
      shifted = other.shifted;
      shift = other.shift;
    }
  }
}
