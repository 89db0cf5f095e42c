package org.peyvand.newsroom;

import java.util.regex.Pattern;

/** Plain words on their way into Markdown. */
final class Markdown {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&!]");

  /** What begins a heading, list, quotation or rule at the start of a line. */
  private static final Pattern BEGINNINGS =
      Pattern.compile("(?m)^(\\s*)([#+\\-=~|]|[0-9]{1,9}(?=[.)]))");

  private Markdown() {}

  /** The words so written that Markdown shows them as they are. */
  static String escape(String words) {
    String inside = MARKS.matcher(words).replaceAll("\\\\$0");
    return BEGINNINGS
        .matcher(inside)
        .replaceAll(
            found ->
                Character.isDigit(found.group(2).charAt(0))
                    ? found.group(1) + found.group(2) + "\\\\"
                    : found.group(1) + "\\\\" + found.group(2));
  }
}
