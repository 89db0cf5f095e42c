package org.peyvand.search;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text as typed, in any script, digits and spelling
 * @param language only records in it, or null for all
 * @param tag only records that carry it, or null
 * @param from only records published from then on, or null
 * @param until only records published before, or null
 * @param kinds only these kinds; empty for all
 * @param reader number of the staff member who asks, or null for a citizen
 * @param limit how many at most, 1 to 1,000
 */
public record SearchQuery(
    String text,
    @Nullable String language,
    @Nullable String tag,
    @Nullable Instant from,
    @Nullable Instant until,
    Set<String> kinds,
    @Nullable Long reader,
    int limit) {

  public SearchQuery {
    kinds = Set.copyOf(kinds);
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit is 1 to 1,000, not " + limit);
    }
  }

  /** Everything a citizen may find. */
  public static SearchQuery of(String text, int limit) {
    return new SearchQuery(text, null, null, null, null, Set.of(), null, limit);
  }
}
