package org.peyvand.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.standing.TieQuery;

/**
 * A page of the office's relations, and what was asked for.
 *
 * @param find as typed
 * @param found how many relations fit
 * @param office how many relations the office has
 */
record TieListView(
    List<Tie> ties,
    String find,
    TieQuery query,
    int found,
    int office,
    @Nullable String before,
    @Nullable String after) {

  /**
   * A relation in a line.
   *
   * @param state why it needs a look, in words; null if it does not
   * @param now whether that is today's business
   */
  record Tie(
      String slug,
      String first,
      String second,
      String form,
      String stage,
      @Nullable String next,
      @Nullable String state,
      boolean now,
      @Nullable LocalDate last) {}

  int firstNumber() {
    return query.page() * TieQuery.A_PAGE + 1;
  }

  int lastNumber() {
    return query.page() * TieQuery.A_PAGE + ties.size();
  }
}
