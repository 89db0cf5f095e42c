package org.peyvand.memorandum;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes on a paper how far it has come, in the transaction of the act that says so. A paper that
 * does not stand where the step begins stays as it is.
 */
@Component
public class MarkMemorandum {

  private final MemorandumRows rows;
  private final ApplicationEventPublisher facts;

  MarkMemorandum(MemorandumRows rows, ApplicationEventPublisher facts) {
    this.rows = rows;
    this.facts = facts;
  }

  /** Both sides agreed upon its newest version. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void agreed(long id) {
    move(id, State.DRAFT, State.AGREED, 0);
  }

  /** The agreed text is open again, in another round. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reopened(long id) {
    move(id, State.AGREED, State.DRAFT, 1);
  }

  /** All have signed it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void signed(long id) {
    move(id, State.AGREED, State.SIGNED, 0);
  }

  /** It has ended, or it has not after all. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(long id, boolean ended) {
    move(id, ended ? State.SIGNED : State.ENDED, ended ? State.ENDED : State.SIGNED, 0);
  }

  private void move(long id, State from, State to, int rounds) {
    rows.findHeld(id)
        .filter(paper -> paper.state() == from)
        .ifPresent(
            paper -> {
              rows.set(id, to, paper.round() + rounds);
              facts.publishEvent(new MemorandumChanged(id));
            });
  }
}
