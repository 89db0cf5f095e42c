package org.peyvand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** From where a request comes. */
@Component
public final class Sender {

  private final SiteAddress site;

  Sender(SiteAddress site) {
    this.site = site;
  }

  /**
   * The address of the other end. What a proxy says of it is believed only of a proxy on this very
   * machine and only where the office has a TLS address, since then there is one.
   */
  public String address(HttpServletRequest request) {
    String near = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !site.isSecure() || !isLoopback(near)) {
      return near;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F.:]{2,45}") ? last : near;
  }

  public static String agent(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent == null ? "" : agent;
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
