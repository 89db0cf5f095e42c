package org.peyvand.reader.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Letters to values, one step a letter. Immutable. The nodes of a word lie one after another, so
 * that walking along a word reads memory in order.
 *
 * @param <V> what a word means
 */
final class Trie<V> {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Marks above the letter of a node: a word ends here, no letter follows, a table follows. */
  static final int WORD = 1 << 16;

  static final int LEAF = 1 << 17;
  static final int TABLE = 1 << 18;

  /**
   * Two numbers a node: its letter with its marks, and its next sibling, 0 after the last. The
   * first child of a node stands behind it; a {@link #TABLE} node has the place of its table there.
   */
  private final int[] nodes;

  /** Of each table its mask, then its slots: letter and child in turn, child 0 in a free one. */
  private final int[] tables;

  private final @Nullable Object[] values;

  Trie(int[] nodes, int[] tables, @Nullable Object[] values) {
    this.nodes = nodes;
    this.tables = tables;
    this.values = values;
  }

  /** The node after this letter, or {@link #NONE}. */
  int step(int node, char letter) {
    int marks = nodes[2 * node];
    if ((marks & TABLE) != 0) {
      return lookUp(nodes[2 * node + 2], letter);
    }
    int child = (marks & LEAF) == 0 ? node + 1 : 0;
    while (child != 0) {
      if ((char) nodes[2 * child] == letter) {
        return child;
      }
      child = nodes[2 * child + 1];
    }
    return NONE;
  }

  /** The value that ends at this node, or null. */
  @SuppressWarnings("unchecked")
  @Nullable V value(int node) {
    return (nodes[2 * node] & WORD) == 0 ? null : (V) values[node];
  }

  /** The value that ends one letter behind this node, or null. */
  @Nullable V valueBehind(int node, char letter) {
    int next = step(node, letter);
    return next == NONE ? null : value(next);
  }

  private int lookUp(int table, char letter) {
    int mask = tables[table];
    int slot = slot(letter) & mask;
    while (true) {
      int at = table + 1 + 2 * slot;
      if (tables[at + 1] == 0) {
        return NONE;
      }
      if (tables[at] == letter) {
        return tables[at + 1];
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Where a letter's search begins, before the mask. */
  static int slot(int letter) {
    return (letter * 0x9E3779B1) >>> 16;
  }
}
