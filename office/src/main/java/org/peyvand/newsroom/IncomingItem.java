package org.peyvand.newsroom;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
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
public record IncomingItem(
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
  public static boolean isSound(Instant at) {
    return at.isAfter(EARLIEST) && at.isBefore(LATEST);
  }

  /** The same under another code, as one of the languages of that item. */
  public IncomingItem under(long other) {
    return new IncomingItem(origin, other, language, wording, body, state, at);
  }

  /** Whether readers see it at once. */
  public boolean isPublic() {
    return state == TextState.PUBLISHED;
  }

  /** Why a wording cannot be taken, for the person who imports; empty when it can. */
  public static Optional<String> flaw(Wording wording) {
    return Scrutiny.ofWriting(wording).map(why -> "is refused: " + words(why));
  }

  /** Why readers could not be shown it; empty when they can. */
  public static Optional<String> unshown(Wording wording) {
    return Scrutiny.ofShowing(wording).map(IncomingItem::words);
  }

  private static String words(Outcome.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What names one text. */
  public record Key(long code, String language) {}

  /** Its own. */
  public Key key() {
    return new Key(code, language.code());
  }

  /** With what finds it, worked out before the database is asked; nothing finds what is hidden. */
  public record Ready(IncomingItem item, @Nullable Keyed keyed) {}

  /** Works that out. */
  public Ready ready(SearchIndex index) {
    return new Ready(
        this,
        isPublic() && at != null
            ? index.keyed(PublicCopy.searchable(code, language.code(), wording, body.plain(), at))
            : null);
  }
}
