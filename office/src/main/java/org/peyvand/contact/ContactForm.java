package org.peyvand.contact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.dossier.Pair;
import org.peyvand.web.Days;
import org.peyvand.web.Direction;
import org.peyvand.web.PageLanguage;

/**
 * A contact person as typed, with what is wrong.
 *
 * @param problems the key of a sentence for each field
 */
record ContactForm(Map<String, String> typed, Map<String, String> problems) {

  private static final int LONGEST = 200;

  static ContactForm empty() {
    return new ContactForm(Map.of(), Map.of());
  }

  /** As typed; empty for a field that was not. */
  String get(String field) {
    return Objects.requireNonNullElse(typed.get(field), "");
  }

  /** The person, and the form with its problems, if any. */
  record Read(ContactPerson person, ContactForm form) {}

  static Read read(Map<String, String> typed, Pair pair, PageLanguage language) {
    Map<String, String> problems = new LinkedHashMap<>();
    ContactForm form = new ContactForm(typed, problems);
    for (String field : new String[] {"name", "role", "telephone", "email"}) {
      String text = form.get(field).strip();
      if (text.length() > LONGEST) {
        problems.put(field, "contact.problem.long");
      } else if (Direction.isTurned(text)) {
        problems.put(field, "dossier.refusal.direction-controls");
      }
    }
    form.need("name", "contact.problem.name");
    form.need("role", "contact.problem.role");
    if (!pair.has(form.get("city"))) {
      problems.put("city", "contact.problem.city");
    }
    String email = form.get("email").strip();
    if (!email.isEmpty() && !email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+")) {
      problems.putIfAbsent("email", "contact.problem.email");
    }
    LocalDate from = form.day("from", language);
    LocalDate until = form.day("until", language);
    if (from != null && until != null && until.isBefore(from)) {
      problems.put("until", "contact.problem.until");
    }
    return new Read(
        new ContactPerson(
            0,
            form.get("city"),
            form.get("name").strip(),
            form.get("role").strip(),
            form.orNull("telephone"),
            form.orNull("email"),
            from,
            until),
        form);
  }

  private void need(String field, String problem) {
    if (get(field).isBlank()) {
      problems.put(field, problem);
    }
  }

  private @Nullable String orNull(String field) {
    return get(field).isBlank() ? null : get(field).strip();
  }

  private @Nullable LocalDate day(String field, PageLanguage language) {
    if (get(field).isBlank()) {
      return null;
    }
    return switch (Days.in(language).read(get(field))) {
      case TypedDate.Understood understood ->
          field.equals("from") ? understood.period().start() : understood.period().end();
      case TypedDate.Refused refused -> {
        problems.put(field, "contact.problem.day");
        yield null;
      }
    };
  }
}
