package org.peyvand.dossier;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an act is: the kinds that the reader finds, and four that only the office's own notes use:
 * {@link #RESUMPTION}, {@link #FILING}, {@link #REVIEW} and {@link #RULING}.
 */
public enum ActKind {
  CONTACT("contact"),
  /** Actors visit, recipients are host. */
  MEETING("meeting"),
  /** Actors propose to recipients. */
  PROPOSAL("proposal"),
  /** Actors welcome what recipients proposed. */
  WELCOME("welcome"),
  NEGOTIATION("negotiation"),
  /** Actors is the side whose council it is; planned means that the bill lies with it. */
  COUNCIL_APPROVAL("council-approval"),
  /** Actors is the side whose state it is; planned means that it has been asked. */
  MINISTRY_APPROVAL("ministry-approval"),
  TEXT_AGREED("text-agreed"),
  SIGNING("signing"),
  ENTRY_INTO_FORCE("entry-into-force"),
  RENEWAL("renewal"),
  /** Actors is the side that freezes; one channel, or all if none is named. */
  SUSPENSION("suspension"),
  /** Actors is the side that takes a channel up again, or all if none is named. */
  RESUMPTION("resumption"),
  ENDING("ending"),
  INVITATION("invitation"),
  /** Actors send it, recipients receive it; the name is the event it goes to. */
  DELEGATION("delegation"),
  EVENT("event"),
  JOINT_COMMITTEE("joint-committee"),
  /** Something done together. */
  EXCHANGE("exchange"),
  /** A wish to cooperate in fields. */
  INTEREST("interest"),
  /** The name is condolence, congratulation, thanks, gift or naming. */
  COURTESY("courtesy"),
  /** A promise: actors owe it to recipients, the name says what, the date by when. */
  COMMITMENT("commitment"),
  STATEMENT("statement"),
  /** An older tie that a source mentions as standing. */
  EXISTING("existing"),
  /** A paper handed in or entered: report, application, registration; actors is the side. */
  FILING("filing"),
  /**
   * Somebody looked whether an open-ended tie still lives; evergreen ties are reviewed, not
   * expired.
   */
  REVIEW("review"),
  /** The office says which act counts, with a reason; it is no event between the cities. */
  RULING("ruling");

  private final String token;

  ActKind(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<ActKind> of(String token) {
    return Arrays.stream(values()).filter(actKind -> actKind.token.equals(token)).findFirst();
  }
}
