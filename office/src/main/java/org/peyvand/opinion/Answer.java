package org.peyvand.opinion;

import java.util.List;

/** What came of asking. */
sealed interface Answer {

  /** It said this; nothing of it is checked yet. */
  record Given(List<Said> claims) implements Answer {

    public Given {
      claims = List.copyOf(claims);
    }
  }

  /** It said nothing that can be used. */
  record None(Reason why) implements Answer {}

  /** Why there is no opinion. */
  enum Reason {
    /** No whole answer within the time that the office gives it. */
    SLOW,
    /** The answer is longer than any that makes sense. */
    HUGE,
    /** The answer does not have the form that was asked for. */
    BROKEN,
    /** The key was not taken. */
    KEY,
    /** The other side refused or failed. */
    REFUSED,
    /** Nobody is there. */
    UNREACHABLE;

    /** The word in the table and in message keys. */
    String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
