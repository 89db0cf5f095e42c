package org.peyvand.procedure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file beside these classes: a row a line, cells between tabs, notes after #. */
final class Table {

  private Table() {}

  /** All rows. Each has as many cells as the first, or the file is at fault. */
  static List<List<String>> rows(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the file " + file + " is missing");
      }
      List<List<String>> rows =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      for (List<String> row : rows) {
        if (row.size() != rows.getFirst().size()) {
          throw new IllegalStateException(file + " has an uneven row: " + row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
