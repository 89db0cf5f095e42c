package org.peyvand.tie;

import java.util.List;
import java.util.Objects;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what an officer wrote on a dossier's page, and notes it in the journal with it. */
@Component
class WriteAct {

  /** What was done, for the journal. */
  enum Deed {
    RECORDED,
    CORRECTED,
    WITHDREW,
    RULED,
    REOPENED
  }

  private final RecordAct record;
  private final Journal journal;
  private final TransactionTemplate transaction;

  WriteAct(RecordAct record, Journal journal, PlatformTransactionManager transactions) {
    this.record = record;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Writes one act.
   *
   * @param seen the dossier's position when the form was opened
   */
  Recording write(NewAct act, long seen, Deed deed, StaffMember officer) {
    Recording recording =
        transaction.execute(
            status -> {
              Recording made = record.record(List.of(act), seen, officer);
              switch (made) {
                case Recording.Recorded(List<Act> acts) -> note(acts.getFirst(), deed, officer);
                case Recording.Refused refused -> status.setRollbackOnly();
              }
              return made;
            });
    return Objects.requireNonNull(recording);
  }

  /** Of an act for named people the journal says no more than its number. */
  private void note(Act act, Deed deed, StaffMember officer) {
    boolean hidden = act.visibility() instanceof Visibility.Named;
    journal.noteAt(
        officer,
        hidden ? null : "/desk/ties/" + act.pair().slug() + "#act-" + act.id(),
        "tie.journal." + deed.name().toLowerCase(java.util.Locale.ROOT),
        Long.toString(act.id()));
  }
}
