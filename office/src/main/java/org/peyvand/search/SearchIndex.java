package org.peyvand.search;

/** Where every module puts what can be found; takes part in the caller's transaction. */
public interface SearchIndex {

  /** Adds a record, or puts it in the place of the one with the same kind, ref and language. */
  void put(Searchable record);

  /** Takes a record out in all its languages; nothing happens where there is none. */
  void remove(String kind, String ref);
}
