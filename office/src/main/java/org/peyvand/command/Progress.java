package org.peyvand.command;

import java.io.PrintStream;

/** A bar for the person who waits, drawn anew on its line at most twice a second. */
public final class Progress {

  private static final long PAUSE = 500_000_000L;
  private static final int WIDTH = 20;

  private final PrintStream err;
  private final long whole;
  private final String what;
  private final long begun = System.nanoTime();
  private long drawnAt = begun;
  private boolean barStands;

  /**
   * Draws nothing yet.
   *
   * @param whole of what {@link #at} says how much is done
   * @param what is counted, in the plural
   */
  public Progress(PrintStream err, long whole, String what) {
    this.err = err;
    this.whole = Math.max(1, whole);
    this.what = what;
  }

  /** How far it is. */
  public void at(long done, int count) {
    if (System.nanoTime() - drawnAt > PAUSE) {
      draw(done, count);
    }
  }

  /** A sentence, on a line of its own. */
  public void say(String sentence) {
    if (barStands) {
      err.println();
      barStands = false;
    }
    err.println(sentence);
  }

  /** It is done: the full bar, and how fast it went. */
  public void end(int count) {
    draw(whole, count);
    double seconds = (System.nanoTime() - begun) / 1e9;
    err.printf(", %.1f s, %.0f a second%n", seconds, count / Math.max(seconds, 1e-3));
    barStands = false;
  }

  private void draw(long done, int count) {
    drawnAt = System.nanoTime();
    int full = Math.clamp(WIDTH * done / whole, 0, WIDTH);
    err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + count + " " + what);
    barStands = true;
  }
}
