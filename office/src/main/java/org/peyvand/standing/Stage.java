package org.peyvand.standing;

import java.util.Arrays;
import java.util.Optional;

/** How far a tie has come on the evidence, in order. */
public enum Stage {
  NONE("none"),
  CONTACT("contact"),
  PROPOSED("proposed"),
  WELCOMED("welcomed"),
  NEGOTIATING("negotiating"),
  APPROVALS("approvals"),
  AGREED_TEXT("agreed-text"),
  SIGNED("signed"),
  IN_FORCE("in-force"),
  ENDED("ended");

  private final String token;

  Stage(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<Stage> of(String token) {
    return Arrays.stream(values()).filter(stage -> stage.token.equals(token)).findFirst();
  }
}
