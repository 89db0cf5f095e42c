package org.peyvand.reader.claim;

/** In which way a text contradicts itself. */
public enum ConflictKind {
  /** Two calendars name different days. */
  CALENDARS_DIFFER("calendars-differ"),
  /** The day is not the weekday that is printed. */
  IMPOSSIBLE_WEEKDAY("impossible-weekday"),
  /** Two sentences cannot both be true. */
  STATEMENTS_EXCLUDE("statements-exclude");

  private final String word;

  ConflictKind(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static ConflictKind of(String word) {
    for (ConflictKind value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of ConflictKind: " + word);
  }
}
