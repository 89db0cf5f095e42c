package org.peyvand.memorandum;

import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a change to a text as a new version, on top of what others have saved meanwhile. */
@Component
public class SaveText {

  private final MemorandumRows rows;
  private final Journal journal;

  SaveText(MemorandumRows rows, Journal journal) {
    this.rows = rows;
    this.journal = journal;
  }

  /**
   * Saves a change.
   *
   * @param seen the version that the officer's form was opened on
   * @param side the city whose words they are
   */
  @Transactional
  public Outcome save(
      Memorandum paper, int seen, TextEdit edit, String side, String note, StaffMember officer) {
    Memorandum held = rows.findHeld(paper.id()).orElseThrow();
    if (held.state() != State.DRAFT) {
      return new Outcome.Refused(Refusal.LOCKED, "");
    }
    Version latest = rows.version(held.id(), held.latest()).orElseThrow();
    ParallelText base = rows.version(held.id(), seen).map(Version::text).orElse(latest.text());
    ParallelText text = edit.change().apply(latest.text());
    Outcome.Refused refused = Scrutiny.refusal(text);
    if (refused != null) {
      return refused;
    }
    if (edit.collides(base, latest.text())) {
      return new Outcome.Collided(latest);
    }
    if (text.equals(latest.text()) && side.equals(latest.side())) {
      return new Outcome.Saved(latest);
    }
    int number = held.latest() + 1;
    rows.addVersion(held.id(), number, held.round(), side, note, text, officer);
    if (rows.seen(held.id(), officer) == held.latest()) {
      rows.see(held.id(), number, officer);
    }
    journal.noteAt(
        officer,
        held.path(),
        "memorandum.journal.saved",
        Long.toString(held.id()),
        Integer.toString(number));
    return new Outcome.Saved(rows.version(held.id(), number).orElseThrow());
  }
}
