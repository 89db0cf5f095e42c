package org.peyvand.imports;

import java.util.List;
import java.util.regex.Pattern;

/** WordPress's own marks in square brackets, on their way to HTML. */
final class Shortcodes {

  private static final String BEGIN = "[caption";
  private static final String END = "[/caption]";

  /** What shows files that stay behind. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\[(gallery|playlist|video|audio|embed)\\b[^\\]\\[]{0,2000}]"
              + "|\\[/(video|audio|embed|playlist)]");

  private Shortcodes() {}

  /** Captions become figures; the others are put into the list and leave their words behind. */
  static String away(String html, List<String> left) {
    return SHOWN
        .matcher(captions(html))
        .replaceAll(
            found -> {
              if (!found.group().startsWith("[/")) {
                left.add("what " + found.group() + " shows");
              }
              return " ";
            });
  }

  private static String captions(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    while (true) {
      int begin = html.indexOf(BEGIN, done);
      int open = begin < 0 ? -1 : html.indexOf(']', begin);
      int end = open < 0 ? -1 : html.indexOf(END, open);
      if (end < 0) {
        return out.append(html, done, html.length()).toString();
      }
      String inside = html.substring(open + 1, end);
      int words = inside.lastIndexOf('>') + 1;
      out.append(html, done, begin)
          .append("<figure>")
          .append(inside, 0, words)
          .append("<figcaption>")
          .append(inside, words, inside.length())
          .append("</figcaption></figure>");
      done = end + END.length();
    }
  }
}
