package org.peyvand.extraction;

import java.text.Normalizer;

/** A file's name that is safe to show and to offer: no folders, no controls, no turned order. */
public record FileName(String value) {

  private static final int LONGEST = 120;

  public FileName {
    value = clean(value);
  }

  /**
   * Drops what may deceive: bidi controls (U+202A-202E, 2066-2069, 200E, 200F, 061C), other
   * invisible signs, and folders. A half-space stays between letters only.
   */
  private static String clean(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(FileName::isShown)
        .forEach(kept::appendCodePoint);
    String tidy =
        kept.toString()
            .replaceAll("(?<!\\p{L})\u200C|\u200C(?!\\p{L})", "")
            .replaceAll("[<>:\"|?*]", "_")
            .strip();
    while (tidy.startsWith(".")) {
      tidy = tidy.substring(1);
    }
    return tidy.isEmpty() ? "report" : shortened(tidy);
  }

  private static boolean isShown(int c) {
    return c == '\u200C'
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              false;
          default -> true;
        };
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
  }

  @Override
  public String toString() {
    return value;
  }
}
