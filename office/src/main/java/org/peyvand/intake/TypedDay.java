package org.peyvand.intake;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as an officer types it: in the Persian or the Gregorian calendar, in digits of any script,
 * with numbers (1403/5/17, 2024-08-07, 7.8.2024) or a month's name (17 مرداد 1403, 7 August 2024).
 * A year below 1700 is Persian.
 */
public final class TypedDay {

  private static final int FIRST_GREGORIAN = 1700;
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,4})");
  private static final List<ULocale> NAMED =
      List.of(
          new ULocale("fa_IR@calendar=persian"),
          new ULocale("fa_IR@calendar=gregorian"),
          new ULocale("en_GB@calendar=gregorian"),
          new ULocale("en_GB@calendar=persian"),
          new ULocale("tr_TR@calendar=gregorian"),
          new ULocale("ar_EG@calendar=gregorian"),
          new ULocale("ar_IQ@calendar=gregorian"));

  private TypedDay() {}

  /** The Gregorian day; empty for anything that is no day of either calendar. */
  public static Optional<LocalDate> parse(String typed) {
    String text = ascii(typed).strip();
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int month = Integer.parseInt(numbers.group(2));
      int last = Integer.parseInt(numbers.group(3));
      return numbers.group(1).length() > 2
          ? day(first, month, last)
          : numbers.group(3).length() > 2 ? day(last, month, first) : Optional.empty();
    }
    return NAMED.stream().flatMap(locale -> named(text, locale).stream()).findFirst();
  }

  /** As {@link #parse} reads it back: ISO digits of the Gregorian calendar. */
  public static String typed(LocalDate day) {
    return day.toString();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year >= FIRST_GREGORIAN) {
      try {
        return Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException noDay) {
        return Optional.empty();
      }
    }
    Calendar persian =
        Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
    persian.clear();
    persian.setLenient(false);
    persian.set(year, month - 1, day, 12, 0, 0);
    try {
      return Optional.of(day(persian.getTime()));
    } catch (IllegalArgumentException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(String text, ULocale locale) {
    SimpleDateFormat format = new SimpleDateFormat("d MMMM y", locale);
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    calendar.setLenient(false);
    format.setCalendar(calendar);
    ParsePosition at = new ParsePosition(0);
    Date found = format.parse(text.replace('ي', 'ی').replace('ك', 'ک'), at);
    if (found == null || at.getIndex() != text.length()) {
      return Optional.empty();
    }
    LocalDate day = day(found);
    return day.getYear() < 1700 || day.getYear() > 2300 ? Optional.empty() : Optional.of(day);
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }

  private static String ascii(String typed) {
    StringBuilder digits = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> !org.peyvand.extraction.Controls.turnsOrder(c))
        .forEach(
            c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return digits.toString();
  }
}
