package org.peyvand.reader.claim;

/** Whether a city takes part in the news or is only named. */
public enum CityRole {
  PARTY("party"),
  MENTIONED("mentioned");

  private final String word;

  CityRole(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static CityRole of(String word) {
    for (CityRole value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of CityRole: " + word);
  }
}
