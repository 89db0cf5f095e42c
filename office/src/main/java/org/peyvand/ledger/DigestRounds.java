package org.peyvand.ledger;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks once a minute, while the server runs, whether daily letters are due. */
@Component
@ConditionalOnWebApplication
class DigestRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final SendDigests digests;
  private final Clock clock;
  private volatile Thread rounds = new Thread();

  DigestRounds(SendDigests digests, Clock clock) {
    this.digests = digests;
    this.clock = clock;
  }

  @Override
  public void start() {
    rounds = Thread.ofVirtual().name("digest-rounds").start(this::go);
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
        digests.sendDue(clock.instant());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        // The database may be away for a moment; the next round will find it.
        LOG.warn("a round of daily letters failed: {}", e.getMessage());
      }
    }
  }
}
