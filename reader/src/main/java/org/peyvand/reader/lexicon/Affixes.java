package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;

/**
 * What a language writes before and behind a word within the same word, by group. Read from
 * sections {@code [suffix GROUP relation=...]} and {@code [prefix GROUP relation=...]}.
 */
final class Affixes {

  private final Map<String, Map<String, String>> suffixes = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<Character, Character> softened = new HashMap<>();
  private int longestPrefix;

  Affixes(List<Section> sections) {
    for (Section section : sections) {
      if (section.name().equals("softening")) {
        for (String pair : section.forms()) {
          softened.put(pair.charAt(0), pair.charAt(2));
        }
        continue;
      }
      String relation = section.attributes().getOrDefault("relation", "");
      for (String form : section.forms()) {
        String folded = Folded.key(form);
        if (section.name().equals("prefix")) {
          prefixes.put(folded, relation);
          longestPrefix = Math.max(longestPrefix, folded.length());
        } else {
          String group = section.attributes().getOrDefault("group", "noun");
          suffixes.computeIfAbsent(group, g -> new HashMap<>()).putIfAbsent(folded, relation);
        }
      }
    }
  }

  /** What the suffix adds in this group, empty for nothing; null where it is none of the group. */
  @Nullable String suffix(String group, String letters) {
    Map<String, String> own = suffixes.get(group);
    return own == null ? null : own.get(letters);
  }

  /** What the prefix adds, empty for nothing; null where it is no prefix. */
  @Nullable String prefix(String letters) {
    return prefixes.get(letters);
  }

  /**
   * A word as it is before a vowel, where its last consonant softens there (section {@code
   * softening}); null where it does not, or is too short to.
   */
  @Nullable String softened(String folded) {
    int last = folded.length() - 1;
    Character soft = last < 3 ? null : softened.get(folded.charAt(last));
    return soft == null ? null : folded.substring(0, last) + soft;
  }

  int longestPrefix() {
    return longestPrefix;
  }
}
