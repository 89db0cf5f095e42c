package org.peyvand.review;

import java.util.List;

/** What came of a decision. */
sealed interface Outcome {

  /**
   * It is stored.
   *
   * @param claims as they stand now
   */
  record Done(List<Claim> claims) implements Outcome {

    public Done {
      claims = List.copyOf(claims);
    }
  }

  /** Somebody decided it since it was seen; nothing was stored. */
  record Changed(Claim now) implements Outcome {}

  /**
   * It cannot be stored as it is.
   *
   * @param key of the sentence that says why
   */
  record Refused(String claim, String key) implements Outcome {}
}
