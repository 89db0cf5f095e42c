package org.peyvand.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * What a person typed into a field for a date: any calendar, digits and language of the four, or
 * ISO 8601 (a day, a month as 2024-08, a year).
 */
public sealed interface TypedDate {

  /** The days meant. */
  record Understood(Period period) implements TypedDate {}

  /**
   * Nothing to go by.
   *
   * @param about for a contradiction one English sentence, else the text as typed
   */
  record Refused(Reason reason, String about) implements TypedDate {}

  /** Why a text is no date. */
  enum Reason {
    EMPTY,
    NOT_A_DATE,
    /** 31 Mehr, 30 Esfand of a common year. */
    IMPOSSIBLE,
    /** Two calendars or a weekday contradict each other. */
    CONTRADICTION,
    YEAR_MISSING
  }

  /**
   * Reads a typed date.
   *
   * @param language the language of the page, which decides what year 1430 is
   */
  static TypedDate read(String typed, Language language) {
    Tokens tokens = Tokens.of(Folded.of(typed));
    if (tokens.size() == 0) {
      return new Refused(Reason.EMPTY, typed);
    }
    TypedDate numbers = numbers(tokens, language);
    if (numbers != null) {
      return numbers;
    }
    List<Dating> datings = Dates.in(tokens, null);
    if (datings.size() != 1 || !whole(datings.getFirst(), tokens)) {
      return new Refused(Reason.NOT_A_DATE, typed);
    }
    Dating dating = datings.getFirst();
    DateConflict conflict = dating.conflict();
    if (conflict != null) {
      Reason reason =
          conflict.kind() == DateConflict.Kind.IMPOSSIBLE
              ? Reason.IMPOSSIBLE
              : Reason.CONTRADICTION;
      return new Refused(reason, conflict.about());
    }
    Period period = dating.period();
    return period == null ? new Refused(Reason.YEAR_MISSING, typed) : new Understood(period);
  }

  private static boolean whole(Dating dating, Tokens tokens) {
    int end = dating.toToken();
    while (end < tokens.size() && (tokens.mark(end) == ')' || tokens.mark(end) == '.')) {
      end++;
    }
    return dating.fromToken() == 0 && end == tokens.size();
  }

  /** A year, a year and a month, or a day in numbers whose year is read by the page's calendar. */
  private static @Nullable TypedDate numbers(Tokens tokens, Language language) {
    int size = tokens.size();
    boolean shape = tokens.isNumber(0) && (size == 1 || size == 3 || size == 5);
    for (int i = 1; shape && i < size; i++) {
      char mark = tokens.mark(i);
      shape = i % 2 == 0 ? tokens.isNumber(i) : mark == '/' || mark == '-' || mark == '.';
    }
    if (!shape || tokens.end(0) - tokens.start(0) != 4) {
      return null;
    }
    int year = tokens.number(0);
    Calendar calendar = calendarOf(year, language);
    if (calendar == null) {
      return null;
    }
    int month = size > 1 ? tokens.number(2) : 1;
    int day = size > 3 ? tokens.number(4) : 1;
    if (day < 1 || day > calendar.daysOfMonth(year, month)) {
      return new Refused(Reason.IMPOSSIBLE, tokens.text().original());
    }
    return new Understood(
        switch (size) {
          case 1 -> Period.year(calendar, year);
          case 3 -> Period.month(calendar, year, month);
          default -> Period.day(calendar.date(year, month, day), calendar);
        });
  }

  private static @Nullable Calendar calendarOf(int year, Language language) {
    Calendar calendar = NumericDate.calendarOf(year);
    return calendar == Calendar.HIJRI && language == Language.FA ? Calendar.PERSIAN : calendar;
  }
}
