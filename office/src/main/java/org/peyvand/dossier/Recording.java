package org.peyvand.dossier;

import java.util.List;

/** What came of recording. */
public sealed interface Recording {

  /** All were recorded, in the order given. */
  record Recorded(List<Act> acts) implements Recording {

    public Recorded {
      acts = List.copyOf(acts);
    }
  }

  /**
   * Nothing was recorded.
   *
   * @param index which of the acts given, from 0
   */
  record Refused(int index, Refusal why) implements Recording {}

  /** Every reason to refuse an act; each has a sentence {@code dossier.refusal.<token>}. */
  enum Refusal {
    /** No such city in the register. */
    UNKNOWN_CITY,
    /** An actor or recipient is none of the two cities. */
    STRANGER,
    /** Acts of two dossiers in one recording. */
    TWO_DOSSIERS,
    /** Words that prove it are missing; a ruling needs a reason. */
    NO_EVIDENCE,
    /** A kind that needs to know who did it does not say. */
    NO_ACTOR,
    /** Fields of a promise: who owes whom what. */
    PROMISE_INCOMPLETE,
    /** A term that ends before it begins. */
    TERM_BEFORE_START,
    /** Done, but on a day after today. */
    DONE_IN_FUTURE,
    /** The act that it corrects, closes or upholds is not in this dossier. */
    NO_SUCH_ACT,
    /** The act that it corrects or withdraws has been corrected or withdrawn already. */
    ALREADY_REPLACED,
    /** Only an open promise can be closed. */
    NOT_AN_OPEN_PROMISE,
    /** Only a withdrawal, settlement or ruling can be taken back. */
    NOTHING_TO_REOPEN,
    /** Somebody has recorded since the form was opened. */
    CHANGED_MEANWHILE,
    /** A name or text holds characters that turn the direction of writing. */
    DIRECTION_CONTROLS;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
