package org.peyvand.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.dossier.Form;
import org.peyvand.text.DataFile;
import org.peyvand.text.Language;

/** The clauses that Peyvand ships, in the order in which a paper has them. */
public final class Clauses {

  private static final String TITLE = "title";
  private static final String OPENING = "opening";
  private static final Clauses SHIPPED = read();

  private final Map<String, Clause> byKey;

  private Clauses(Map<String, Clause> byKey) {
    this.byKey = byKey;
  }

  /** The library beside this class. */
  public static Clauses shipped() {
    return SHIPPED;
  }

  /** All articles, in order. */
  public List<Clause> list() {
    return byKey.values().stream()
        .filter(clause -> !clause.key().equals(TITLE) && !clause.key().equals(OPENING))
        .toList();
  }

  public Optional<Clause> find(String key) {
    return list().stream().filter(clause -> clause.key().equals(key)).findFirst();
  }

  /** The title of a paper of a form. */
  public String title(Language language, Form form, Filling filling) {
    return get(TITLE).body(language, form, filling);
  }

  /** What stands before the first article. */
  public String opening(Language language, Form form, Filling filling) {
    return get(OPENING).body(language, form, filling);
  }

  private Clause get(String key) {
    Clause clause = byKey.get(key);
    if (clause == null) {
      throw new IllegalStateException("the library has no " + key);
    }
    return clause;
  }

  private static Clauses read() {
    Map<String, Map<Language, Clause.Words>> words = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      read(language)
          .forEach(
              (key, said) ->
                  words
                      .computeIfAbsent(key, k -> new EnumMap<>(Language.class))
                      .put(language, said));
    }
    Map<String, Clause> clauses = new LinkedHashMap<>();
    words.forEach(
        (key, said) -> {
          if (said.size() != Language.values().length) {
            throw new IllegalStateException("the clause " + key + " is not in every language");
          }
          clauses.put(key, new Clause(key, said));
        });
    return new Clauses(clauses);
  }

  private static Map<String, Clause.Words> read(Language language) {
    Map<String, Clause.Words> words = new LinkedHashMap<>();
    String key = "";
    String heading = "";
    String origin = "";
    List<Clause.Paragraph> paragraphs = new ArrayList<>();
    List<String> lines =
        new ArrayList<>(DataFile.lines(Clauses.class, "clauses_" + language.code() + ".txt"));
    lines.add("== end");
    for (String line : lines) {
      if (line.startsWith("== ")) {
        if (!key.isEmpty()) {
          words.put(key, new Clause.Words(heading, origin, paragraphs));
        }
        key = line.substring(3).strip();
        heading = "";
        origin = "";
        paragraphs = new ArrayList<>();
      } else if (line.startsWith("heading: ")) {
        heading = line.substring(9).strip();
      } else if (line.startsWith("origin: ")) {
        origin = line.substring(8).strip();
      } else if (line.startsWith("@")) {
        int space = line.indexOf(' ');
        paragraphs.add(new Clause.Paragraph(line.substring(1, space), line.substring(space + 1)));
      } else {
        paragraphs.add(new Clause.Paragraph("", line));
      }
    }
    return words;
  }
}
