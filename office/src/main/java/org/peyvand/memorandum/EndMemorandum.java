package org.peyvand.memorandum;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes on a signed paper that it has ended, or that it has not after all. */
@Component
public class EndMemorandum {

  private final MemorandumRows rows;
  private final ApplicationEventPublisher facts;

  EndMemorandum(MemorandumRows rows, ApplicationEventPublisher facts) {
    this.rows = rows;
    this.facts = facts;
  }

  /** In the transaction of the act that says so; a paper that is not signed stays as it is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void mark(long id, boolean ended) {
    State from = ended ? State.SIGNED : State.ENDED;
    State to = ended ? State.ENDED : State.SIGNED;
    rows.findHeld(id)
        .filter(paper -> paper.state() == from)
        .ifPresent(
            paper -> {
              rows.set(id, to, paper.round());
              facts.publishEvent(new MemorandumChanged(id));
            });
  }
}
