package org.peyvand.memorandum;

import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who may see a paper. Acts that were recorded keep their own visibility. */
@Component
public class ShowMemorandum {

  private final MemorandumRows rows;
  private final Journal journal;
  private final ApplicationEventPublisher facts;

  ShowMemorandum(MemorandumRows rows, Journal journal, ApplicationEventPublisher facts) {
    this.rows = rows;
    this.journal = journal;
    this.facts = facts;
  }

  @Transactional
  public void show(Memorandum paper, Visibility visibility, StaffMember approver) {
    rows.show(paper.id(), visibility);
    journal.noteAt(approver, paper.path(), "memorandum.journal.shown", Long.toString(paper.id()));
    facts.publishEvent(new MemorandumChanged(paper.id()));
  }
}
