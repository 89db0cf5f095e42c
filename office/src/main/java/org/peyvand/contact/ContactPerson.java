package org.peyvand.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one side to write to or call about a relation. Never public.
 *
 * @param id 0 before it is kept
 * @param city key of the side
 * @param role what the person does there, in words
 * @param from first day in that role, null where nobody says
 * @param until last day, null while it lasts
 */
public record ContactPerson(
    long id,
    String city,
    String name,
    String role,
    @Nullable String telephone,
    @Nullable String email,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Whether the person can be reached in that role on a day. */
  public boolean isValidOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
