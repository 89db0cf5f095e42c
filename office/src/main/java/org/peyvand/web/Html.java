package org.peyvand.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page: a template beside the code that fills it, and its one argument. Controllers return it.
 *
 * @param template path below {@code org/peyvand}, such as {@code dossier/tie.jte}
 * @param view the template's parameters by name
 */
public record Html(String template, Map<String, Object> view, HttpStatus status) implements View {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, gg.jte.ContentType.Html, Html.class.getClassLoader(), "org.peyvand");

  /** A page answered with 200. */
  public static Html of(String template, Map<String, Object> view) {
    return new Html(template, view, HttpStatus.OK);
  }

  /** The same page with another status, such as 404 or 422. */
  public Html with(HttpStatus other) {
    return new Html(template, view, other);
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput page = bytes();
    if (status != HttpStatus.OK) {
      response.setStatus(status.value());
    }
    response.setContentType(getContentType());
    response.setContentLength(page.getContentLength());
    try (var out = response.getOutputStream()) {
      page.writeTo(out);
    }
  }

  /** The page as text, for a letter or a paper. */
  public String text() {
    StringOutput output = new StringOutput();
    ENGINE.render(template, view, output);
    return output.toString();
  }

  Utf8ByteOutput bytes() {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render(template, view, output);
    return output;
  }
}
