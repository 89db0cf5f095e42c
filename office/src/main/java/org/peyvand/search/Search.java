package org.peyvand.search;

/** Finds what was put into the {@link SearchIndex}. */
public interface Search {

  /** Never fails for what was typed: a query without a word or number finds nothing. */
  Found find(SearchQuery query);
}
