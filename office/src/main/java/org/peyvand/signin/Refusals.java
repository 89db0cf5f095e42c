package org.peyvand.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Where a request goes that may not pass: to the sign-in page, to a sentence, or, with a form of
 * ours that came at the wrong time, to a page that keeps what was typed.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** Which page keeps the form. */
  static final String SIGN_IN = "/sign-in/kept";

  static final String AGAIN = "/sign-in/again";
  static final String PROOF = "/sign-in/proof";

  private final RouteRules rules;

  Refusals(RouteRules rules) {
    this.rules = rules;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else if (isForm(request)) {
      keep(request, response, SIGN_IN);
    } else {
      goTo(request, response, "/sign-in");
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    boolean proof =
        why instanceof AuthorizationDeniedException denied
            && denied.getAuthorizationResult() instanceof ProofNeeded;
    if (proof && isForm(request)) {
      keep(request, response, PROOF);
    } else if (proof) {
      goTo(request, response, PROOF);
    } else if (why instanceof CsrfException && isForm(request) && rules.isForSome(request)) {
      keep(request, response, SignedIn.now().isPresent() ? AGAIN : SIGN_IN);
    } else {
      response.sendError(tooLarge(request) ? 413 : HttpStatus.FORBIDDEN.value());
    }
  }

  private static void goTo(HttpServletRequest request, HttpServletResponse response, String page) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(
        HttpHeaders.LOCATION, page + "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }

  private static void keep(HttpServletRequest request, HttpServletResponse response, String page)
      throws ServletException, IOException {
    request.getRequestDispatcher(page).forward(request, response);
  }

  /** A form that a page of this host sent; another site's is refused and nothing of it shown. */
  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && FormTokens.isFromHere(request)
        && !tooLarge(request);
  }

  /** What is larger than the server takes has lost its fields, the token among them. */
  private static boolean tooLarge(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return false;
    }
    try {
      request.getParts();
      return false;
    } catch (IOException | ServletException | IllegalStateException e) {
      return true;
    }
  }
}
