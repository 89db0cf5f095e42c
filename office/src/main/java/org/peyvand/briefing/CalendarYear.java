package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/**
 * A year of either calendar.
 *
 * @param number as its calendar counts
 * @param start its first day
 * @param end its last day
 */
record CalendarYear(int number, boolean persian, LocalDate start, LocalDate end) {

  private static final int PERSIAN_BEGINS = 621;

  /** Those between belong to no year that an office has papers of. */
  private static final int FIRST_PERSIAN = 1200;

  private static final int LAST_PERSIAN = 1600;
  private static final int FIRST_GREGORIAN = 1800;
  private static final int LAST_GREGORIAN = 2200;

  /** The year that a day lies in, by the calendar of a page's language. */
  static CalendarYear of(LocalDate day, PageLanguage language) {
    if (language != PageLanguage.FA) {
      return gregorian(day.getYear());
    }
    CalendarYear year = persian(day.getYear() - PERSIAN_BEGINS);
    return day.isBefore(year.start()) ? persian(year.number() - 1) : year;
  }

  /** What a person typed: four digits of any script; empty for anything else. */
  static Optional<CalendarYear> typed(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        return Optional.empty();
      }
      digits.append(digit);
    }
    if (digits.length() != 4) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits.toString());
    if (number >= FIRST_PERSIAN && number <= LAST_PERSIAN) {
      return Optional.of(persian(number));
    }
    return number >= FIRST_GREGORIAN && number <= LAST_GREGORIAN
        ? Optional.of(gregorian(number))
        : Optional.empty();
  }

  CalendarYear plus(int years) {
    return persian ? persian(number + years) : gregorian(number + years);
  }

  private static CalendarYear gregorian(int number) {
    return new CalendarYear(
        number, false, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
  }

  private static CalendarYear persian(int number) {
    return new CalendarYear(number, true, begins(number), begins(number + 1).minusDays(1));
  }

  /** June always lies within the Persian year that began in March. */
  private static LocalDate begins(int number) {
    return Days.in(PageLanguage.FA).beginning(LocalDate.of(number + PERSIAN_BEGINS, 6, 1), false);
  }
}
