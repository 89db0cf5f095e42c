package org.peyvand.memorandum;

import org.jspecify.annotations.Nullable;
import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a paper with its first version. */
@Component
public class BeginMemorandum {

  private final MemorandumRows rows;
  private final Journal journal;

  BeginMemorandum(MemorandumRows rows, Journal journal) {
    this.rows = rows;
    this.journal = journal;
  }

  /** What came of it. */
  public sealed interface Outcome {

    record Begun(long id) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  /**
   * Begins it.
   *
   * @param side the city that wrote the first version
   */
  @Transactional
  public Outcome begin(
      NewMemorandum paper, ParallelText text, String side, String note, StaffMember officer) {
    Refusal refusal = refusal(text);
    if (refusal != null) {
      return new Outcome.Refused(refusal);
    }
    long id = rows.add(paper, officer);
    rows.addVersion(id, 1, 1, side, note, text, officer);
    rows.see(id, 1, officer);
    journal.noteAt(officer, "/desk/memoranda/" + id, "memorandum.journal.begun", Long.toString(id));
    return new Outcome.Begun(id);
  }

  private static @Nullable Refusal refusal(ParallelText text) {
    int languages = text.languages().size();
    if (languages < 2 || languages > 3) {
      return Refusal.LANGUAGES;
    }
    if (text.prevailing() != null && !text.languages().contains(text.prevailing())) {
      return Refusal.PREVAILING;
    }
    var refused = Scrutiny.refusal(text);
    return refused == null ? null : refused.why();
  }
}
