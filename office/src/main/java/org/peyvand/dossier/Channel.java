package org.peyvand.dossier;

import java.util.Arrays;
import java.util.Optional;

/** A line between the two cities that one side may freeze while the others stay open. */
public enum Channel {
  POLITICAL("political"),
  TECHNICAL("technical"),
  CIVIC("civic");

  private final String token;

  Channel(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<Channel> of(String token) {
    return Arrays.stream(values()).filter(channel -> channel.token.equals(token)).findFirst();
  }
}
