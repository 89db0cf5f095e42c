package org.peyvand.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A calendar as it goes out.
 *
 * @param mine whether it is one person's, which nobody on the way may keep
 */
record Feed(String text, boolean mine) implements View {

  @Override
  public String getContentType() {
    return "text/calendar;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(getContentType());
    response.setContentLength(bytes.length);
    if (mine) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
    response.getOutputStream().write(bytes);
  }
}
