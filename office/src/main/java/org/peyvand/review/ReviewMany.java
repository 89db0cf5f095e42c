package org.peyvand.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Many claims at one stroke, and back. Each is its own decision; one that fails stays open. What an
 * act on record tells already makes no second act: its words are added to that one, and where it is
 * not sure which, the claim stays open.
 */
@Component
class ReviewMany {

  private final Claims claims;
  private final ReviewClaim review;
  private final SameEvents same;
  private final Journal journal;

  ReviewMany(Claims claims, ReviewClaim review, SameEvents same, Journal journal) {
    this.claims = claims;
    this.review = review;
    this.same = same;
    this.journal = journal;
  }

  /** Which of the open claims to accept. */
  enum Which {
    /** Those without a doubt, and of which no act on record may be the same event. */
    CLEAN,
    /** All but those that the second opinion brought. */
    ALL
  }

  /**
   * What was done and what stayed.
   *
   * @param stayed claims that could not be decided, with the sentence why
   */
  record Result(int done, List<Outcome.Refused> stayed) {

    Result {
      stayed = List.copyOf(stayed);
    }
  }

  /** Accepts open claims, cities and people before the acts that name them. */
  Result accept(long report, Which which, String note, StaffMember officer) {
    UUID batch = UUID.randomUUID();
    List<Claim> open =
        claims.list(report).stream()
            .filter(Claim::isOpen)
            .filter(claim -> !claim.isOfOpinion())
            .filter(claim -> which == Which.ALL || (claim.clean() && same.of(claim).isEmpty()))
            .sorted(java.util.Comparator.comparing(Claim::sort))
            .toList();
    return noted(each(open, batch, note, officer, true), report, which, officer);
  }

  /** Takes back the decisions of a batch that nobody has changed since. */
  Result undo(long report, UUID batch, String note, StaffMember officer) {
    Result result = each(claims.ofBatch(report, batch), null, note, officer, false);
    if (result.done() > 0) {
      note("review.journal.undone", report, result, officer);
    }
    return result;
  }

  private Result noted(Result result, long report, Which which, StaffMember officer) {
    if (result.done() > 0) {
      String deed = which == Which.ALL ? "review.journal.all" : "review.journal.clean";
      note(deed, report, result, officer);
    }
    return result;
  }

  private void note(String deed, long report, Result result, StaffMember officer) {
    journal.noteAt(
        officer,
        "/desk/reports/" + report,
        deed,
        Integer.toString(result.done()),
        Long.toString(report));
  }

  private Result each(
      List<Claim> some,
      @org.jspecify.annotations.Nullable UUID batch,
      String note,
      StaffMember officer,
      boolean accept) {
    int done = 0;
    List<Outcome.Refused> stayed = new ArrayList<>();
    for (Claim claim : some) {
      ReviewClaim.Wish wish =
          new ReviewClaim.Wish(
              claim.report(), claim.id(), claim.version(), note, batch, officer, false);
      switch (accept ? accepted(wish, claim) : review.reopen(wish)) {
        case Outcome.Done ok -> done++;
        case Outcome.Changed changed ->
            stayed.add(new Outcome.Refused(claim.id(), "review.blocked.changed"));
        case Outcome.Refused refused -> stayed.add(refused);
      }
    }
    return new Result(done, stayed);
  }

  private Outcome accepted(ReviewClaim.Wish wish, Claim claim) {
    if (same.of(claim).isEmpty()) {
      return review.accept(wish);
    }
    return same.surely(claim)
        .map(act -> review.join(wish, act.id()))
        .orElseGet(() -> new Outcome.Refused(claim.id(), "review.blocked.same"));
  }
}
