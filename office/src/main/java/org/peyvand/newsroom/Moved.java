package org.peyvand.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** The same thing under its lasting address, on this host. */
record Moved(String path) implements View {

  Moved {
    if (!LocalPath.isLocal(path)) {
      throw new IllegalArgumentException("not a path on this host: " + path);
    }
  }

  static Moved to(String path) {
    return new Moved(path);
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
    response.setHeader(HttpHeaders.LOCATION, path);
  }
}
