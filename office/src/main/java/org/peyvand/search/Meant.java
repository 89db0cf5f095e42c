package org.peyvand.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** Words one slip of the finger away. */
final class Meant {

  private static final String ARABIC = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  private Meant() {}

  /**
   * All strings that differ by one letter left out, put in, changed, or two that changed places.
   */
  static Set<String> near(String word) {
    String letters = word.charAt(0) >= '\u0600' ? ARABIC : LATIN;
    Set<String> near = new LinkedHashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if (!tail.isEmpty()) {
        near.add(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        near.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
      for (int j = 0; j < letters.length(); j++) {
        near.add(head + letters.charAt(j) + tail);
        if (!tail.isEmpty()) {
          near.add(head + letters.charAt(j) + tail.substring(1));
        }
      }
    }
    near.remove(word);
    return near;
  }
}
