package org.peyvand.ledger;

import java.time.LocalDate;
import java.util.List;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;
import org.springframework.context.ApplicationContext;

/** Promises on record, for tests of what happens to them. */
public final class Promises {

  private final RecordAct record;
  private final StaffMember officer;

  public Promises(ApplicationContext context, StaffMember officer) {
    this.record = context.getBean(RecordAct.class);
    this.officer = officer;
  }

  /** A public promise of one city to another. */
  public Act of(String by, String to, String what, LocalDate due) {
    return recorded(said(by, to, what, due));
  }

  public Act recorded(NewAct act) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, officer)) {
      case Recording.Recorded(List<Act> acts) -> acts.getFirst();
      case Recording.Refused refused -> throw new AssertionError("refused: " + refused.why());
    };
  }

  public static NewAct said(String by, String to, String what, LocalDate due) {
    return NewAct.of(Pair.of(by, to), ActKind.COMMITMENT, Modality.PLANNED)
        .from(by, to)
        .withName(what)
        .withHappened(Happened.on(due))
        .withReported(LocalDate.of(2024, 6, 20), 0)
        .withEvidence(List.of(words("They said: " + what)))
        .withVisibility(new Visibility.Public());
  }

  static Evidence words(String quotation) {
    return new Evidence(
        quotation,
        Evidence.Wording.RETOLD,
        null,
        "IMNA",
        LocalDate.of(2024, 6, 20),
        Evidence.StatedBy.SOURCE,
        "en",
        List.of());
  }
}
