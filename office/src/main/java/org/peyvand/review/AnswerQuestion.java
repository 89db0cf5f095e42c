package org.peyvand.review;

import java.util.Objects;
import java.util.Optional;
import org.peyvand.intake.Report;
import org.peyvand.opinion.Question;
import org.peyvand.opinion.Questions;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An officer's answer to a question of the second opinion. Agreeing makes it a claim, as if the
 * officer had typed it, and accepts that claim; the quotation is its evidence.
 */
@Component
class AnswerQuestion {

  private final Questions questions;
  private final Claims claims;
  private final ClaimOfQuestion claimOf;
  private final ReviewClaim review;
  private final Journal journal;
  private final TransactionTemplate transaction;

  AnswerQuestion(
      Questions questions,
      Claims claims,
      ClaimOfQuestion claimOf,
      ReviewClaim review,
      Journal journal,
      TransactionTemplate transaction) {
    this.questions = questions;
    this.claims = claims;
    this.claimOf = claimOf;
    this.review = review;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * It is as the question says. A claim that cannot be accepted yet, because its city is new say,
   * stays open and says why.
   *
   * @param note what a withdrawn act's ruling says, should the claim be taken back
   * @return the claim's id; empty if somebody had answered before
   */
  Optional<String> agree(Report report, Question question, String note, StaffMember officer) {
    Claim claim = claimOf.of(question, report, claims.list(report.id()));
    Boolean added =
        transaction.execute(
            status -> {
              boolean first =
                  questions.decide(
                      report.id(),
                      question.number(),
                      Question.State.OPEN,
                      Question.State.AGREED,
                      officer);
              if (first) {
                claims.add(claim);
                note(report, "review.journal.agreed", question, officer);
              }
              return first;
            });
    if (!Objects.requireNonNull(added)) {
      return Optional.empty();
    }
    review.accept(new ReviewClaim.Wish(report.id(), claim.id(), 0, note, null, officer, false));
    return Optional.of(claim.id());
  }

  /** It is not so; false if somebody had answered before. */
  boolean dismiss(Report report, Question question, StaffMember officer) {
    return moved(
        report,
        question,
        Question.State.OPEN,
        Question.State.DISMISSED,
        "review.journal.dismissed",
        officer);
  }

  /** Not dismissed, after all; false if it was not. */
  boolean reopen(Report report, Question question, StaffMember officer) {
    return moved(
        report,
        question,
        Question.State.DISMISSED,
        Question.State.OPEN,
        "review.journal.asked-once-more",
        officer);
  }

  private boolean moved(
      Report report,
      Question question,
      Question.State from,
      Question.State to,
      String deed,
      StaffMember officer) {
    Boolean moved =
        transaction.execute(
            status -> {
              boolean stored = questions.decide(report.id(), question.number(), from, to, officer);
              if (stored) {
                note(report, deed, question, officer);
              }
              return stored;
            });
    return Objects.requireNonNull(moved);
  }

  private void note(Report report, String deed, Question question, StaffMember officer) {
    journal.noteAt(
        officer,
        "/desk/reports/" + report.id() + "#opinion",
        deed,
        Integer.toString(question.number()),
        Long.toString(report.id()));
  }
}
