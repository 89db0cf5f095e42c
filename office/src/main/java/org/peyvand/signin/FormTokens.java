package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Seal;
import org.peyvand.secret.Secrets;
import org.peyvand.secret.Token;
import org.peyvand.web.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * What a form must carry to be taken: a seal bound to the sender's session, or to none for a
 * citizen's form. Nothing is stored, so a public page with a form sets no cookie. A citizen's seal
 * can be had by anyone; there the browser's own word (Sec-Fetch-Site, Origin) keeps other sites
 * out.
 */
@Component
class FormTokens implements CsrfTokenRepository, CsrfTokenRequestHandler {

  static final String PARAMETER = "_form";
  private static final String HEADER = "X-Form";
  private static final Duration DAY = Duration.ofHours(24);

  private final SessionCookie cookie;
  private final Seal seal;

  FormTokens(SessionCookie cookie, Secrets secrets, Clock clock) {
    this.cookie = cookie;
    this.seal = new Seal(secrets.get("forms"), clock);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return new DefaultCsrfToken(HEADER, PARAMETER, seal.of(meaning(request)));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    return generateToken(request);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    request.setAttribute(CsrfToken.class.getName(), token.get());
  }

  /** Says yes in the filter's own words: the expected value for a form that may be taken. */
  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    String sent = request.getHeader(HEADER);
    if (sent == null) {
      sent = request.getParameter(PARAMETER);
    }
    return isFromHere(request) && seal.isOf(meaning(request), sent, DAY) ? token.getToken() : null;
  }

  /** Whether the browser says that a page of this host sent it. Old browsers say nothing. */
  static boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || isHost(origin, request.getHeader(HttpHeaders.HOST));
  }

  private static boolean isHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What the forms of a session must carry that begins with this very answer. */
  Frame.Csrf of(Token session) {
    return new Frame.Csrf(PARAMETER, seal.of(meaning(session)));
  }

  private String meaning(HttpServletRequest request) {
    return cookie.read(request).map(FormTokens::meaning).orElse("form of a citizen");
  }

  private static String meaning(Token session) {
    return "form of " + HexFormat.of().formatHex(session.hash());
  }
}
