package org.peyvand.date;

import java.time.LocalDate;
import org.peyvand.text.Language;

/**
 * Dates in the words, digits and calendar of a language: Persian pages count the Persian calendar,
 * the others the Gregorian. Machines read {@link LocalDate#toString}, never this.
 */
public final class DateText {

  private final Language language;

  private DateText(Language language) {
    this.language = language;
  }

  public static DateText in(Language language) {
    return new DateText(language);
  }

  /** The calendar that readers of this language live by. */
  public Calendar calendar() {
    return language == Language.FA ? Calendar.PERSIAN : Calendar.GREGORIAN;
  }

  /** The calendar that stands beside it. */
  public Calendar otherCalendar() {
    return language == Language.FA ? Calendar.GREGORIAN : Calendar.PERSIAN;
  }

  /** A day with its weekday: سه‌شنبه ۱۶ مرداد ۱۴۰۳, 6 Ağustos 2024 Salı, Tuesday 6 August 2024. */
  public String withWeekday(LocalDate day) {
    String weekday = DateNames.weekday(language, day.getDayOfWeek().getValue());
    String date = day(day, calendar());
    return language == Language.TR ? date + " " + weekday : weekday + " " + date;
  }

  /** A day without its weekday, in a calendar: ۱۶ مرداد ۱۴۰۳. */
  public String day(LocalDate day, Calendar calendar) {
    CalendarDay numbers = calendar.of(day);
    return digits(numbers.day()) + " " + monthAndYear(numbers);
  }

  /**
   * A day, range, month or year in a calendar. A month and a year keep their own name in the
   * calendar they were said in, whatever the calendar asked for.
   */
  public String period(Period period, Calendar calendar) {
    return switch (period.precision()) {
      case DAY -> days(calendar.of(period.start()), calendar.of(period.end()));
      case MONTH ->
          range(
              monthAndYear(period.calendar().of(period.start())),
              monthAndYear(period.calendar().of(period.end())));
      case YEAR ->
          range(
              digits(period.calendar().of(period.start()).year()),
              digits(period.calendar().of(period.end()).year()));
    };
  }

  /**
   * The same in the reader's calendar and, in brackets, in the other; a single day with weekday.
   */
  public String inBoth(Period period) {
    boolean day = period.precision() == Precision.DAY;
    String own =
        day && period.isSingleDay() ? withWeekday(period.start()) : period(period, calendar());
    return day ? own + " (" + period(period, otherCalendar()) + ")" : own;
  }

  private String days(CalendarDay start, CalendarDay end) {
    if (start.equals(end)) {
      return digits(start.day()) + " " + monthAndYear(start);
    }
    if (start.year() != end.year()) {
      return wideRange(
          digits(start.day()) + " " + monthAndYear(start),
          digits(end.day()) + " " + monthAndYear(end));
    }
    if (start.month() != end.month()) {
      return wideRange(
          digits(start.day()) + " " + DateNames.month(language, start),
          digits(end.day()) + " " + monthAndYear(end));
    }
    String joint =
        switch (language) {
          case FA -> " تا ";
          case AR -> " إلى ";
          case EN -> "–";
          case TR -> "-";
        };
    return digits(start.day()) + joint + digits(end.day()) + " " + monthAndYear(end);
  }

  private String range(String start, String end) {
    return start.equals(end) ? start : wideRange(start, end);
  }

  private String wideRange(String start, String end) {
    String joint =
        switch (language) {
          case FA -> " تا ";
          case AR -> " إلى ";
          case EN -> " – ";
          case TR -> " - ";
        };
    return start + joint + end;
  }

  private String monthAndYear(CalendarDay day) {
    return DateNames.month(language, day) + " " + digits(day.year());
  }

  private String digits(int number) {
    return language.digits(Integer.toString(number));
  }
}
