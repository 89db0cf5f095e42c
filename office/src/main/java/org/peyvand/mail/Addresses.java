package org.peyvand.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What an e-mail address may look like. */
public final class Addresses {

  private static final int LONGEST = 254;

  private Addresses() {}

  /** Whether it is one address of a person at a host, without a name beside it. */
  public static boolean isOne(String typed) {
    if (typed.length() > LONGEST || !typed.matches("[^\\s<>(),;:\"\\[\\]\\p{Cntrl}]+@[^\\s@]+")) {
      return false;
    }
    try {
      new InternetAddress(typed, true).validate();
      return true;
    } catch (AddressException e) {
      return false;
    }
  }
}
