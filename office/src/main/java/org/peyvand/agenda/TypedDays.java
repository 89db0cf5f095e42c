package org.peyvand.agenda;

import org.peyvand.dossier.Happened;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/**
 * Days as a person would type them into two fields, in the calendar of the page.
 *
 * @param to empty where the first field says all
 */
public record TypedDays(String from, String to) {

  /** What reads back as the same days. */
  public static TypedDays of(Happened on, PageLanguage language) {
    Days days = Days.in(language);
    return switch (on.precision()) {
      case DAY ->
          new TypedDays(
              days.day(on.start()), on.start().equals(on.end()) ? "" : days.day(on.end()));
      case MONTH ->
          new TypedDays(
              days.month(on.start()),
              days.month(on.end()).equals(days.month(on.start())) ? "" : days.month(on.end()));
      case YEAR ->
          new TypedDays(
              days.year(on.start()),
              days.year(on.end()).equals(days.year(on.start())) ? "" : days.year(on.end()));
    };
  }
}
