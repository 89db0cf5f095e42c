package org.peyvand.reader.claim;

/** Why a reading is empty or poor, as one fact about the input. */
public enum Remark {
  /** There is no text. */
  EMPTY("empty"),
  /** The bytes are no text: a picture, an archive, a PDF. */
  NOT_TEXT("not-text"),
  /** The language is none of the four. */
  OTHER_LANGUAGE("other-language"),
  /** No city is named. */
  NO_CITY("no-city");

  private final String word;

  Remark(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Remark of(String word) {
    for (Remark value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Remark: " + word);
  }
}
