package org.peyvand.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.text.DataFile;

/** Sets of words that are one to a reader, by their joined folded form. */
final class Synonyms {

  private static final Map<String, Set<String>> SETS = load();

  private Synonyms() {}

  /** The joined forms of the others of a word's set; empty for a word without one. */
  static Set<String> of(String joined) {
    return SETS.getOrDefault(joined, Set.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : DataFile.lines(Synonyms.class, "synonyms.txt")) {
      Set<String> set =
          Stream.of(line.split("=", -1))
              .map(
                  word ->
                      TextKeys.of(word).stream()
                          .map(TextKeys.Word::form)
                          .collect(Collectors.joining()))
              .collect(Collectors.toSet());
      for (String word : set) {
        sets.merge(word, set, Synonyms::both);
      }
    }
    return Map.copyOf(sets);
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return Stream.concat(List.copyOf(one).stream(), other.stream()).collect(Collectors.toSet());
  }
}
