package org.peyvand.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report is; only news is proposed for the public. */
public enum ReportKind {
  NEWS,
  LETTER,
  MINUTES,
  /** A call or a talk, written down by the officer. */
  NOTE;

  /** The word in tables, forms and message keys. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its token; empty for any other word. */
  public static Optional<ReportKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }
}
