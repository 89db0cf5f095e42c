package org.peyvand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * After a form was taken: go and look there. A controller returns it, so that a reload does not
 * send the form again.
 *
 * @param path on this host, beginning with one slash, already encoded
 */
public record SeeOther(String path) implements View {

  public SeeOther {
    if (!LocalPath.isLocal(path)) {
      throw new IllegalArgumentException("not a path on this host: " + path);
    }
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, path);
  }
}
