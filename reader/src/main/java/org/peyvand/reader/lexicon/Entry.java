package org.peyvand.reader.lexicon;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one written form means: its concepts and their attributes. A form that stands in several
 * sections of the data carries all of their concepts.
 */
public final class Entry {

  private int[] concepts;
  private String[] names;

  /** Attributes and their values in turn: there are too few of them for a map. */
  private String[] attributes = {};

  /** What it means behind a prefix, where only some of its meanings take one. */
  private @Nullable Entry prefixed;

  Entry(int concept, String name, Map<String, String> attributes) {
    this.concepts = new int[] {concept};
    this.names = new String[] {name};
    attributes.forEach(this::put);
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

  /** Whether it carries the concept of this name. */
  public boolean has(String concept) {
    for (String own : names) {
      if (own.equals(concept)) {
        return true;
      }
    }
    return false;
  }

  /** How many concepts it carries. */
  public int size() {
    return concepts.length;
  }

  /** The number of one of its concepts, from 0. */
  public int concept(int index) {
    return concepts[index];
  }

  /** The value of an attribute, or null. */
  public @Nullable String get(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** The same entry where some attributes have other values. */
  Entry with(Map<String, String> changed) {
    Entry entry = new Entry(concepts[0], names[0], Map.of());
    entry.concepts = concepts.clone();
    entry.names = names.clone();
    changed.forEach(entry::put);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!changed.containsKey(attributes[i])) {
        entry.put(attributes[i], attributes[i + 1]);
      }
    }
    return entry;
  }

  /**
   * What it means behind a prefix, null for nothing: a meaning marked {@code prefix=none}, such as
   * that of a finite verb, stands alone.
   */
  @Nullable Entry prefixed() {
    return isClosed(get("prefix")) ? prefixed : this;
  }

  private static boolean isClosed(@Nullable String prefix) {
    return "none".equals(prefix);
  }

  /** Keeps apart the meanings that a prefix may stand before. */
  private void part(int concept, String name, Map<String, String> more) {
    boolean closed = isClosed(get("prefix"));
    if (isClosed(more.get("prefix"))) {
      prefixed = closed ? prefixed : with(Map.of());
    } else if (closed && prefixed != null) {
      prefixed.add(concept, name, more);
    } else if (closed) {
      prefixed = new Entry(concept, name, more);
    }
  }

  /** Adds another meaning of the same form; used while a lexicon is built. */
  void add(int concept, String name, Map<String, String> more) {
    part(concept, name, more);
    if (!has(concept)) {
      concepts = Arrays.copyOf(concepts, concepts.length + 1);
      concepts[concepts.length - 1] = concept;
      names = Arrays.copyOf(names, names.length + 1);
      names[names.length - 1] = name;
    }
    String ends = more.get("suffix");
    for (int i = 0; i < attributes.length; i += 2) {
      if (ends != null && attributes[i].equals("suffix") && attributes[i + 1].equals("none")) {
        attributes[i + 1] = ends;
      }
    }
    more.forEach(
        (key, value) -> {
          if (get(key) == null) {
            put(key, value);
          }
        });
  }

  private void put(String key, String value) {
    attributes = Arrays.copyOf(attributes, attributes.length + 2);
    attributes[attributes.length - 2] = key;
    attributes[attributes.length - 1] = value;
  }
}
