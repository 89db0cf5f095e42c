package org.peyvand.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Blanks out HTML without moving a character, so that positions in what is left are positions in
 * the text as given: a tag becomes blanks, or a line end where it ends a block; an entity becomes
 * its character and half-spaces, which folding drops.
 */
final class Markup {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "article",
          "section",
          "header",
          "footer",
          "nav",
          "aside",
          "title",
          "blockquote",
          "figure",
          "figcaption",
          "main",
          "form",
          "dd",
          "dt",
          "td",
          "th",
          "body",
          "head",
          "html",
          "hr");
  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "zwnj",
          "\u200c", "laquo", "«", "raquo", "»");

  private final String text;
  private final StringBuilder out;
  private int at;

  private Markup(String text) {
    this.text = text;
    this.out = new StringBuilder(text);
  }

  /**
   * Whether the text was made of bytes that are none: NUL, or the head of a PDF, a ZIP, an image.
   */
  static boolean isBinary(String text) {
    String head = text.substring(0, Math.min(text.length(), 8));
    if (head.startsWith("%PDF") || head.startsWith("PK\u0003\u0004") || head.contains("PNG\r\n")) {
      return true;
    }
    int bad = 0;
    int looked = Math.min(text.length(), 4096);
    for (int i = 0; i < looked; i++) {
      char c = text.charAt(i);
      if (c == 0
          || c == '\ufffd'
          || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
        bad++;
      }
    }
    return bad * 10 > looked;
  }

  /** The text with its markup blanked; the text itself where it holds no tag. */
  static String blank(String text) {
    boolean html = false;
    for (int i = text.indexOf('<'); i >= 0 && !html; i = text.indexOf('<', i + 1)) {
      html = i + 1 < text.length() && isTagStart(text.charAt(i + 1));
    }
    return html ? new Markup(text).run() : text;
  }

  private static boolean isTagStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
  }

  private String run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<' && at + 1 < text.length() && isTagStart(text.charAt(at + 1))) {
        tag();
      } else if (c == '&') {
        entity();
      } else {
        at++;
      }
    }
    return out.toString();
  }

  private void tag() {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at + 4);
      fill(end < 0 ? text.length() : end + 3, ' ');
      return;
    }
    int end = text.indexOf('>', at);
    if (end < 0) {
      fill(text.length(), ' ');
      return;
    }
    int name = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int stop = name;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String word = text.substring(name, stop).toLowerCase(Locale.ROOT);
    if (SILENT.contains(word) && name == at + 1) {
      int close = find("</" + word, end);
      int after = close < 0 ? -1 : text.indexOf('>', close);
      fill(after < 0 ? text.length() : after + 1, ' ');
    } else {
      fill(end + 1, BLOCKS.contains(word) ? '\n' : ' ');
    }
  }

  private int find(String lower, int from) {
    for (int i = from; i + lower.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, lower, 0, lower.length())) {
        return i;
      }
    }
    return -1;
  }

  private void fill(int end, char first) {
    int start = at;
    for (; at < end; at++) {
      out.setCharAt(at, ' ');
    }
    out.setCharAt(start, first);
  }

  private void entity() {
    int end = text.indexOf(';', at);
    if (end < 0 || end - at > 10) {
      at++;
      return;
    }
    String character = character(text.substring(at + 1, end));
    if (character.length() != 1) {
      at++;
      return;
    }
    out.setCharAt(at, character.charAt(0));
    for (at++; at <= end; at++) {
      out.setCharAt(at, '\u200c');
    }
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, "");
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return code > 0 && code < 0xffff ? String.valueOf((char) code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
