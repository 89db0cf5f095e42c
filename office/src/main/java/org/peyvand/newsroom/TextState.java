package org.peyvand.newsroom;

import java.util.Locale;
import java.util.Optional;

/** Where an item's text in one language stands on its way to readers. */
public enum TextState {
  /** Being written. */
  DRAFT,
  /** Lies at the desk, to be looked over. */
  DESK,
  /** Looked over; appears by itself when its time comes. */
  SCHEDULED,
  PUBLISHED,
  /** Was public; its address answers with a note. */
  WITHDRAWN;

  /** The word in tables and forms. */
  String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TextState> of(String token) {
    for (TextState state : values()) {
      if (state.token().equals(token)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
