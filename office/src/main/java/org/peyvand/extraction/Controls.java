package org.peyvand.extraction;

/** Signs that are not seen but change the order of what is seen. */
public final class Controls {

  private Controls() {}

  /** Whether a code point is one of U+202A-202E, 2066-2069, 200E, 200F, 061C. */
  public static boolean turnsOrder(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /** The text without them: for a quotation that will stand among other words. */
  public static String without(String text) {
    if (text.chars().noneMatch(Controls::turnsOrder)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !turnsOrder(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
