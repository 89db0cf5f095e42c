package org.peyvand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Which language a page is in: {@code ?lang=} wins over the remembered choice, that over the
 * browser's wish. A choice is remembered for a year in a cookie that says nothing else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LanguageChoice extends OncePerRequestFilter {

  static final String COOKIE = "lang";
  private static final String FALLBACK = LanguageChoice.class.getName();

  private final Masthead masthead;
  private final SiteAddress site;

  LanguageChoice(Masthead masthead, SiteAddress site) {
    this.masthead = masthead;
    this.site = site;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(FALLBACK, masthead.language());
    asked(request)
        .filter(language -> remembered(request).filter(language::equals).isEmpty())
        .ifPresent(
            language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    chain.doFilter(request, response);
  }

  static PageLanguage of(HttpServletRequest request) {
    return asked(request)
        .or(() -> remembered(request))
        .or(() -> wished(request))
        .orElseGet(() -> fallback(request));
  }

  private static PageLanguage fallback(HttpServletRequest request) {
    return request.getAttribute(FALLBACK) instanceof PageLanguage language
        ? language
        : PageLanguage.FA;
  }

  /** The query without the language, as it came: still encoded. */
  static String otherParameters(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !part.equals("lang") && !part.startsWith("lang=") && !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static Optional<PageLanguage> asked(HttpServletRequest request) {
    return parsed(request.getParameter("lang"));
  }

  private static Optional<PageLanguage> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> parsed(cookie.getValue()));
  }

  private static Optional<PageLanguage> wished(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(code -> PageLanguage.of(code).stream())
        .findFirst();
  }

  private static Optional<PageLanguage> parsed(@Nullable String code) {
    return code == null ? Optional.empty() : PageLanguage.of(code);
  }

  private String cookie(PageLanguage language, HttpServletRequest request) {
    return ResponseCookie.from(COOKIE, language.code())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .sameSite("Lax")
        .httpOnly(true)
        .secure(site.isSecure() || request.isSecure())
        .build()
        .toString();
  }
}
