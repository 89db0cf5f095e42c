package org.peyvand.reader.claim;

/** How far an act is real. Only {@link #DONE} ever moves a relation. */
public enum Modality {
  DONE("done"),
  PLANNED("planned"),
  REQUIRED("required"),
  WISHED("wished"),
  CONDITIONAL("conditional"),
  DENIED("denied"),
  BACKGROUND("background");

  private final String word;

  Modality(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Modality of(String word) {
    for (Modality value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Modality: " + word);
  }
}
