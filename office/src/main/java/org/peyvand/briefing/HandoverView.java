package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/** All that a successor needs to know of a relation. */
record HandoverView(
    TieFacts tie,
    List<ActLine> why,
    List<Period> history,
    List<Signed> signed,
    List<Decision> numbers,
    List<ActLine> replaced) {

  /** Acts of one year of the reader's calendar, or those without a date. */
  record Period(String title, List<ActLine> acts) {}

  /** A signed paper and its term. */
  record Signed(String title, @Nullable Happened on, @Nullable LocalDate until) {}

  /** A decision by its number. */
  record Decision(String sentence, String number, @Nullable Happened on) {}
}
