package org.peyvand.newsroom;

import org.peyvand.agenda.AgendaChanged;
import org.peyvand.comment.CommentsChanged;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.web.PublicPages;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the kept pages of every change that readers see: at once in this process, before whoever
 * made the change gets an answer; in another process of the same office by a number it looks at.
 */
@Component
class Changes {

  private final JdbcClient jdbc;
  private final PublicPages pages;
  private final Ties ties;
  private volatile long seen = -1;

  Changes(JdbcClient jdbc, PublicPages pages, Ties ties) {
    this.jdbc = jdbc;
    this.pages = pages;
    this.ties = ties;
  }

  /** Something public changes with this transaction; the last statement of it, since it waits. */
  void note() {
    move();
    afterCommit();
  }

  /** What readers say below items is read with them. */
  @EventListener
  void discussed(CommentsChanged changed) {
    note();
  }

  private void move() {
    jdbc.sql("update newsroom_change set number = number + 1").update();
  }

  /** The number is moved as late as can be: recordings in two dossiers must not wait for it. */
  @EventListener
  void recorded(DossierChanged changed) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      note();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            move();
          }

          @Override
          public void afterCommit() {
            pages.changed();
          }
        });
  }

  @EventListener
  void moved(AgendaChanged changed) {
    note();
  }

  /** Looks whether another process has changed something. */
  void look() {
    long number = jdbc.sql("select number from newsroom_change").query(Long.class).single();
    if (number != seen) {
      seen = number;
      ties.forget();
      pages.changed();
    }
  }

  private void afterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      pages.changed();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pages.changed();
          }
        });
  }
}
