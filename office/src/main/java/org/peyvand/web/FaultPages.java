package org.peyvand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sentence for what was refused before a controller saw it: by a filter or the server. */
@Controller
class FaultPages implements ErrorController {

  private final FrameArgument frames;

  FaultPages(FrameArgument frames) {
    this.frames = frames;
  }

  @RequestMapping("/error")
  Html fault(HttpServletRequest request) {
    HttpStatus status = status(request);
    Frame frame = frames.frame(request);
    return Problems.page(frame, status, frame.t(Problems.key(frame, status)));
  }

  /** 404 for a person who types {@code /error}: no fault brought them here. */
  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }
}
