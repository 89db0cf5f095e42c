package org.peyvand.store;

import java.io.IOException;

/** Signals that Java itself cannot send; the shell can, also where there is no kill program. */
enum Signal {
  /** PostgreSQL's fast shutdown: work in progress is undone, the rest written out. */
  INTERRUPT("INT"),
  /** PostgreSQL's immediate shutdown: the next start replays its log. */
  QUIT("QUIT");

  private final String name;

  Signal(String name) {
    this.name = name;
  }

  void send(long pid) throws IOException {
    try {
      new ProcessBuilder("sh", "-c", "kill -s " + name + " " + pid)
          .redirectErrorStream(true)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
