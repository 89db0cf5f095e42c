package org.peyvand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that is larger than the limit with a sentence before anything reads it: the first
 * to ask for one of its fields would otherwise meet the container's own fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeRequests extends OncePerRequestFilter {

  private final FrameArgument frames;
  private final long most;

  LargeRequests(
      FrameArgument frames, @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.frames = frames;
    this.most = most.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    boolean form =
        type != null
            && (type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"));
    if (form && request.getContentLengthLong() > most) {
      // LanguageChoice reads ?lang=, and with it the form; the address alone is safe to read.
      Frame frame = frames.frame(new WithoutForm(request));
      Problems.page(frame, HttpStatus.CONTENT_TOO_LARGE, frame.t("web.problem.413"))
          .render(null, request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  /** The request as if it had no fields. */
  private static final class WithoutForm extends jakarta.servlet.http.HttpServletRequestWrapper {

    WithoutForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @org.jspecify.annotations.Nullable String getParameter(String name) {
      return null;
    }
  }
}
