package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Where a request goes that may not pass: to the sign-in page, or to a sentence. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(
        HttpHeaders.LOCATION, "/sign-in?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
