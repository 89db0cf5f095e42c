package org.peyvand.parallel;

/** Unseen signs that turn the direction of writing. */
public final class Direction {

  private Direction() {}

  /** Whether a code point is one of U+202A-202E, 2066-2069, 200E, 200F, 061C. */
  public static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /** Whether a text holds one. */
  public static boolean isTurned(String text) {
    return text.codePoints().anyMatch(Direction::turns);
  }
}
