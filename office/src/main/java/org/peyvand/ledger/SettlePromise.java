package org.peyvand.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.promise.Promise;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes a promise by an act with its proof, or takes that closing back by another. */
@Component
public class SettlePromise {

  private final RecordAct record;
  private final Journal journal;
  private final TransactionTemplate transaction;

  SettlePromise(RecordAct record, Journal journal, TransactionTemplate transaction) {
    this.record = record;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * How a promise is closed.
   *
   * @param how what happened: a delegation, a meeting, an exchange, an invitation; {@link
   *     ActKind#RULING} where the office notes no more than the outcome
   * @param on when it happened, where it is known
   * @param people who took part
   * @param name the event it was for
   * @param seen the dossier's position when the form was opened
   */
  public record Settling(
      Effect.Outcome outcome,
      ActKind how,
      @Nullable Happened on,
      List<Person> people,
      @Nullable String name,
      Evidence evidence,
      Visibility visibility,
      long seen) {

    public Settling {
      people = List.copyOf(people);
    }
  }

  /** Records the act that closes it; refused if it is not open any more. */
  public Recording settle(Ledger.Found found, Settling settling, StaffMember officer) {
    Promise promise = found.promise();
    Evidence evidence = settling.evidence();
    NewAct act =
        NewAct.of(found.dossier().pair(), settling.how(), Modality.DONE)
            .withActors(promise.by())
            .withRecipients(promise.to())
            .withPeople(settling.people())
            .withHappened(settling.on())
            .withReported(evidence.published(), 0)
            .withName(settling.name())
            .withNote(settling.how() == ActKind.RULING ? evidence.quotation() : null)
            .withEvidence(List.of(evidence))
            .withVisibility(settling.visibility())
            .withEffect(new Effect.Settles(promise.act(), settling.outcome()));
    return recorded(
        act,
        settling.seen(),
        promise.act(),
        "ledger.journal." + settling.outcome().token(),
        officer);
  }

  /**
   * Takes the closing back: the promise is open again, and both acts stay visible.
   *
   * @param reason why, in the officer's words
   */
  Recording reopen(Ledger.Found found, String reason, long seen, StaffMember officer) {
    Long closedBy = found.promise().closedBy();
    Act closing = closedBy == null ? null : found.dossier().find(closedBy);
    if (closing == null) {
      return new Recording.Refused(0, Recording.Refusal.NOTHING_TO_REOPEN);
    }
    NewAct act =
        NewAct.of(found.dossier().pair(), ActKind.RULING, Modality.DONE)
            .withNote(reason)
            .withVisibility(closing.visibility())
            .withEffect(new Effect.Reopens(closing.id()));
    return recorded(act, seen, found.promise().act(), "ledger.journal.reopened", officer);
  }

  private Recording recorded(
      NewAct act, long seen, long promise, String what, StaffMember officer) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Recording recording = record.record(List.of(act), seen, officer);
              switch (recording) {
                case Recording.Recorded done ->
                    journal.noteAt(officer, "/desk/promises/" + promise, what);
                case Recording.Refused refused -> status.setRollbackOnly();
              }
              return recording;
            }));
  }
}
