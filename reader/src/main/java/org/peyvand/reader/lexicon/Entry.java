package org.peyvand.reader.lexicon;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one written form means: its concepts and their attributes. A form that stands in several
 * sections of the data carries all of their concepts.
 */
public final class Entry {

  private static final String[] NO_ATTRIBUTES = {};

  private int[] concepts;
  private String[] names;

  /**
   * Attributes and their values in turn: there are too few of them for a map. Entries share them;
   * who changes them takes a copy.
   */
  private String[] attributes;

  /** What it means behind a prefix, where only some of its meanings take one. */
  private @Nullable Entry prefixed;

  /**
   * An entry of one meaning.
   *
   * @param attributes as {@link #pairs} gives them
   */
  Entry(int concept, String name, String[] attributes) {
    this.concepts = new int[] {concept};
    this.names = new String[] {name};
    this.attributes = attributes;
  }

  /** Attributes and their values in turn, and one more where it is not among them. */
  static String[] pairs(Map<String, String> attributes, String absent, String value) {
    boolean more = !attributes.containsKey(absent);
    String[] pairs = new String[2 * attributes.size() + (more ? 2 : 0)];
    int at = 0;
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      pairs[at++] = each.getKey();
      pairs[at++] = each.getValue();
    }
    if (more) {
      pairs[at++] = absent;
      pairs[at] = value;
    }
    return pairs;
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
    return value(attributes, attribute);
  }

  private static @Nullable String value(String[] pairs, String attribute) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(attribute)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  /** The same entry where some attributes have other values. */
  Entry with(Map<String, String> changed) {
    Entry entry = new Entry(concepts[0], names[0], NO_ATTRIBUTES);
    entry.concepts = concepts;
    entry.names = names;
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
  private void part(int concept, String name, String[] more) {
    boolean closed = isClosed(get("prefix"));
    if (isClosed(value(more, "prefix"))) {
      prefixed = closed ? prefixed : with(Map.of());
    } else if (closed && prefixed != null) {
      prefixed.add(concept, name, more);
    } else if (closed) {
      prefixed = new Entry(concept, name, more);
    }
  }

  /** Adds another meaning of the same form; used while a lexicon is built. */
  void add(int concept, String name, String[] more) {
    part(concept, name, more);
    add(concept, name);
    String ends = value(more, "suffix");
    if (ends != null && !ends.equals("none") && "none".equals(get("suffix"))) {
      attributes = attributes.clone();
      for (int i = 0; i < attributes.length; i += 2) {
        if (attributes[i].equals("suffix")) {
          attributes[i + 1] = ends;
        }
      }
    }
    for (int i = 0; i < more.length; i += 2) {
      if (get(more[i]) == null) {
        put(more[i], more[i + 1]);
      }
    }
  }

  /** Adds another concept under the same attributes; used while a lexicon is built. */
  void add(int concept, String name) {
    if (!has(concept)) {
      concepts = Arrays.copyOf(concepts, concepts.length + 1);
      concepts[concepts.length - 1] = concept;
      names = Arrays.copyOf(names, names.length + 1);
      names[names.length - 1] = name;
    }
  }

  private void put(String key, String value) {
    attributes = Arrays.copyOf(attributes, attributes.length + 2);
    attributes[attributes.length - 2] = key;
    attributes[attributes.length - 1] = value;
  }
}
