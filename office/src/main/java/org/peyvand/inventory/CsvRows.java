package org.peyvand.inventory;

import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV text (RFC 4180, commas or semicolons) with where they stand in it. */
final class CsvRows {

  /**
   * One row.
   *
   * @param line the number of its first line, from 1
   * @param start where it begins, in code points of the text
   * @param end behind its last sign
   */
  record Row(int line, int start, int end, List<String> cells) {}

  private CsvRows() {}

  static List<Row> of(String text) {
    int[] signs = text.codePoints().toArray();
    int firstEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    char apart = text.substring(0, firstEnd).indexOf(';') >= 0 ? ';' : ',';
    List<Row> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int rowLine = 1;
    int start = 0;
    for (int i = 0; i <= signs.length; i++) {
      int c = i == signs.length ? '\n' : signs[i];
      if (quoted && i < signs.length) {
        if (c != '"') {
          cell.appendCodePoint(c);
        } else if (i + 1 < signs.length && signs[i + 1] == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
        line += c == '\n' ? 1 : 0;
      } else if (c == '"') {
        quoted = true;
      } else if (c == apart) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c == '\n') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
          int end = i > start && signs[i - 1] == '\r' ? i - 1 : i;
          rows.add(new Row(rowLine, start, end, List.copyOf(cells)));
        }
        cells.clear();
        line++;
        rowLine = line;
        start = i + 1;
      } else if (c != '\uFEFF') {
        cell.appendCodePoint(c);
      }
    }
    return rows;
  }
}
