package org.peyvand.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How letters leave the house.
 *
 * @param sends whether they do at all
 * @param user empty where the server asks for none
 * @param password empty without one
 * @param hour of the day in the office's zone for letters that go once a day, 0 to 23
 */
record MailSettings(
    boolean sends,
    String host,
    int port,
    Tls tls,
    String user,
    String password,
    String from,
    int hour) {

  /** Nothing is sent before an administrator has said how. */
  static final MailSettings OFF = new MailSettings(false, "", 587, Tls.STARTTLS, "", "", "", 7);

  /** How the connection is kept from other eyes. */
  enum Tls {
    /** From the first byte, usually port 465. */
    TLS,
    /** Begun in the clear and never used so, usually port 587. */
    STARTTLS,
    NONE;

    String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tls> of(String token) {
      return Arrays.stream(values()).filter(tls -> tls.token().equals(token)).findFirst();
    }
  }

  @Override
  public String toString() {
    return "mail settings of " + host;
  }
}
