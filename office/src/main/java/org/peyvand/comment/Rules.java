package org.peyvand.comment;

import java.util.List;
import java.util.Map;
import org.peyvand.text.Folded;
import org.peyvand.web.PageLanguage;

/**
 * What the office allows.
 *
 * @param policy what readers are told before they write; an empty one gives the text that ships
 * @param words which make a comment suspect
 * @param links at most so many in one comment
 * @param closesAfter days after an item's publication; 0 for never
 * @param votes whether readers may say that they like a comment
 */
record Rules(
    Map<PageLanguage, String> policy,
    List<String> words,
    int links,
    int closesAfter,
    boolean votes) {

  static final int LONGEST_POLICY = 4_000;
  static final int MOST_WORDS = 2_000;
  static final Rules FIRST = new Rules(Map.of(), List.of(), 2, 0, false);

  Rules {
    policy = Map.copyOf(policy);
    words = List.copyOf(words);
  }

  String policy(PageLanguage language) {
    return policy.getOrDefault(language, "");
  }

  /** The first listed word that occurs, however it is spelled; empty if none does. */
  String suspect(String text) {
    String folded = spaced(text);
    for (String word : words) {
      String key = spaced(word);
      if (!key.isBlank() && folded.contains(key)) {
        return word;
      }
    }
    return "";
  }

  private static String spaced(String text) {
    return " " + Folded.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
