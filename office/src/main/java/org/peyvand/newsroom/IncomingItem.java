package org.peyvand.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peyvand.search.Keyed;
import org.peyvand.search.SearchIndex;
import org.peyvand.web.PageLanguage;

/**
 * An item in one language as it comes from elsewhere.
 *
 * @param origin the number it has there, or empty
 * @param body the wording's body for readers
 * @param at when it was published there, or is to be published; for other states null
 */
record IncomingItem(
    String origin,
    long code,
    PageLanguage language,
    Wording wording,
    Body body,
    TextState state,
    @Nullable Instant at) {

  private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

  /** Whether an item can be of this time; others are slips of a program elsewhere. */
  static boolean isSound(Instant at) {
    return at.isAfter(EARLIEST) && at.isBefore(LATEST);
  }

  boolean isPublic() {
    return state == TextState.PUBLISHED;
  }

  /** What names one text. */
  record Key(long code, String language) {}

  Key key() {
    return new Key(code, language.code());
  }

  /** With what finds it, worked out before the database is asked; nothing finds what is hidden. */
  record Ready(IncomingItem item, @Nullable Keyed keyed) {}

  Ready ready(SearchIndex index) {
    return new Ready(
        this,
        isPublic() && at != null
            ? index.keyed(PublicCopy.searchable(code, language.code(), wording, body.plain(), at))
            : null);
  }
}
