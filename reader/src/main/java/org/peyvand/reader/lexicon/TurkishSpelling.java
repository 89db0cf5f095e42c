package org.peyvand.reader.lexicon;

import java.util.Map;
import org.peyvand.gazetteer.PlaceName;
import org.peyvand.text.Folded;

/**
 * Foreign names of cities as Turkish newspapers write them by ear: Larissa is Larisa, Mtskheta
 * Mtsheta, Sfax Sfaks. Only for names that nothing else is called.
 */
final class TurkishSpelling {

  /** Letters below which a name is too like other words. */
  private static final int SHORTEST = 5;

  private static final String[][] SOUNDS = {
    {"sh", "ş"}, {"ch", "ç"}, {"kh", "h"}, {"gh", "g"}, {"zh", "j"}, {"ph", "f"}, {"th", "t"},
    {"ck", "k"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}, {"w", "v"}, {"x", "ks"}, {"q", "k"},
  };

  private TurkishSpelling() {}

  /** Adds the spellings of the names that need no context. */
  static void add(Map<String, String> keys, Map<String, PlaceName> names, Lexicon.Builder builder) {
    names.forEach(
        (folded, name) -> {
          String spelling = Folded.key(byEar(folded));
          if (!name.needsContext()
              && spelling.length() >= SHORTEST
              && !names.containsKey(spelling)
              && !builder.isWord(spelling)) {
            String key = keys.getOrDefault(folded, "");
            builder.add("city", spelling, Map.of("city", key, "suffix", "city"));
          }
        });
  }

  private static String byEar(String name) {
    String heard = name;
    for (String[] sound : SOUNDS) {
      heard = heard.replace(sound[0], sound[1]);
    }
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < heard.length(); i++) {
      char c = heard.charAt(i);
      boolean again = i > 0 && heard.charAt(i - 1) == c && "aeiou".indexOf(c) < 0;
      single.append(again ? "" : c);
    }
    return single.toString();
  }
}
