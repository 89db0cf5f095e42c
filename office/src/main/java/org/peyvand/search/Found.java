package org.peyvand.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, best first.
 *
 * @param more whether there is more than was asked for
 * @param meant a query that would find something, where this one found nothing; else null
 */
public record Found(List<Hit> hits, boolean more, @Nullable String meant) {

  /** A record that fits. The headline and the passage come with the words that fit marked. */
  public record Hit(
      String kind,
      String ref,
      String language,
      String url,
      String headline,
      List<Piece> markedHeadline,
      List<Piece> passage,
      @Nullable Instant published) {}

  /** A piece of the original text. */
  public record Piece(String text, boolean fits) {}
}
