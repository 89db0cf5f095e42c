package org.peyvand.standing;

import java.time.LocalDate;
import org.peyvand.dossier.Happened;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/** When something happened, in words, no more exactly than the source says it. */
final class When {

  private When() {}

  /** «۲۰ فروردین ۱۴۰۴», "June 2024", "2019 – 2021". */
  static String inWords(Happened happened, PageLanguage language) {
    Days days = Days.in(language);
    LocalDate start = happened.start();
    LocalDate end = happened.end();
    LocalDate next = end.plusDays(1);
    return switch (happened.precision()) {
      case DAY -> days.between(start, end);
      case MONTH ->
          start.equals(days.beginning(start, true))
                  && next.equals(days.beginning(next, true))
                  && days.month(start).equals(days.month(end))
              ? days.month(start)
              : days.between(start, end);
      case YEAR ->
          days.year(start).equals(days.year(end))
              ? days.year(start)
              : days.year(start) + "–" + days.year(end);
    };
  }
}
