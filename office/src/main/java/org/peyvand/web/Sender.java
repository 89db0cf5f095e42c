package org.peyvand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * From where a request comes.
 *
 * <p>{@code peyvand.proxies} names the proxies in front of the office by their addresses, with
 * commas between; without it that is this very machine, 127.0.0.1 and ::1, where the office has a
 * TLS address, since then there is one.
 */
@Component
public final class Sender {

  private static final String HERE = "127.0.0.1,::1";
  private final SiteAddress site;
  private final String given;
  private final Set<InetAddress> proxies;

  Sender(SiteAddress site, @Value("${peyvand.proxies:}") String given) {
    this.site = site;
    this.given = given.strip();
    this.proxies =
        Arrays.stream((this.given.isEmpty() ? HERE : this.given).split(",", -1))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .map(InetAddress::ofLiteral)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The address of the other end; what a proxy says of it is believed only of a known one. */
  public String address(HttpServletRequest request) {
    String near = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || (given.isEmpty() && !site.isSecure()) || !isProxy(near)) {
      return near;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F.:]{2,45}") ? last : near;
  }

  public static String agent(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent == null ? "" : agent;
  }

  private boolean isProxy(String address) {
    try {
      return proxies.contains(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
