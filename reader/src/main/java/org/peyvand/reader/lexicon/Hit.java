package org.peyvand.reader.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * An entry found in the text.
 *
 * @param from first token
 * @param to one past the last token
 * @param entry what it means
 * @param relation what a prefix or suffix of the word adds, such as {@code to} or {@code from};
 *     null where it adds nothing
 */
public record Hit(int from, int to, Entry entry, @Nullable String relation) {

  /** Whether it carries the concept of this number. */
  public boolean has(int concept) {
    return entry.has(concept);
  }

  /** Whether it carries the concept of this name. */
  public boolean has(String concept) {
    return entry.has(concept);
  }

  /** The value of an attribute of its entry, or null. */
  public @Nullable String get(String attribute) {
    return entry.get(attribute);
  }
}
