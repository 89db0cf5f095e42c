package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/**
 * An act in a line, with the words that say it.
 *
 * @param done false for what was only planned, wished or the like
 * @param reported the report's date, for an act that has none of its own
 */
record ActLine(
    long id,
    String sentence,
    boolean done,
    @Nullable Happened happened,
    @Nullable LocalDate reported,
    List<Quote> quotes) {

  /** A quotation with where it is from; only original words may stand in « ». */
  record Quote(
      String words,
      boolean original,
      @Nullable String outlet,
      @Nullable LocalDate published,
      String language,
      String direction) {}
}
