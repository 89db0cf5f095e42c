package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * An office's year beside the one before.
 *
 * @param end the last day counted: of the year, or today while it runs
 * @param running whether the year is not over; then both years are counted up to the same day
 */
record YearlyView(
    String year,
    String before,
    String preparedBy,
    LocalDate start,
    LocalDate end,
    boolean running,
    int previous,
    int next,
    int typed,
    List<Figure> figures,
    List<Figure> stages,
    List<Line> relations,
    List<String> events) {

  /** Fewer than these in both years together are not compared. */
  int leastToCompare() {
    return Yearly.LEAST_TO_COMPARE;
  }

  /**
   * A number beside last year's.
   *
   * @param compared in words: more, fewer, the same, or too few to compare
   */
  record Figure(String title, int now, int then, String compared) {}

  /** One relation's year. */
  record Line(
      String slug,
      String name,
      String stage,
      int out,
      int in,
      int together,
      int people,
      int kept) {}
}
