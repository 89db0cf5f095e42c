package org.peyvand.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk of one person today, in the reader's language. */
record DeskView(
    List<Waiting> reports, List<Owed> promises, List<Tie> ties, String find, int allTies) {

  /** A report whose review has not ended. */
  record Waiting(long id, String headline, @Nullable String language, boolean begun) {}

  /** An open promise, the most pressing first. */
  record Owed(String slug, long act, String sentence, @Nullable LocalDate due, String timing) {}

  /**
   * A relation in a line.
   *
   * @param urgent why it needs somebody now, in words; null if it does not
   */
  record Tie(
      String slug,
      String first,
      String second,
      String form,
      String stage,
      @Nullable String next,
      @Nullable String urgent) {}
}
