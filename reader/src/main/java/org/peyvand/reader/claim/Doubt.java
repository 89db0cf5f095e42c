package org.peyvand.reader.claim;

/** Why a claim should be looked at before it is accepted. */
public enum Doubt {
  /** Found by context; the gazetteer does not know it. */
  NEW_CITY("new-city"),
  /** Several cities bear the name. */
  CITY_AMBIGUOUS("city-ambiguous"),
  /** The text names the country only. */
  CITY_FROM_COUNTRY("city-from-country"),
  /** Name and office stand in different sentences. */
  OFFICE_BY_DISCOURSE("office-by-discourse"),
  /** The person is named by a pronoun or an office only. */
  NAME_BY_DISCOURSE("name-by-discourse"),
  /** Who acts follows from the sentences around it. */
  ACTOR_BY_DISCOURSE("actor-by-discourse"),
  /** Towards whom follows from the sentences around it. */
  RECIPIENT_BY_DISCOURSE("recipient-by-discourse"),
  /** The speaker is named in another sentence. */
  SPEAKER_BY_DISCOURSE("speaker-by-discourse"),
  /** The wording leaves open whether it was done. */
  MODALITY_WEAK("modality-weak"),
  /** The form of the tie is not said beside the act. */
  FORM_BY_DEFAULT("form-by-default"),
  /** The year is not printed beside the day. */
  YEAR_FROM_CONTEXT("year-from-context"),
  /** The text dates it in two ways that differ. */
  DATE_CONFLICT("date-conflict"),
  /** Said in the headline and nowhere else. */
  HEADLINE_ONLY("headline-only");

  private final String word;

  Doubt(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static Doubt of(String word) {
    for (Doubt value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of Doubt: " + word);
  }
}
