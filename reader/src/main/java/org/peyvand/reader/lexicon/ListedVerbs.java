package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs whose forms are listed in the data, a tense a line: {@code past: signed | has signed}. The
 * word before the colon may carry more attributes, as in {@code past,neg}.
 */
final class ListedVerbs implements Conjugation {

  @Override
  public void add(List<Section> verbs, Lexicon.Builder lexicon) {
    for (Section section : verbs) {
      for (String line : section.lines()) {
        int colon = line.indexOf(':');
        Map<String, String> attributes = new HashMap<>(section.attributes());
        List<String> words = List.of(line.substring(0, colon).split(",", -1));
        attributes.put("tense", words.getFirst().strip());
        words.subList(1, words.size()).forEach(word -> attributes.put(word.strip(), "yes"));
        for (String form : line.substring(colon + 1).split("\\|", -1)) {
          if (!form.isBlank()) {
            lexicon.add("verb", form.strip(), attributes);
            lexicon.add(section.name(), form.strip(), attributes);
          }
        }
      }
    }
  }
}
