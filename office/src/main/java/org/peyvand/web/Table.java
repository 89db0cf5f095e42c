package org.peyvand.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table to take away. Its rows are asked for one after the other while they are sent, so that a
 * long table costs no more memory than a short one.
 *
 * @param name of the file, ASCII, without its ending
 * @param columns keys, the same in every language, so that a program finds them again
 * @param rows texts and numbers; an unknown value is empty
 */
public record Table(String name, List<String> columns, Iterable<List<Object>> rows) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOM = "\ufeff";

  /** How a spreadsheet begins something it reckons out, the wide forms among them. */
  private static final String RECKONED = "=+-@\t\r\n＝＋－＠|%";

  /** A row of texts and numbers; what is not known is empty. */
  public static List<Object> row(@Nullable Object... values) {
    List<Object> row = new ArrayList<>();
    for (Object value : values) {
      row.add(value == null ? "" : value instanceof Number ? value : value.toString());
    }
    return Collections.unmodifiableList(row);
  }

  /** As a file in the answer, {@code csv} or {@code json}; kept by nobody on its way. */
  public View in(String format) {
    boolean csv = format.equals("csv");
    return (model, request, response) -> send(csv, response);
  }

  private void send(boolean csv, HttpServletResponse response) throws IOException {
    response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/json;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + name + (csv ? ".csv\"" : ".json\""));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
    write(csv, response.getWriter());
  }

  /** RFC 4180 with a byte order mark; no cell is a formula. */
  public String csv() {
    return text(true);
  }

  /** A list of objects, named by the columns. */
  public String json() {
    return text(false);
  }

  private String text(boolean csv) {
    StringWriter text = new StringWriter();
    try {
      write(csv, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(boolean csv, Writer to) throws IOException {
    if (csv) {
      to.append(BOM).append(String.join(",", columns)).append("\r\n");
      for (List<Object> row : rows) {
        to.append(row.stream().map(Table::cell).collect(Collectors.joining(","))).append("\r\n");
      }
    } else {
      String before = "[";
      for (List<Object> row : rows) {
        to.append(before).append(JSON.writeValueAsString(object(row)));
        before = ",\n";
      }
      to.append(before.equals("[") ? "[]" : "]");
    }
  }

  private Map<String, Object> object(List<Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), plain(row.get(i)));
    }
    return object;
  }

  private static String cell(Object value) {
    if (value instanceof Number number) {
      return number.toString();
    }
    String text = String.valueOf(plain(value));
    String stripped = text.strip();
    boolean reckoned =
        !text.isEmpty()
            && (RECKONED.indexOf(text.charAt(0)) >= 0
                || (!stripped.isEmpty() && RECKONED.indexOf(stripped.charAt(0)) >= 0));
    String safe = reckoned ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n;\t].*") || !safe.equals(safe.strip())
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }

  /** Without the marks of direction that our sentences carry for the eye. */
  private static Object plain(Object value) {
    return value instanceof String text
        ? text.replaceAll("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "")
        : value;
  }
}
