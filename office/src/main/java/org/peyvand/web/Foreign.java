package org.peyvand.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and quotations in letters that are not the page's own, so that they are spoken and drawn
 * right. Sentences carry them between U+2068 and U+2069.
 */
final class Foreign {

  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  private Foreign() {}

  /**
   * A part of a sentence.
   *
   * @param isolated whether it is a name or quotation
   * @param language its BCP 47 tag, null where the page's own serves
   */
  public record Part(String text, boolean isolated, @Nullable String language) {}

  /** Takes a sentence apart; what is isolated inside an isolated part belongs to it. */
  static List<Part> parts(String sentence, PageLanguage page) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      boolean opens = c == ISOLATE && depth++ == 0;
      boolean closes = c == END && depth > 0 && --depth == 0;
      if (opens || closes) {
        add(parts, sentence.substring(from, at), closes, page);
        from = at + 1;
      }
    }
    add(parts, sentence.substring(from), depth > 0, page);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean isolated, PageLanguage page) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, isolated, isolated ? language(text, page) : null));
    }
  }

  /** Persian has letters that Arabic lacks; other letters tell no more than their script. */
  static @Nullable String language(String text, PageLanguage page) {
    boolean arabicPage = page.direction().equals("rtl");
    int arabic = 0;
    int latin = 0;
    boolean persian = false;
    for (int i = 0; i < text.length(); i++) {
      UnicodeScript script = UnicodeScript.of(text.charAt(i));
      arabic += script == UnicodeScript.ARABIC ? 1 : 0;
      latin += script == UnicodeScript.LATIN ? 1 : 0;
      persian |= "پچژگکی\u200c".indexOf(text.charAt(i)) >= 0;
    }
    if (arabic > latin) {
      return arabicPage ? null : persian ? "fa" : "und-Arab";
    }
    return latin > 0 && arabicPage ? "und-Latn" : null;
  }
}
