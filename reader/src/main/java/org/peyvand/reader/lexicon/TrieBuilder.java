package org.peyvand.reader.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of a {@link Trie}; edges in one open-addressed table.
 *
 * @param <V> what a word means
 */
final class TrieBuilder<V> {

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int edges;
  private int nodes = 1;
  private @Nullable Object[] values = new @Nullable Object[1 << 10];

  TrieBuilder() {
    Arrays.fill(keys, -1);
  }

  /** The trie of these words; what is added later is not in it. */
  Trie<V> build() {
    int[] first = new int[nodes];
    int[] next = new int[nodes];
    char[] letters = new char[nodes];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != -1) {
        int parent = (int) (keys[slot] >>> 16);
        int child = targets[slot];
        letters[child] = (char) keys[slot];
        next[child] = first[parent];
        first[parent] = child;
      }
    }
    return new TrieLayout(first, next, letters).lay(Arrays.copyOf(values, nodes));
  }

  private int step(int node, char letter) {
    long key = (long) node << 16 | letter;
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != -1) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & mask;
    }
    return Trie.NONE;
  }

  /** The value that ends at this node, or null. */
  @SuppressWarnings("unchecked")
  @Nullable V value(int node) {
    return node < values.length ? (V) values[node] : null;
  }

  /** Where this key ends; the path is laid where it is missing. */
  int path(CharSequence key) {
    int node = Trie.ROOT;
    for (int i = 0; i < key.length(); i++) {
      int next = step(node, key.charAt(i));
      node = next == Trie.NONE ? add(node, key.charAt(i)) : next;
    }
    return node;
  }

  void put(int node, V value) {
    if (node >= values.length) {
      values = Arrays.copyOf(values, Math.max(node + 1, values.length * 2));
    }
    values[node] = value;
  }

  private int add(int node, char letter) {
    if (edges * 2 >= keys.length) {
      grow();
    }
    insert((long) node << 16 | letter, nodes);
    edges++;
    return nodes++;
  }

  private void insert(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != -1) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
