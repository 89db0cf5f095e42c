package org.peyvand.memorandum;

import java.util.Locale;

/** How far a paper has come. */
public enum State {
  /** Words may change. */
  DRAFT,
  /** Both sides have agreed upon a version; only a new round opens it again. */
  AGREED,
  SIGNED,
  ENDED;

  /** The word in tables and JSON. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT));
  }
}
