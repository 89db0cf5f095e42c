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

  private final Map<String, Trie<String>> suffixes = new HashMap<>();
  private final Trie<String> prefixes;
  private final Map<Character, Character> softened = new HashMap<>();

  /** An end that only stands last, and what it is before a suffix; 0 where there is none. */
  private char tied;

  /** That end as it is written before a suffix. */
  private char untied;

  Affixes(List<Section> sections) {
    TrieBuilder<String> before = new TrieBuilder<>();
    Map<String, TrieBuilder<String>> behind = new HashMap<>();
    for (Section section : sections) {
      if (section.name().equals("softening")) {
        for (String pair : section.forms()) {
          softened.put(pair.charAt(0), pair.charAt(2));
        }
        continue;
      }
      if (section.name().equals("tied")) {
        tied = Folded.key(section.forms().getFirst()).charAt(0);
        untied = section.forms().getFirst().charAt(2);
        continue;
      }
      String relation = section.attributes().getOrDefault("relation", "");
      for (String form : section.forms()) {
        String folded = Folded.key(form);
        if (section.name().equals("prefix")) {
          before.put(before.path(folded), relation);
        } else {
          String group = section.attributes().getOrDefault("group", "noun");
          TrieBuilder<String> own = behind.computeIfAbsent(group, g -> new TrieBuilder<>());
          int node = own.path(folded);
          if (own.value(node) == null) {
            own.put(node, relation);
          }
        }
      }
    }
    this.prefixes = before.build();
    behind.forEach((group, words) -> suffixes.put(group, words.build()));
  }

  /**
   * What the suffix that stands in a text from one index up to another adds in this group, empty
   * for nothing; null where it is none of the group.
   */
  @Nullable String suffix(String group, Folded text, int from, int to) {
    Trie<String> own = suffixes.get(group);
    if (own == null) {
      return null;
    }
    int node = Trie.ROOT;
    for (int at = from; at < to; at++) {
      node = own.step(node, text.charAt(at));
      if (node == Trie.NONE) {
        return null;
      }
    }
    return own.value(node);
  }

  /** The prefixes, each with what it adds, empty for nothing. */
  Trie<String> prefixes() {
    return prefixes;
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

  /**
   * The last letter of a word whose letter before a suffix is this (section {@code tied}): Arabic
   * writes the feminine end otherwise where something follows; 0 for any other letter.
   */
  char tied(char letter) {
    return letter == untied ? tied : 0;
  }
}
