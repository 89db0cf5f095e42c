package org.peyvand.parallel;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.peyvand.text.Language;

/**
 * One spelling of what looks the same, so that a hash does not change with the keyboard or the
 * browser: NFC, {@code \n} alone, no blanks at line ends, half-spaces between letters only. In a
 * body, signs that only turn the direction of writing are dropped: each passage is set in the
 * direction of its language, and unseen signs must not decide what a signed text shows.
 */
final class Cleaning {

  private Cleaning() {}

  static Map<Language, String> lines(Map<Language, String> typed) {
    return each(typed, Cleaning::line);
  }

  static Map<Language, String> bodies(Map<Language, String> typed) {
    return each(typed, Cleaning::body);
  }

  private static Map<Language, String> each(
      Map<Language, String> typed, UnaryOperator<String> clean) {
    Map<Language, String> all = new EnumMap<>(Language.class);
    typed.forEach((language, words) -> all.put(language, clean.apply(words)));
    return Collections.unmodifiableMap(all);
  }

  static String line(String typed) {
    return tidy(typed.replaceAll("\\s+", " ")).strip();
  }

  static String body(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> !Direction.turns(c))
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .forEach(kept::appendCodePoint);
    return tidy(kept.toString())
        .replaceAll("[ \\t\\u00A0]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\0", "")
        .replaceAll("\u200C+", "\u200C")
        .replaceAll("(?<![\\p{L}\\p{M}])\u200C|\u200C(?![\\p{L}\\p{M}])", "");
  }
}
