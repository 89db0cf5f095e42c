package org.peyvand.dossier;

import java.util.Locale;
import java.util.Set;

/**
 * What an act does to earlier ones of the same relation, beside superseding one. Nothing is
 * removed: both stay visible.
 */
public sealed interface Effect {

  /** The earlier act no longer counts, and nothing stands in its place. */
  record Withdraws(long act) implements Effect {}

  /**
   * Closes a promise; the act's evidence is the proof.
   *
   * @param promise the commitment's act
   */
  record Settles(long promise, Outcome outcome) implements Effect {}

  /**
   * Sources disagree: this one holds.
   *
   * @param act the act that counts
   * @param over those that do not, never empty
   */
  record Upholds(long act, Set<Long> over) implements Effect {

    public Upholds {
      if (over.isEmpty() || over.contains(act)) {
        throw new IllegalArgumentException("an act holds over others than itself");
      }
      over = Set.copyOf(over);
    }
  }

  /**
   * Takes an earlier withdrawal, settlement or ruling back.
   *
   * @param act the act whose effect ends
   */
  record Reopens(long act) implements Effect {}

  /** How a promise was closed. */
  enum Outcome {
    KEPT,
    BROKEN,
    RELEASED;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
