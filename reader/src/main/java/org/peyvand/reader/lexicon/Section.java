package org.peyvand.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.DataFile;

/**
 * A part of a data file: a head {@code [name attribute=value ...]} and the lines below it. Lines
 * that begin with {@code #} are remarks.
 *
 * @param name first word of the head
 * @param attributes the others; a word without {@code =} has the value {@code yes}
 * @param lines stripped, none empty
 */
public record Section(String name, Map<String, String> attributes, List<String> lines) {

  /** The sections of a file beside a class, in order; a file that is missing has none. */
  public static List<Section> read(Class<?> beside, String file) {
    if (beside.getResource(file) == null) {
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    for (String line : DataFile.lines(beside, file)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        sections.add(head(line.substring(1, line.length() - 1).strip()));
      } else if (sections.isEmpty()) {
        throw new IllegalStateException(file + ": a line before the first [head]: " + line);
      } else {
        sections.getLast().lines().add(line);
      }
    }
    return sections;
  }

  private static Section head(String head) {
    List<String> words = List.of(head.split(" +", -1));
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String word : words.subList(1, words.size())) {
      int equals = word.indexOf('=');
      attributes.put(
          equals < 0 ? word : word.substring(0, equals),
          equals < 0 ? "yes" : word.substring(equals + 1));
    }
    return new Section(words.getFirst(), attributes, new ArrayList<>());
  }

  /** The forms of all lines, which stand between bars. */
  public List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (String line : lines) {
      for (String form : line.split("\\|", -1)) {
        if (!form.isBlank()) {
          forms.add(form.strip());
        }
      }
    }
    return forms;
  }

  /** An attribute, or null. */
  public @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }
}
