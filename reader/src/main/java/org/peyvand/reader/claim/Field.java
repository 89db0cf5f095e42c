package org.peyvand.reader.claim;

/** A field of cooperation. */
public enum Field {
  TRANSPORT("transport"),
  WASTE("waste"),
  URBAN_SERVICES("urban-services"),
  ENVIRONMENT("environment"),
  ENERGY("energy"),
  WATER("water"),
  TOURISM("tourism"),
  CULTURE("culture"),
  HERITAGE("heritage"),
  ARTS_CRAFTS("arts-crafts"),
  TRADE("trade"),
  INVESTMENT("investment"),
  EDUCATION("education"),
  HEALTH("health"),
  SPORT("sport"),
  YOUTH("youth"),
  TECHNOLOGY("technology"),
  CRISIS_MANAGEMENT("crisis-management"),
  URBAN_PLANNING("urban-planning"),
  OTHER("other");

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Field of(String word) {
    for (Field value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Field: " + word);
  }
}
