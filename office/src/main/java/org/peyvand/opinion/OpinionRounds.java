package org.peyvand.opinion;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds, while the server runs, whether a report waits for a second opinion. */
@Component
@ConditionalOnWebApplication
class OpinionRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OpinionRounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final AskAboutReport ask;
  private volatile Thread rounds = new Thread();

  OpinionRounds(AskAboutReport ask) {
    this.ask = ask;
  }

  @Override
  public void start() {
    rounds = Thread.ofVirtual().name("opinion-rounds").start(this::go);
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
        Thread.sleep(PAUSE);
        ask.askWaiting();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        // The database may be away for a moment; the next round will find it.
        LOG.warn("a round of second opinions failed: {}", e.getClass().getName());
      }
    }
  }
}
