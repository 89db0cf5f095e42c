package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Coming;

/**
 * One page before a meeting.
 *
 * @param contacts the last contacts
 * @param said the partner's words
 * @param coming events to which either city may come
 * @param occasions anniversaries of signings within a year
 * @param reach whom to call or write to today, on both sides
 */
record BriefingView(
    TieFacts tie,
    List<ActLine> contacts,
    List<ActLine> said,
    List<Coming.Line> coming,
    List<Occasion> occasions,
    List<Reach> reach) {

  /** A signing's anniversary. */
  record Occasion(LocalDate day, int years) {}

  /** A contact person. */
  record Reach(
      String city, String name, String role, @Nullable String telephone, @Nullable String email) {}
}
