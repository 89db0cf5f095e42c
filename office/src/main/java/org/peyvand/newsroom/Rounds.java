package org.peyvand.newsroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks round while the server runs: whether a scheduled text's time has come, and whether another
 * process has published. Twice a second, two small statements.
 */
@Component
@ConditionalOnWebApplication
class Rounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final long PAUSE_MILLIS = 500;

  private final PublishItem publish;
  private final Changes changes;
  private volatile Thread rounds = new Thread();

  Rounds(PublishItem publish, Changes changes) {
    this.publish = publish;
    this.changes = changes;
  }

  @Override
  public void start() {
    rounds = Thread.ofVirtual().name("newsroom-rounds").start(this::go);
  }

  @Override
  public void stop() {
    rounds.interrupt();
  }

  @Override
  public boolean isRunning() {
    return rounds.isAlive();
  }

  private void go() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        publish.publishDue();
        changes.look();
      } catch (RuntimeException e) {
        // The database may be away for a moment; the next round will find it.
        LOG.warn("a round of the newsroom failed: {}", e.getMessage());
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
