package org.peyvand.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where something that a report says has ended up.
 *
 * @param page dossier, promise or report
 * @param act the kind of the act and in which way it is said, or a dash
 * @param field what of the act's row, or of the page
 * @param shows what stands there
 */
record Place(String page, String act, String field, String shows) {

  /** A table: a line with words of a sentence, below it, indented, its places. */
  static List<Map.Entry<String, List<Place>>> read(String table) {
    List<Map.Entry<String, List<Place>>> all = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (line.startsWith(" ")) {
        String[] cells = line.strip().split("\\s*\\|\\s*", -1);
        all.getLast().getValue().add(new Place(cells[0], cells[1], cells[2], cells[3]));
      } else {
        all.add(Map.entry(line, new ArrayList<>()));
      }
    }
    return all;
  }

  /** Letters and digits alone: a page sets signs, spaces and half-spaces of its own. */
  static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
