package org.peyvand.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from folded words, looked up by a piece of a folded text without making a
 * string.
 */
public final class WordMap<V> {

  private final String[] words;
  private final Object[] values;
  private final int mask;

  private WordMap(int capacity) {
    words = new String[capacity];
    values = new Object[capacity];
    mask = capacity - 1;
  }

  /** The keys must be folded already, see {@link Folded#key}. */
  public static <V> WordMap<V> of(Map<String, V> map) {
    int capacity = Integer.highestOneBit(Math.max(4, map.size()) * 2 - 1) * 2;
    WordMap<V> result = new WordMap<>(capacity);
    map.forEach(result::put);
    return result;
  }

  private void put(String word, V value) {
    int slot = spread(word.hashCode()) & mask;
    while (words[slot] != null) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    values[slot] = value;
  }

  /** The value of the word that stands in the text from one index up to another, if any. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(Folded text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    for (int slot = spread(hash) & mask; words[slot] != null; slot = (slot + 1) & mask) {
      if (equal(words[slot], text, from, to)) {
        return (V) values[slot];
      }
    }
    return null;
  }

  public @Nullable V get(Tokens tokens, int token) {
    return get(tokens.text(), tokens.start(token), tokens.end(token));
  }

  /** The upper bits count too: words of one ending differ in them. */
  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  private static boolean equal(String word, Folded text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
