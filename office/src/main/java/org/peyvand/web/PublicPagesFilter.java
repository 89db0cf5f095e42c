package org.peyvand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a citizen with a kept page before anything else is asked. Whoever brings a cookie other
 * than the language's is not a mere reader and always gets a page of their own. The key is
 * language, path and query; no other header reaches a kept page, so none can poison one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PublicPagesFilter extends OncePerRequestFilter implements HandlerInterceptor {

  private static final String KEEP = PublicPagesFilter.class.getName();
  private static final int LONGEST_KEY = 400;
  private final PublicPages pages;

  PublicPagesFilter(PublicPages pages) {
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !isRead(request)
        || path.startsWith("/assets/")
        || path.startsWith("/pictures/")
        || path.startsWith("/desk")
        || bringsMore(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = key(request);
    PublicPages.Shelf shelf = pages.shelf();
    PublicPages.Page kept = key.length() > LONGEST_KEY ? null : shelf.find(key);
    if (kept != null) {
      write(kept, request, response);
      return;
    }
    Set<String> before = new TreeSet<>(response.getHeaderNames());
    ContentCachingResponseWrapper making = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, making);
    if (request.getAttribute(KEEP) == null
        || making.getStatus() != HttpStatus.OK.value()
        || making.getContentType() == null
        || request.isAsyncStarted()) {
      making.copyBodyToResponse();
      return;
    }
    PublicPages.Page page =
        new PublicPages.Page(
            making.getContentType(), added(before, response), making.getContentAsByteArray());
    if (key.length() <= LONGEST_KEY && request.getMethod().equals("GET")) {
      shelf.put(key, page);
    }
    making.resetBuffer();
    write(page, request, response);
  }

  /** Marks the pages to keep; what their browser has, it may show after asking. */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Kept.class)) {
      request.setAttribute(KEEP, true);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    return true;
  }

  private static String key(HttpServletRequest request) {
    String query = request.getQueryString();
    return LanguageChoice.of(request).code()
        + request.getRequestURI()
        + (query == null ? "" : "?" + query);
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static boolean bringsMore(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (!cookie.getName().equals(LanguageChoice.COOKIE)) {
          return true;
        }
      }
    }
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  private static List<Map.Entry<String, String>> added(
      Set<String> before, HttpServletResponse response) {
    List<Map.Entry<String, String>> added = new ArrayList<>();
    for (String name : new TreeSet<>(response.getHeaderNames())) {
      if (!before.contains(name)
          && !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
          && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
          && !name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
        Collection<String> values = response.getHeaders(name);
        values.forEach(value -> added.add(Map.entry(name, value)));
      }
    }
    return List.copyOf(added);
  }

  private static void write(
      PublicPages.Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.headers().forEach(header -> response.setHeader(header.getKey(), header.getValue()));
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean packed = accepted != null && accepted.contains("gzip");
    String tag = '"' + page.tag() + (packed ? "-gz\"" : "\"");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader(HttpHeaders.ETAG, tag);
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return;
    }
    byte[] body = page.body(packed);
    response.setContentType(page.contentType());
    if (packed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
