package org.peyvand.followup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what follows a signature: the act in the dossier, the row beside it and the days in the
 * agenda, all or none. Nothing is changed later; a mistake is taken back by another act.
 */
@Component
class RecordEntry {

  private final Memoranda memoranda;
  private final Courses courses;
  private final EntryRows rows;
  private final RecordAct record;
  private final KeepDates dates;
  private final Journal journal;
  private final TransactionTemplate transaction;

  RecordEntry(
      Memoranda memoranda,
      Courses courses,
      EntryRows rows,
      RecordAct record,
      KeepDates dates,
      Journal journal,
      TransactionTemplate transaction) {
    this.memoranda = memoranda;
    this.courses = courses;
    this.rows = rows;
    this.record = record;
    this.dates = dates;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** Records what a form says; two who do so at once come one after the other. */
  Optional<Wanted.Refused> record(
      Memorandum paper, EntryKind kind, Typed typed, StaffMember officer) {
    return inOne(
        () -> {
          Course course = courses.find(memoranda.hold(paper.id())).orElse(null);
          if (course == null) {
            return new Wanted.Refused(Refusal.NOT_SIGNED, "");
          }
          if (course.hasEnded() && kind != EntryKind.REGISTRATION) {
            return new Wanted.Refused(Refusal.HAS_ENDED, "");
          }
          return switch (ReadEntry.read(kind, course, typed)) {
            case Wanted.Refused refused -> refused;
            case Wanted.Recorded wanted -> {
              Act act = recorded(wanted.act(), officer);
              if (act == null) {
                yield new Wanted.Refused(Refusal.DOSSIER, "");
              }
              rows.add(
                  paper.id(),
                  kind,
                  act.id(),
                  wanted.copies(),
                  wanted.kept(),
                  wanted.programme(),
                  officer);
              note(paper, "followup.journal." + kind.token(), officer);
              dates.write(memoranda.hold(paper.id()));
              yield null;
            }
          };
        });
  }

  /** Takes an entry back; it stays to be seen, and so does who took it back. */
  Optional<Wanted.Refused> takeBack(Memorandum paper, long id, String why, StaffMember officer) {
    return inOne(
        () -> {
          Course course = courses.find(memoranda.hold(paper.id())).orElse(null);
          Entry entry =
              course == null
                  ? null
                  : course.entries().stream()
                      .filter(one -> one.id() == id && one.stands())
                      .findFirst()
                      .orElse(null);
          if (entry == null) {
            return new Wanted.Refused(Refusal.GONE, "");
          }
          if (entry.kind().isApproved() && !officer.isAny(Role.APPROVER)) {
            return new Wanted.Refused(Refusal.APPROVER, "");
          }
          NewAct withdrawal =
              NewAct.of(paper.pair(), ActKind.RULING, Modality.DONE)
                  .withNote(why)
                  .withVisibility(entry.act().said().visibility())
                  .withEffect(new Effect.Withdraws(entry.act().id()));
          if (recorded(withdrawal, officer) == null) {
            return new Wanted.Refused(Refusal.DOSSIER, "");
          }
          note(paper, "followup.journal.taken-back", officer);
          dates.write(memoranda.hold(paper.id()));
          return null;
        });
  }

  private interface Deed {

    Wanted.@Nullable Refused done();
  }

  private Optional<Wanted.Refused> inOne(Deed deed) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Wanted.Refused refused = deed.done();
              if (refused != null) {
                status.setRollbackOnly();
              }
              return Optional.ofNullable(refused);
            }));
  }

  private @Nullable Act recorded(NewAct act, StaffMember officer) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, officer)) {
      case Recording.Recorded done -> done.acts().getFirst();
      case Recording.Refused refused -> null;
    };
  }

  private void note(Memorandum paper, String what, StaffMember officer) {
    journal.noteAt(officer, paper.path() + "/after", what, Long.toString(paper.id()));
  }
}
