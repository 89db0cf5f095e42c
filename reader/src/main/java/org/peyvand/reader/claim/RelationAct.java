package org.peyvand.reader.claim;

/** The furthest thing a report asserts as done for a pair of cities. */
public enum RelationAct {
  NONE("none"),
  CONTACT("contact"),
  PROPOSED("proposed"),
  WELCOMED("welcomed"),
  NEGOTIATING("negotiating"),
  COUNCIL_APPROVED("council-approved"),
  MINISTRY_APPROVED("ministry-approved"),
  /** A date or a settled plan for the signing is asserted, beyond a headline or a wish. */
  TO_BE_SIGNED("to-be-signed"),
  SIGNED("signed"),
  RENEWED("renewed"),
  SUSPENDED("suspended"),
  ENDED("ended"),
  EXISTING("existing");

  private final String word;

  RelationAct(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static RelationAct of(String word) {
    for (RelationAct value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of RelationAct: " + word);
  }
}
