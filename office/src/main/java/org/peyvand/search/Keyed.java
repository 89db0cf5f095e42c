package org.peyvand.search;

import java.util.List;

/**
 * A record with the keys that find it, as {@link SearchIndex#keyed} works them out on any thread.
 */
public final class Keyed {

  private final Searchable record;
  private final byte[] keys;
  private final List<String> words;

  Keyed(Searchable record, byte[] keys, List<String> words) {
    this.record = record;
    this.keys = keys;
    this.words = words;
  }

  Searchable record() {
    return record;
  }

  /** In PostgreSQL's binary form. */
  byte[] keys() {
    return keys;
  }

  /** Those that the list of words may not have yet. */
  List<String> words() {
    return words;
  }
}
