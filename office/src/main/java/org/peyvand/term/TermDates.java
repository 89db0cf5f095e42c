package org.peyvand.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a signed text brings with it.
 *
 * @param reckoning what they are counted in
 * @param until the last day of the term that runs; null for a text without end
 * @param objectBy the last day on which an objection keeps the text from being renewed
 * @param review the day of the next review
 */
public record TermDates(
    Reckoning reckoning,
    @Nullable LocalDate until,
    @Nullable LocalDate objectBy,
    @Nullable LocalDate review) {

  /**
   * Counts them.
   *
   * @param from the day from which the term counts: that of the last signature
   * @param renewedUntil the end that the newest renewal since then names, if one does
   * @param reviewed the day from which the next review counts: that of the newest review on record,
   *     of the signature where there is none
   */
  public static TermDates of(
      Terms terms,
      Reckoning reckoning,
      LocalDate from,
      @Nullable LocalDate renewedUntil,
      LocalDate reviewed) {
    LocalDate until =
        renewedUntil != null
            ? renewedUntil
            : terms.term() == null ? null : reckoning.after(from, terms.term());
    LocalDate objectBy =
        until == null || terms.objection() == null
            ? null
            : reckoning.before(until, terms.objection());
    LocalDate review = terms.review() == null ? null : reckoning.after(reviewed, terms.review());
    return new TermDates(reckoning, until, objectBy, review);
  }

  /** The end of the term after the one that runs; null where there is none. */
  public static @Nullable LocalDate next(
      Terms terms, Reckoning reckoning, @Nullable LocalDate until) {
    return until == null || terms.term() == null ? null : reckoning.after(until, terms.term());
  }
}
