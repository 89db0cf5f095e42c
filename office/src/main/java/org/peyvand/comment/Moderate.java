package org.peyvand.comment;

import java.util.Collection;
import java.util.List;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office decides what readers see. */
@Component
class Moderate {

  private final CommentRows rows;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  Moderate(CommentRows rows, Journal journal, ApplicationEventPublisher events) {
    this.rows = rows;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Puts comments where they belong. One that readers have seen is removed rather than refused; one
   * that its writer withdrew stays so.
   *
   * @param wished published, refused or spam
   * @return the numbers of those that moved
   */
  @Transactional
  public List<Long> decide(Collection<Long> ids, CommentState wished, StaffMember by) {
    List<CommentRow> held =
        rows.lock(ids).stream().filter(row -> row.mayBe(to(row, wished))).toList();
    if (held.isEmpty()) {
      return List.of();
    }
    for (CommentState state : List.of(wished, CommentState.REMOVED)) {
      List<Long> these =
          held.stream()
              .filter(row -> to(row, wished) == state)
              .map(CommentRow::id)
              .distinct()
              .toList();
      if (!these.isEmpty()) {
        rows.decide(these, state, by);
      }
    }
    note(held, "comment.journal." + wished.token(), by);
    return held.stream().map(CommentRow::id).toList();
  }

  /** Takes the last decision on each of these back. */
  @Transactional
  public void undo(Collection<Long> ids, StaffMember by) {
    List<CommentRow> held = rows.lock(ids);
    rows.undo(ids);
    if (!held.isEmpty()) {
      note(held, "comment.journal.undone", by);
    }
  }

  private void note(List<CommentRow> held, String what, StaffMember by) {
    rows.show(held);
    String first = Long.toString(held.getFirst().id());
    journal.noteAt(by, "/desk/comments?one=" + first, what, first, Integer.toString(held.size()));
    events.publishEvent(new CommentsChanged());
  }

  private static CommentState to(CommentRow row, CommentState wished) {
    boolean seen = row.state() == CommentState.PUBLISHED || row.state() == CommentState.REMOVED;
    return wished == CommentState.REFUSED && seen ? CommentState.REMOVED : wished;
  }
}
