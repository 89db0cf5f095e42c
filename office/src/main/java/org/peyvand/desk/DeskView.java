package org.peyvand.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk of one person today, in the reader's language. */
record DeskView(List<Count> counts, List<Waiting> waiting, TieListView ties, List<Place> places) {

  /** How much waits of one kind, and where all of it stands. */
  record Count(String kind, int many, String path) {}

  /**
   * Something that waits, one click from its page.
   *
   * @param kind what it is: its word is at {@code desk.kind.<kind>}
   * @param language of the text where it is none of ours
   * @param state in words, or null
   * @param now whether it needs somebody today
   * @param since whether the day is the one since when, not by when
   */
  record Waiting(
      String kind,
      String path,
      String text,
      @Nullable String language,
      @Nullable String state,
      boolean now,
      @Nullable LocalDate day,
      boolean since) {}

  /** Another page of the office. */
  record Place(String name, String path) {}
}
