package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/** Dates of three numbers: ۱۴۰۳/۰۳/۳۱, 18.06.2011, 2024-08-06. */
final class NumericDate {

  private final WordCursor cursor;

  NumericDate(WordCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The date that begins with this token; where day and month could change places the day is first.
   */
  @Nullable Part at(int at) {
    if (cursor.number(at) < 0 || cursor.number(at + 2) < 0 || cursor.number(at + 4) < 0) {
      return null;
    }
    if (!separated(at) || insideOther(at)) {
      return null;
    }
    int first = cursor.number(at);
    int firstDigits = cursor.digits(at);
    int from = cursor.tokens.start(at);
    if (firstDigits == 6 && cursor.mark(at - 1, ':') && cursor.glued(at)) {
      // A clock time printed against the date: 10:042023-07-10.
      first %= 10_000;
      firstDigits = 4;
      from += 2;
    }
    int last = cursor.number(at + 4);
    int lastDigits = cursor.digits(at + 4);
    Part part;
    if (firstDigits == 4 && lastDigits <= 2) {
      part = part(first, cursor.number(at + 2), last);
    } else if (firstDigits <= 2 && lastDigits == 4) {
      part = dayFirst(last, first, cursor.number(at + 2));
    } else {
      return null;
    }
    if (part == null || cursor.digits(at + 2) > 2) {
      return null;
    }
    part.fromToken = at;
    part.toToken = at + 5;
    part.from = from;
    part.to = cursor.tokens.end(at + 4);
    return part;
  }

  private @Nullable Part dayFirst(int year, int one, int two) {
    return two > 12 && one <= 12 ? part(year, one, two) : part(year, two, one);
  }

  private static @Nullable Part part(int year, int month, int day) {
    Calendar calendar = calendarOf(year);
    if (calendar == null || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    Part part = new Part();
    part.calendar = calendar;
    part.year = year;
    part.month = month;
    part.day = day;
    return part;
  }

  /** The calendar that a bare year is written in nowadays. */
  static @Nullable Calendar calendarOf(int year) {
    if (year >= 1250 && year <= 1425) {
      return Calendar.PERSIAN;
    }
    if (year > 1425 && year <= 1500) {
      return Calendar.HIJRI;
    }
    return year >= 1800 && year <= 2200 ? Calendar.GREGORIAN : null;
  }

  private boolean separated(int at) {
    char one = cursor.tokens.mark(at + 1);
    char two = cursor.tokens.mark(at + 3);
    if (one != two || (one != '/' && one != '.' && one != '-')) {
      return false;
    }
    boolean tight = true;
    for (int i = at + 1; i < at + 5; i++) {
      tight &= cursor.glued(i);
    }
    return tight || (one == '/' && cursor.sameLine(at, at + 4));
  }

  /** Whether the numbers are part of an address, a version or a file number. */
  private boolean insideOther(int at) {
    char before = cursor.glued(at) ? markBefore(at) : 0;
    boolean digitsAfter =
        cursor.glued(at + 5)
            && cursor.glued(at + 6)
            && cursor.number(at + 6) >= 0
            && cursor.mark(at + 5, cursor.tokens.mark(at + 1));
    boolean days = before == '-' && cursor.tokens.mark(at + 1) != '-';
    return ("/.-_".indexOf(before) >= 0 && !days) || digitsAfter;
  }

  private char markBefore(int at) {
    return cursor.in(at - 1) ? cursor.tokens.mark(at - 1) : 0;
  }
}
