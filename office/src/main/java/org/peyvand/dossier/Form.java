package org.peyvand.dossier;

import java.util.Arrays;
import java.util.Optional;

/** What the tie is or is meant to become, from loose to close. */
public enum Form {
  CONTACT("contact"),
  COOPERATION("cooperation"),
  FRIENDSHIP("friendship"),
  SISTER_CITY("sister-city");

  private final String token;

  Form(String token) {
    this.token = token;
  }

  /** The word in tables, JSON and addresses. */
  public String token() {
    return token;
  }

  /** By its token; empty for any other word. */
  public static Optional<Form> of(String token) {
    return Arrays.stream(values()).filter(form -> form.token.equals(token)).findFirst();
  }
}
