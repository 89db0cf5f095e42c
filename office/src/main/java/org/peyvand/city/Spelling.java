package org.peyvand.city;

import java.text.Normalizer;
import java.util.Locale;

/** Names as keys: what differs only in spelling is the same. */
final class Spelling {

  private Spelling() {}

  /** A name without case, marks, blanks, hyphens and half-spaces, Arabic letters in one form. */
  static String folded(String name) {
    StringBuilder kept = new StringBuilder();
    String plain = Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFKD);
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString()
        .toLowerCase(Locale.ROOT)
        .replace('ي', 'ی')
        .replace('ى', 'ی')
        .replace('ك', 'ک')
        .replace('ة', 'ه');
  }

  /** A city's key from its English name: ASCII, lower case, words joined by hyphens. */
  static String key(String english) {
    String plain =
        Normalizer.normalize(english.replace('ı', 'i'), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ß", "ss")
            .replace("æ", "ae");
    return plain
        .replaceAll("\\p{M}", "")
        .replaceAll("['’.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Whether a text holds characters that turn the direction of writing. */
  static boolean turnsDirection(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x200E
                    || c == 0x200F
                    || c == 0x061C);
  }
}
