package org.peyvand.comment;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed.
 *
 * @param to the number of the comment that it answers, or null
 * @param trap a field that people do not see
 * @param token the seal of the form's page
 */
record CommentForm(
    String name, String email, String words, @Nullable Long to, String trap, String token) {

  static final int LONGEST_NAME = 80;
  static final int LONGEST_EMAIL = 200;
  static final int LONGEST_WORDS = 5_000;
  static final CommentForm EMPTY = new CommentForm("", "", "", null, "", "");

  /** They turn the order of letters around, so that a name reads as what it is not. */
  private static final Pattern TURNING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;:]+@[^\\s@<>\"',;:]+");
  private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.|\\bt\\.me/");

  static CommentForm of(Map<String, String> fields) {
    return new CommentForm(
        clean(fields.getOrDefault("name", "")).replaceAll("\\s+", " ").strip(),
        clean(fields.getOrDefault("email", "")).strip(),
        clean(fields.getOrDefault("text", "")).strip(),
        number(fields.getOrDefault("to", "")),
        fields.getOrDefault("website", ""),
        fields.getOrDefault("seen", ""));
  }

  CommentForm answering(@Nullable Long parent, String typed) {
    return new CommentForm(name, email, typed, parent, "", "");
  }

  /** What is wrong in the fields themselves, the first thing alone; null when nothing is. */
  @Nullable Flaw flaw(int links) {
    if (name.isEmpty()) {
      return Flaw.NO_NAME;
    }
    if (name.length() > LONGEST_NAME) {
      return Flaw.LONG_NAME;
    }
    if (TURNING.matcher(name).find()) {
      return Flaw.TURNING_NAME;
    }
    if (email.length() > LONGEST_EMAIL || (!email.isEmpty() && !EMAIL.matcher(email).matches())) {
      return Flaw.EMAIL;
    }
    if (words.isEmpty()) {
      return Flaw.NO_WORDS;
    }
    if (words.length() > LONGEST_WORDS) {
      return Flaw.LONG_WORDS;
    }
    return LINK.matcher(words).results().count() > links ? Flaw.LINKS : null;
  }

  static @Nullable Long number(String typed) {
    return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
  }

  /** Line ends as one sign; no control characters, no half characters. */
  static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.SURROGATE) {
                clean.append('\uFFFD');
              } else if (c == '\n' || c == '\t' || type != Character.CONTROL) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }
}
