package org.peyvand.reader.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lays the nodes of a {@link Trie} out in memory: the branch that holds most words first. */
final class TrieLayout {

  /** From so many branches on a table is quicker than going from one branch to the next. */
  private static final int MANY = 4;

  private final int[] first;
  private final int[] next;
  private final char[] letters;
  private final int[] sizes;
  private final int[] places;

  private final int[] nodes;
  private int[] tables = new int[1 << 10];
  private int end;
  private int tablesEnd;

  /**
   * Of each node its first child, its next sibling and its letter; 0 stands for none. A child has a
   * higher number than its parent.
   */
  TrieLayout(int[] first, int[] next, char[] letters) {
    this.first = first;
    this.next = next;
    this.letters = letters;
    this.sizes = new int[first.length];
    this.places = new int[first.length];
    this.nodes = new int[4 * first.length];
    for (int node = first.length - 1; node >= 0; node--) {
      sizes[node]++;
      for (int child = first[node]; child != 0; child = next[child]) {
        sizes[node] += sizes[child];
      }
    }
  }

  <V> Trie<V> lay(@Nullable Object[] values) {
    lay(0, values);
    @Nullable Object[] placed = new @Nullable Object[end];
    for (int node = 0; node < values.length; node++) {
      placed[places[node]] = values[node];
    }
    return new Trie<>(Arrays.copyOf(nodes, 2 * end), Arrays.copyOf(tables, tablesEnd), placed);
  }

  private void lay(int node, @Nullable Object[] values) {
    int place = end++;
    places[node] = place;
    int[] children = children(node);
    int marks = values[node] == null ? 0 : Trie.WORD;
    marks |= children.length == 0 ? Trie.LEAF : 0;
    marks |= children.length >= MANY ? Trie.TABLE : 0;
    nodes[2 * place] = letters[node] | marks;
    int behind = children.length >= MANY ? end++ : 0;
    for (int i = 0; i < children.length; i++) {
      lay(children[i], values);
      if (i > 0) {
        nodes[2 * places[children[i - 1]] + 1] = places[children[i]];
      }
    }
    if (behind > 0) {
      nodes[2 * behind] = table(children);
    }
  }

  private int table(int[] children) {
    int slots = Integer.highestOneBit(children.length * 2 - 1) * 2;
    int table = tablesEnd;
    tablesEnd += 1 + 2 * slots;
    if (tablesEnd > tables.length) {
      tables = Arrays.copyOf(tables, 2 * tablesEnd);
    }
    tables[table] = slots - 1;
    for (int child : children) {
      int slot = Trie.slot(letters[child]) & (slots - 1);
      while (tables[table + 2 + 2 * slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      tables[table + 1 + 2 * slot] = letters[child];
      tables[table + 2 + 2 * slot] = places[child];
    }
    return table;
  }

  /** The children of a node, that with most words behind it first. */
  private int[] children(int node) {
    int count = 0;
    for (int child = first[node]; child != 0; child = next[child]) {
      count++;
    }
    int[] children = new int[count];
    int at = 0;
    for (int child = first[node]; child != 0; child = next[child]) {
      int place = at++;
      while (place > 0 && sizes[children[place - 1]] < sizes[child]) {
        children[place] = children[place - 1];
        place--;
      }
      children[place] = child;
    }
    return children;
  }
}
