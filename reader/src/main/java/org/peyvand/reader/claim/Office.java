package org.peyvand.reader.claim;

/** An office a person holds. */
public enum Office {
  MAYOR("mayor"),
  DEPUTY_MAYOR("deputy-mayor"),
  COUNCIL_CHAIR("council-chair"),
  COUNCILLOR("councillor"),
  GOVERNOR("governor"),
  AMBASSADOR("ambassador"),
  CONSUL("consul"),
  MINISTER("minister"),
  DEPUTY_MINISTER("deputy-minister"),
  PRESIDENT("president"),
  INTERNATIONAL_DIRECTOR("international-director"),
  DIRECTOR("director"),
  SPOKESPERSON("spokesperson"),
  OTHER("other");

  private final String word;

  Office(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Office of(String word) {
    for (Office value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Office: " + word);
  }
}
