package org.peyvand.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.TypedHappened;
import org.peyvand.extraction.Controls;
import org.peyvand.web.PageLanguage;

/** The fields of a form as they were typed, and what is wrong by field; nothing typed is lost. */
public final class Typed {

  private final Map<String, String> fields;
  private final Map<String, String> problems = new LinkedHashMap<>();

  public Typed(Map<String, String> fields) {
    this.fields = new LinkedHashMap<>(fields);
  }

  /** As typed, for the form. */
  public String raw(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether a box was ticked. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** One line without hidden signs; null where nothing was typed. */
  public @Nullable String line(String field, int longest) {
    String line = Controls.without(raw(field)).replaceAll("\\s+", " ").strip();
    if (line.length() > longest) {
      wrong(field, "agenda.problem.long");
    }
    return line.isEmpty() ? null : line;
  }

  /** Days in either calendar; a day that cannot be is a problem of the field. */
  public @Nullable Happened days(String field, PageLanguage language) {
    TypedHappened typed = TypedHappened.read(raw(field), language);
    if (typed.problem() != null) {
      wrong(field, typed.problem());
    }
    return typed.happened();
  }

  /** A whole number in any digits. */
  public Optional<Integer> number(String field) {
    StringBuilder digits = new StringBuilder();
    raw(field)
        .strip()
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString().matches("\\d{1,6}")
        ? Optional.of(Integer.parseInt(digits.toString()))
        : Optional.empty();
  }

  /** Something is wrong with a field; the first that is said counts. */
  public void wrong(String field, String key) {
    problems.putIfAbsent(field, key);
  }

  /** The message key of what is wrong with a field, or null. */
  public @Nullable String problem(String field) {
    return problems.get(field);
  }

  public boolean isFine() {
    return problems.isEmpty();
  }

  void put(String field, String value) {
    fields.put(field, value);
  }
}
