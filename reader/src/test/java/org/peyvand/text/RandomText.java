package org.peyvand.text;

import java.util.Random;

/** Texts nobody would write, for tests of robustness: seeded, so that a failure can be repeated. */
public final class RandomText {

  private static final String[] PIECES = {
    "شهردار",
    "می‌شود",
    "۱۷ مرداد ۱۴۰۳",
    "17",
    "7-10 August 2024",
    "Köstence'nin",
    "تشرين الأول",
    " ",
    "\n",
    "\r\n",
    "«",
    "»",
    "\"",
    "'",
    "’",
    ".",
    "(",
    ")",
    "/",
    "-",
    "–",
    "\u200C",
    "\u202E",
    "\u2067",
    "\uD83D",
    "\uDE00",
    "😀",
    "é",
    "e\u0301",
    "ﷲ",
    "ﬁ",
    "\u0000",
    "\uFFFF",
    "İ",
    "ß",
    "31 Mehr 1403",
    "2024-08-06",
    "دوشنبه",
    "Pazartesi",
    "from 5 to 8",
    "هفتم تا دهم",
    "٣",
    "١٤٤٦"
  };

  private RandomText() {}

  /** A text of at most this many pieces: words, marks, lone surrogates, any code point. */
  public static String any(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** A text with pieces of it cut, doubled, moved and overwritten. */
  public static String mutated(Random random, String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(6) + 1; i > 0 && !out.isEmpty(); i--) {
      int from = random.nextInt(out.length());
      int to = Math.min(out.length(), from + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(from, to);
        case 1 -> out.insert(random.nextInt(out.length() + 1), out.substring(from, to));
        case 2 -> out.setCharAt(from, (char) random.nextInt(0x10000));
        default -> out.insert(from, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return out.toString();
  }
}
