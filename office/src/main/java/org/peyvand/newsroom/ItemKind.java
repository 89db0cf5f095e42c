package org.peyvand.newsroom;

import java.util.Locale;
import java.util.Optional;

/** What sort of item it is. */
enum ItemKind {
  NEWS,
  INTERVIEW,
  NOTE,
  PHOTO_REPORT;

  /** The word in tables and forms. */
  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ItemKind> of(String token) {
    for (ItemKind kind : values()) {
      if (kind.token().equals(token)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
