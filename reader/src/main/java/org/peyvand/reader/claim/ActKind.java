package org.peyvand.reader.claim;

/** What kind of act a report speaks of. */
public enum ActKind {
  CONTACT("contact"),
  MEETING("meeting"),
  PROPOSAL("proposal"),
  WELCOME("welcome"),
  NEGOTIATION("negotiation"),
  COUNCIL_APPROVAL("council-approval"),
  MINISTRY_APPROVAL("ministry-approval"),
  TEXT_AGREED("text-agreed"),
  SIGNING("signing"),
  ENTRY_INTO_FORCE("entry-into-force"),
  RENEWAL("renewal"),
  SUSPENSION("suspension"),
  ENDING("ending"),
  INVITATION("invitation"),
  DELEGATION("delegation"),
  EVENT("event"),
  JOINT_COMMITTEE("joint-committee"),
  /** Something the two sides did together. */
  EXCHANGE("exchange"),
  /** A wish to cooperate in some fields. */
  INTEREST("interest"),
  /** Named {@code condolence, congratulation, thanks, gift} or {@code naming}. */
  COURTESY("courtesy"),
  /** A promise with one who owes it. */
  COMMITMENT("commitment"),
  /** Who said what. */
  STATEMENT("statement"),
  /** An older tie, told as background. */
  EXISTING("existing");

  private final String word;

  ActKind(String word) {
    this.word = word;
  }

  /** The word as the published format spells it. */
  public String word() {
    return word;
  }

  /** The value of this word; refuses a word that the format does not know. */
  public static ActKind of(String word) {
    for (ActKind value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("Not a word of ActKind: " + word);
  }
}
