package org.peyvand.assent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.memorandum.MarkMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.State;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.ParallelText;
import org.peyvand.signing.LayPaper;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records that both sides agreed upon a text, or that an authority said yes to a version: the row
 * beside the text and the act in the dossier, both or neither. The paper is the act's evidence.
 */
@Component
public class RecordAssent {

  private final Memoranda memoranda;
  private final MarkMemorandum mark;
  private final AssentRows assents;
  private final RecordAct record;
  private final LayPaper lay;
  private final Journal journal;
  private final TransactionTemplate transaction;

  RecordAssent(
      Memoranda memoranda,
      MarkMemorandum mark,
      AssentRows assents,
      RecordAct record,
      LayPaper lay,
      Journal journal,
      TransactionTemplate transaction) {
    this.memoranda = memoranda;
    this.mark = mark;
    this.assents = assents;
    this.record = record;
    this.lay = lay;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * Both sides agree upon the newest version, which is locked from then on.
   *
   * @param seen the version that the approver looked at
   * @param on the day, or null where it is not known
   */
  public Optional<Refusal> agree(
      Memorandum paper, int seen, @Nullable LocalDate on, StaffMember approver) {
    return inOne(
        () -> {
          Memorandum held = memoranda.hold(paper.id());
          if (held.state() != State.DRAFT) {
            return Refusal.LOCKED;
          }
          if (held.latest() != seen) {
            return Refusal.CHANGED_MEANWHILE;
          }
          Version version = memoranda.latest(held);
          NewAct act = act(held, version, ActKind.TEXT_AGREED, on).withActors(held.pair().cities());
          Act recorded = recorded(act, approver);
          if (recorded == null) {
            return Refusal.DOSSIER;
          }
          assents.addAgreement(version, recorded.id(), approver);
          mark.agreed(held.id());
          note(held, version, "memorandum.journal.agreed", approver);
          return null;
        });
  }

  /**
   * Opens an agreed text again, as another round; what was agreed stays to be seen, and a paper of
   * it can be signed no more.
   */
  Optional<Refusal> reopen(Memorandum paper, StaffMember officer) {
    return inOne(
        () -> {
          Memorandum held = memoranda.hold(paper.id());
          if (held.state() != State.AGREED) {
            return Refusal.NOT_AGREED;
          }
          mark.reopened(held.id());
          lay.withdraw(held.about(), officer);
          Version version = memoranda.latest(held);
          note(held, version, "memorandum.journal.reopened", officer);
          return null;
        });
  }

  /** An authority said yes to a version. */
  Optional<Refusal> consent(
      Memorandum paper, Version version, AuthorityYes yes, StaffMember approver) {
    return inOne(
        () -> {
          ActKind kind = ActKind.of(yes.step().act()).orElseThrow();
          String number =
              yes.session().isEmpty() || yes.number().isEmpty()
                  ? yes.session() + yes.number()
                  : yes.session() + " / " + yes.number();
          NewAct act =
              act(paper, version, kind, yes.on())
                  .withActors(List.of(yes.side()))
                  .withPaper(new Paper(yes.step().authority(), number, null));
          Act recorded = recorded(act, approver);
          if (recorded == null) {
            return Refusal.DOSSIER;
          }
          assents.addConsent(version, yes, recorded.id(), approver);
          note(paper, version, "memorandum.journal.consent", approver);
          return null;
        });
  }

  private interface Deed {

    @Nullable Refusal done();
  }

  private Optional<Refusal> inOne(Deed deed) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Refusal refusal = deed.done();
              if (refusal != null) {
                status.setRollbackOnly();
              }
              return Optional.ofNullable(refusal);
            }));
  }

  private @Nullable Act recorded(NewAct act, StaffMember officer) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, officer)) {
      case Recording.Recorded done -> done.acts().getFirst();
      case Recording.Refused refused -> null;
    };
  }

  private void note(Memorandum paper, Version version, String key, StaffMember officer) {
    journal.noteAt(
        officer, paper.path(), key, Long.toString(paper.id()), Integer.toString(version.number()));
  }

  /** What the paper itself says, with the hash that names the version. */
  static NewAct act(Memorandum paper, Version version, ActKind kind, @Nullable LocalDate on) {
    ParallelText text = version.text();
    Evidence evidence =
        new Evidence(
            text.title(text.leading()),
            Evidence.Wording.ORIGINAL,
            null,
            "Peyvand "
                + paper.path().substring("/desk/".length())
                + ", v"
                + version.number()
                + ", SHA-256 "
                + version.sha256(),
            null,
            Evidence.StatedBy.OFFICER,
            text.leading().code(),
            List.of());
    return NewAct.of(paper.pair(), kind, Modality.DONE)
        .withForm(paper.form())
        .withHappened(on == null ? null : Happened.on(on))
        .withEvidence(List.of(evidence))
        .withVisibility(paper.visibility());
  }
}
