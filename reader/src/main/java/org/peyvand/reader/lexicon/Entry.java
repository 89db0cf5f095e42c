package org.peyvand.reader.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one written form means: its concepts and their attributes. A form that stands in several
 * sections of the data carries all of their concepts.
 */
public final class Entry {

  private int[] concepts;
  private final Map<String, String> attributes;

  Entry(int concept, Map<String, String> attributes) {
    this.concepts = new int[] {concept};
    this.attributes = new LinkedHashMap<>(attributes);
  }

  /** Whether it carries the concept of this number. */
  public boolean has(int concept) {
    for (int own : concepts) {
      if (own == concept) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of its concepts. */
  public int[] concepts() {
    return concepts.clone();
  }

  /** The value of an attribute, or null. */
  public @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  /** The same entry where some attributes have other values. */
  Entry with(Map<String, String> changed) {
    Entry entry = new Entry(concepts[0], attributes);
    entry.concepts = concepts;
    entry.attributes.putAll(changed);
    return entry;
  }

  /** Adds another meaning of the same form; used while a lexicon is built. */
  void add(int concept, Map<String, String> more) {
    if (!has(concept)) {
      concepts = Arrays.copyOf(concepts, concepts.length + 1);
      concepts[concepts.length - 1] = concept;
    }
    String ends = more.get("suffix");
    if (ends != null && "none".equals(attributes.get("suffix"))) {
      attributes.put("suffix", ends);
    }
    more.forEach(attributes::putIfAbsent);
  }
}
