package org.peyvand.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table to take away.
 *
 * @param name of the file, ASCII, without its ending
 * @param columns keys, the same in every language, so that a program finds them again
 * @param rows texts and numbers; an unknown value is empty
 */
record Table(String name, List<String> columns, List<List<Object>> rows) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOM = "\ufeff";

  /** How a spreadsheet begins something it reckons out, the wide forms among them. */
  private static final String RECKONED = "=+-@\t\r\n＝＋－＠|%";

  ResponseEntity<String> answer(String format) {
    boolean csv = format.equals("csv");
    return ResponseEntity.ok()
        .contentType(
            MediaType.parseMediaType(
                csv ? "text/csv;charset=UTF-8" : "application/json;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + (csv ? ".csv\"" : ".json\""))
        .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
        .body(csv ? csv() : json());
  }

  /** RFC 4180 with a byte order mark; no cell is a formula. */
  String csv() {
    StringBuilder csv = new StringBuilder(BOM);
    csv.append(String.join(",", columns)).append("\r\n");
    for (List<Object> row : rows) {
      csv.append(row.stream().map(Table::cell).collect(Collectors.joining(","))).append("\r\n");
    }
    return csv.toString();
  }

  String json() {
    return JSON.writeValueAsString(
        rows.stream()
            .map(
                row -> {
                  Map<String, Object> object = new LinkedHashMap<>();
                  for (int i = 0; i < columns.size(); i++) {
                    object.put(columns.get(i), plain(row.get(i)));
                  }
                  return object;
                })
            .toList());
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
