package org.peyvand.date;

import java.util.Locale;

/** How exactly a report says when. */
public enum Precision {
  DAY,
  MONTH,
  YEAR;

  /** The word of FORMAT.md: day, month, year. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
