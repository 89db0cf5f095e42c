package org.peyvand.newsroom;

import java.util.regex.Pattern;

/** Plain words on their way into Markdown. */
public final class Markdown {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&!]");

  /** What begins a heading, list, quotation or rule at the start of a line. */
  private static final Pattern BEGINNINGS =
      Pattern.compile("(?m)^(\\s*)([#+\\-=~|]|[0-9]{1,9}(?=[.)]))");

  private Markdown() {}

  /** The words so written that Markdown shows them as they are. */
  public static String escape(String words) {
    if (isPlain(words)) {
      return words;
    }
    String inside = MARKS.matcher(words).replaceAll("\\\\$0");
    return BEGINNINGS
        .matcher(inside)
        .replaceAll(
            found ->
                Character.isDigit(found.group(2).charAt(0))
                    ? found.group(1) + found.group(2) + "\\\\"
                    : found.group(1) + "\\\\" + found.group(2));
  }

  /** Letters, blanks, commas and full stops alone, as in most lines, the first being a letter. */
  private static boolean isPlain(String words) {
    boolean begins = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < '\u00C0' && (begins || !isHarmless(c))) {
        return false;
      }
      begins = c == '\n';
    }
    return true;
  }

  private static boolean isHarmless(char c) {
    return c == ' ' || c == '\n' || c == '.' || c == ',' || Character.isLetterOrDigit(c);
  }
}
