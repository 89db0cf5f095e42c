package org.peyvand.date;

import java.time.LocalDate;

/**
 * A day by its numbers in one calendar.
 *
 * @param month from 1
 * @param day from 1
 */
public record CalendarDay(Calendar calendar, int year, int month, int day) {

  public LocalDate date() {
    return calendar.date(year, month, day);
  }

  /** As ISO 8601 writes it, with ASCII digits: 1403-05-17. */
  public String iso() {
    return Digits.padded(year, 4) + "-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2);
  }
}
