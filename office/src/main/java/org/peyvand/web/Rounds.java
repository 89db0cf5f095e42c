package org.peyvand.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Small work that is done again and again while the server runs, with a pause before each time. */
public abstract class Rounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final String name;
  private final Duration pause;
  private volatile Thread thread = new Thread();

  protected Rounds(String name, Duration pause) {
    this.name = name;
    this.pause = pause;
  }

  /** One round; what it throws is said in the log, and the next round comes all the same. */
  protected abstract void round();

  @Override
  public final void start() {
    thread = Thread.ofVirtual().name(name).start(this::go);
  }

  @Override
  public final void stop() {
    thread.interrupt();
  }

  @Override
  public final boolean isRunning() {
    return thread.isAlive();
  }

  private void go() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(pause);
        round();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        // The database may be away for a moment; the next round will find it.
        LOG.warn("{} failed: {}", name, e.getClass().getName());
      }
    }
  }
}
