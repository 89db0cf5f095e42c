package org.peyvand.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated file beside the code: "#" begins a comment line; build only. */
final class TableFile {

  private TableFile() {}

  static List<List<String>> rows(String resource, int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = TableFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> row = List.of(line.split("\t", -1));
          if (row.size() != columns) {
            throw new IOException(resource + ": " + row.size() + " columns in: " + line);
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Reads "fa:name | ar:?name". */
  static List<PlaceName> names(String cell) {
    List<PlaceName> names = new ArrayList<>();
    if (!cell.isEmpty()) {
      for (String each : cell.split(" \\| ", -1)) {
        int colon = each.indexOf(':');
        names.add(
            PlaceName.marked(
                each.substring(colon + 1), each.substring(0, colon), NameSource.UNVERIFIED));
      }
    }
    return names;
  }
}
