package org.peyvand.comment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.peyvand.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether floods are held back. {@code peyvand.comments.limits=off} is for measuring how much the
 * office can bear: it is heard only where nobody but this machine can come, and said in the log.
 */
@Component
class Limits {

  private static final Logger LOG = LoggerFactory.getLogger(Limits.class);
  private final boolean on;

  Limits(
      @Value("${peyvand.comments.limits:on}") String wished,
      @Value("${server.address:}") String bound,
      SiteAddress site) {
    boolean off = wished.equalsIgnoreCase("off");
    // Behind a TLS proxy the office is bound to loopback as well, and open to the world.
    boolean alone = isLoopback(bound) && !site.isSecure();
    this.on = !off || !alone;
    if (off && alone) {
      LOG.warn("comment limits are off: for load runs on this machine only");
    } else if (off) {
      LOG.error(
          "comment limits stay on: they can be off only where the office is bound to loopback and"
              + " has no public address");
    }
  }

  boolean isOn() {
    return on;
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
