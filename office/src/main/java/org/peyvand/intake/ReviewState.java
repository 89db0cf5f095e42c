package org.peyvand.intake;

import java.util.Locale;

/** How far the review of a report has come. */
public enum ReviewState {
  NEW,
  HALF,
  REVIEWED;

  /** The word in tables, addresses and message keys. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
