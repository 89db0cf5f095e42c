package org.peyvand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What went wrong, as one sentence in the reader's language; never a stack trace. */
@ControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private final FrameArgument frames;

  Problems(FrameArgument frames) {
    this.frames = frames;
  }

  @ExceptionHandler
  Html notFound(NotFound missing, HttpServletRequest request) {
    Frame frame = frames.frame(request);
    return page(frame, HttpStatus.NOT_FOUND, missing.sentence(frame));
  }

  @ExceptionHandler
  Html tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
    Frame frame = frames.frame(request);
    return page(frame, HttpStatus.CONTENT_TOO_LARGE, frame.t("web.problem.413"));
  }

  @ExceptionHandler
  Html mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
    Frame frame = frames.frame(request);
    return page(frame, HttpStatus.BAD_REQUEST, frame.t("web.problem.400"));
  }

  @ExceptionHandler
  Html anyOther(Exception fault, HttpServletRequest request) throws Exception {
    if (fault instanceof org.springframework.security.core.AuthenticationException
        || fault instanceof org.springframework.security.access.AccessDeniedException) {
      throw fault;
    }
    Frame frame = frames.frame(request);
    if (fault instanceof ErrorResponse answer) {
      HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
      return page(frame, status, frame.t(key(frame, status)));
    }
    LOG.error("a fault at {} {}", request.getMethod(), request.getRequestURI(), fault);
    return page(frame, HttpStatus.INTERNAL_SERVER_ERROR, frame.t("web.problem.500"));
  }

  static String key(Frame frame, HttpStatus status) {
    String own = "web.problem." + status.value();
    return frame.messages().has(frame.language(), own)
        ? own
        : status.is5xxServerError() ? "web.problem.500" : "web.problem.400";
  }

  static Html page(Frame frame, HttpStatus status, String sentence) {
    return Html.of("web/problem.jte", Map.of("frame", frame, "sentence", sentence)).with(status);
  }
}
