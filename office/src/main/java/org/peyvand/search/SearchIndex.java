package org.peyvand.search;

import java.util.List;

/** Where every module puts what can be found; takes part in the caller's transaction. */
public interface SearchIndex {

  /** Adds a record, or puts it in the place of the one with the same kind, ref and language. */
  void put(Searchable record);

  /**
   * Adds many at once, for imports: some hundreds a call. Of two with the same kind, ref and
   * language the last one stays.
   */
  void putAll(List<Searchable> records);

  /** Works out a record's keys for {@link #addAll}, on any thread; writes nothing. */
  Keyed keyed(Searchable record);

  /**
   * Adds many that are not here yet, each once: the fast way of an import, some thousands a call.
   */
  void addAll(List<Keyed> records);

  /** Takes a record out in all its languages; nothing happens where there is none. */
  void remove(String kind, String ref);
}
