package org.peyvand.text;

/** The letters of Persian words as the word list knows them: one yeh and kaf, no vowel signs. */
final class Letters {

  static final char HALF_SPACE = '\u200C';

  private Letters() {}

  static boolean isLetter(char c) {
    return (c >= '\u0621' && c <= '\u064A' && c != '\u0640')
        || (c >= '\u066E' && c <= '\u06D3' && c != '\u0670');
  }

  /** Vowel signs and the like that stand on a letter and are not part of the word's key. */
  static boolean isSign(char c) {
    return (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || c == '\u0640';
  }

  static char normal(char c) {
    return switch (c) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case 'ۀ', 'ة' -> 'ه';
      default -> c;
    };
  }

  /** Whether the letter joins the next one in writing, so that a half-space shows. */
  static boolean joins(char c) {
    return switch (c) {
      case 'ا', 'آ', 'أ', 'إ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ؤ', 'ء' -> false;
      default -> true;
    };
  }

  /** Spreads the letters of a word over 64 bits: two words of a language hardly ever meet. */
  static long hash(CharSequence word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 32);
  }
}
