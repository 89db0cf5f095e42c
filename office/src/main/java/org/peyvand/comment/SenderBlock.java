package org.peyvand.comment;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The block of addresses that one household, school or office shares: /24, and /64 of IPv6. */
final class SenderBlock {

  private SenderBlock() {}

  /** Such as {@code 192.0.2.0/24}; an address that is none is a block of its own. */
  static String of(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      byte[] bytes = parsed.getAddress();
      int kept = parsed instanceof Inet6Address ? 8 : 3;
      for (int i = kept; i < bytes.length; i++) {
        bytes[i] = 0;
      }
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
    } catch (IllegalArgumentException | UnknownHostException e) {
      return "unknown";
    }
  }
}
