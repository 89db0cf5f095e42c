package org.peyvand.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.peyvand.secret.Token;
import org.peyvand.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The one cookie of a person who is signed in: not for scripts, not for other sites, gone with the
 * browser. Where the office has a TLS address it is bound to this very host and never sent without
 * TLS.
 */
@Component
class SessionCookie {

  private static final String PLAIN = "peyvand";
  private static final String BOUND = "__Host-peyvand";

  private final SiteAddress address;

  SessionCookie(SiteAddress address) {
    this.address = address;
  }

  Optional<Token> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String wanted = isSecure(request) ? BOUND : PLAIN;
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(wanted) && !cookie.getValue().isEmpty()) {
        return Optional.of(new Token(cookie.getValue()));
      }
    }
    return Optional.empty();
  }

  void write(HttpServletRequest request, HttpServletResponse response, Token token) {
    add(request, response, token.text(), Duration.ofSeconds(-1));
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    boolean secure = isSecure(request);
    ResponseCookie cookie =
        ResponseCookie.from(secure ? BOUND : PLAIN, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private boolean isSecure(HttpServletRequest request) {
    return address.isSecure() || request.isSecure();
  }
}
