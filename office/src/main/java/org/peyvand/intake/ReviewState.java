package org.peyvand.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the review of a report has come. */
public enum ReviewState {
  NEW,
  HALF,
  REVIEWED;

  /** The word in tables, addresses and message keys. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its token; empty for any other word. */
  static Optional<ReviewState> of(String token) {
    return Arrays.stream(values()).filter(state -> state.token().equals(token)).findFirst();
  }
}
