package org.peyvand.opinion;

import java.net.URI;
import java.util.Objects;

/**
 * Who is asked.
 *
 * @param asks whether anybody is at all
 * @param address where the protocol's paths begin, http or https, without a slash at its end
 * @param key empty where none is asked for
 * @param seconds how long a whole answer may take
 * @param papers whether letters, minutes and notes are shown too, beside published news
 */
record OpinionSettings(
    boolean asks, String address, String model, String key, int seconds, boolean papers) {

  /** Nothing leaves the house before an administrator has said so. */
  static final OpinionSettings OFF = new OpinionSettings(false, "", "", "", 60, false);

  /** The host of the address, for the log. */
  String host() {
    return address.isEmpty() ? "" : Objects.requireNonNullElse(URI.create(address).getHost(), "");
  }

  @Override
  public String toString() {
    return "opinion settings of " + host();
  }
}
