package org.peyvand.delegation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.ledger.SettlePromise;
import org.peyvand.promise.Promise;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files the report of a delegation and records what it proves, together or not at all. */
@Component
class FileReport {

  private final Delegations delegations;
  private final SettlePromise settle;
  private final RecordAct record;
  private final TransactionTemplate transaction;

  FileReport(
      Delegations delegations,
      SettlePromise settle,
      RecordAct record,
      TransactionTemplate transaction) {
    this.delegations = delegations;
    this.settle = settle;
    this.record = record;
    this.transaction = transaction;
  }

  /** What the report proves, as the officer says. */
  enum Says {
    /** The delegation came, and with it the promise is kept. */
    KEPT,
    /** The delegation came; the promise stays as it is. */
    CAME,
    /** Nothing is recorded in the dossier. */
    NOTHING
  }

  /** What came of it. */
  sealed interface Outcome {

    /** Filed. */
    record Filed() implements Outcome {}

    /** Nothing was kept; a message key. */
    record Refused(String key) implements Outcome {}
  }

  /**
   * Files it.
   *
   * @param promise the promise that it may keep, as the officer sees it; null without one
   * @param report the report's number, or null for a note
   * @param seen the dossier's position when the form was opened
   */
  Outcome file(
      Delegation delegation,
      KeptEvent event,
      Ledger.@Nullable Found promise,
      Says says,
      Evidence evidence,
      @Nullable Long report,
      long seen,
      List<Person> people,
      StaffMember officer) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Optional<Recording> recording =
                  switch (says) {
                    case NOTHING -> Optional.empty();
                    case CAME ->
                        Optional.of(
                            record.record(
                                List.of(came(delegation, event, evidence, people)), seen, officer));
                    case KEPT ->
                        promise == null
                            ? Optional.<Recording>empty()
                            : Optional.of(
                                settle.settle(
                                    promise,
                                    settling(delegation, event, promise, evidence, seen, people),
                                    officer));
                  };
              Long act = null;
              if (recording.isPresent()) {
                switch (recording.get()) {
                  case Recording.Recorded(List<Act> acts) -> act = acts.getFirst().id();
                  case Recording.Refused refused -> {
                    status.setRollbackOnly();
                    return new Outcome.Refused("dossier.refusal." + refused.why().token());
                  }
                }
              }
              if (delegations.keep(reported(delegation, report, act), officer).isEmpty()) {
                status.setRollbackOnly();
                return new Outcome.Refused("delegation.moved");
              }
              return new Outcome.Filed();
            }));
  }

  private static NewAct came(
      Delegation delegation, KeptEvent event, Evidence evidence, List<Person> people) {
    return NewAct.of(delegation.pair(), ActKind.DELEGATION, Modality.DONE)
        .from(delegation.from(), delegation.to())
        .withPeople(people)
        .withHappened(delegation.stay())
        .withReported(evidence.published(), 0)
        .withName(event.said().name(PageLanguage.FA))
        .withEvidence(List.of(evidence))
        .withVisibility(event.said().visibility());
  }

  private static SettlePromise.Settling settling(
      Delegation delegation,
      KeptEvent event,
      Ledger.Found found,
      Evidence evidence,
      long seen,
      List<Person> people) {
    return new SettlePromise.Settling(
        Effect.Outcome.KEPT,
        ActKind.DELEGATION,
        delegation.stay(),
        people,
        event.said().name(PageLanguage.FA),
        evidence,
        visibility(event.said().visibility(), found),
        seen);
  }

  /** Never wider than the event or the promise may be seen. */
  private static Visibility visibility(Visibility event, Ledger.Found found) {
    Promise promise = found.promise();
    Act act = found.dossier().find(promise.act());
    Visibility own = act == null ? new Visibility.Office() : act.visibility();
    return own instanceof Visibility.Named || event instanceof Visibility.Public ? own : event;
  }

  private static Delegation reported(Delegation was, @Nullable Long report, @Nullable Long act) {
    return new Delegation(
        was.id(),
        was.version(),
        was.event(),
        was.from(),
        was.to(),
        was.promise(),
        Delegation.State.REPORTED,
        was.stay(),
        was.people(),
        was.programme(),
        was.gifts(),
        was.paid(),
        was.note(),
        report,
        act);
  }
}
