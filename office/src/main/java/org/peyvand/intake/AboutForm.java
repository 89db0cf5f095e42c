package org.peyvand.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.Controls;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;

/** What an officer typed about a report, as typed, so that nothing is lost on a wrong field. */
record AboutForm(Map<String, String> typed, PageLanguage language) {

  private static final int LONGEST = 300;

  /** Of news, with nothing typed. */
  static AboutForm blank(PageLanguage language) {
    return new AboutForm(Map.of("kind", "news"), language);
  }

  AboutForm {
    typed = Map.copyOf(typed);
  }

  /** As typed; empty for a field that was not. */
  String get(String field) {
    return typed.getOrDefault(field, "");
  }

  ReportKind kind() {
    return ReportKind.of(get("kind")).orElse(ReportKind.NEWS);
  }

  /** This form with a field filled in where nothing was typed. */
  AboutForm offered(String field, @Nullable String value) {
    if (value == null || !get(field).isBlank()) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(typed);
    more.put(field, value);
    return new AboutForm(more, language);
  }

  /** The message key of what is wrong, by field; empty when all is well. */
  Map<String, String> problems(LocalDate today) {
    Map<String, String> problems = new LinkedHashMap<>();
    checkDay("stated", today, problems);
    checkDay("held", today, problems);
    if (!get("link").isBlank() && !get("link").strip().matches("https?://[^\\s<>\"]{3,500}")) {
      problems.put("link", "intake.problem.link");
    }
    for (String field : new String[] {"outlet", "number", "correspondent"}) {
      if (get(field).length() > LONGEST) {
        problems.put(field, "intake.problem.long");
      }
    }
    if (kind() == ReportKind.NOTE && get("correspondent").isBlank()) {
      problems.put("correspondent", "intake.problem.with-whom");
    }
    if (kind() == ReportKind.NOTE && get("held").isBlank()) {
      problems.put("held", "intake.problem.when");
    }
    return problems;
  }

  private void checkDay(String field, LocalDate today, Map<String, String> problems) {
    if (get(field).isBlank()) {
      return;
    }
    var day = TypedDay.day(get(field), language);
    if (day.isEmpty()) {
      problems.put(field, "intake.problem.day");
    } else if (day.get().isAfter(today)) {
      problems.put(field, "intake.problem.future");
    }
  }

  /** What was typed, once {@link #problems} has found none; only the kind's own fields count. */
  Report.About about(StaffMember officer) {
    ReportKind kind = kind();
    LocalDate stated = day("stated");
    boolean letter = kind == ReportKind.LETTER;
    return new Report.About(
        kind,
        kind == ReportKind.NEWS ? line("outlet") : null,
        kind == ReportKind.NEWS ? line("link") : null,
        stated,
        stated == null ? null : officer.name(),
        letter ? line("number") : null,
        letter ? get("direction").equals("out") ? Report.Direction.OUT : Report.Direction.IN : null,
        letter || kind == ReportKind.NOTE ? line("correspondent") : null,
        kind == ReportKind.NOTE || kind == ReportKind.MINUTES ? day("held") : null,
        null);
  }

  private @Nullable LocalDate day(String field) {
    return TypedDay.day(get(field), language).orElse(null);
  }

  private @Nullable String line(String field) {
    String line = Controls.without(get(field)).replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }
}
