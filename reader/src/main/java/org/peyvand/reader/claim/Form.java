package org.peyvand.reader.claim;

/** The form of a tie. */
public enum Form {
  SISTER_CITY("sister-city"),
  FRIENDSHIP("friendship"),
  COOPERATION("cooperation");

  private final String word;

  Form(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Form of(String word) {
    for (Form value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Form: " + word);
  }
}
