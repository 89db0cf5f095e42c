package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;

/** Says what is wrong with a sheet, each time in one sentence at the field that it is about. */
final class CheckSheet {

  /** Which field a fault of the text belongs to; what is none of these is about the step's word. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("step", "title"),
          Map.entry("act", "act"),
          Map.entry("authority", "authority"),
          Map.entry("document", "document"),
          Map.entry("word", "when"),
          Map.entry("dates", "until"),
          Map.entry("source", "source"),
          Map.entry("overlap", "from"),
          Map.entry("acts", "act"),
          Map.entry("need", "need"),
          Map.entry("cycle", "need"));

  /** The order of the cells in a line. */
  private static final List<String> CELLS =
      List.of(
          "title",
          "act",
          "authority",
          "document",
          "when",
          "force",
          "from",
          "until",
          "source",
          "need");

  private static final int LONGEST_REASON = 500;

  private final StepSheet sheet;
  private final Frame frame;
  private final UnaryOperator<String> titles;
  private final Map<String, String> problems = new LinkedHashMap<>();

  private CheckSheet(StepSheet sheet, UnaryOperator<String> titles, Frame frame) {
    this.sheet = sheet;
    this.titles = titles;
    this.frame = frame;
  }

  /**
   * By the field's id, such as {@code until-2}; empty if the sheet can be recorded.
   *
   * @param titles the title of a step by its word
   */
  static Map<String, String> of(
      StepSheet sheet, ProcedureText.Understood text, UnaryOperator<String> titles, Frame frame) {
    return new CheckSheet(sheet, titles, frame).check(text);
  }

  /** The first day on which the sheet's changes hold; null if it cannot be read. */
  static @Nullable LocalDate begins(StepSheet sheet, Frame frame) {
    return Days.in(frame.language()).read(sheet.begins()) instanceof TypedDate.Understood(var days)
        ? days.start()
        : null;
  }

  private Map<String, String> check(ProcedureText.Understood text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sheet.steps().size(); i++) {
      TypedStep step = sheet.steps().get(i);
      if (!step.gone()) {
        places.add(i);
        day("from-" + i, step.from(), false);
        day("until-" + i, step.until(), false);
      }
    }
    for (ProcedureText.Problem problem : text.problems()) {
      say(problem, places);
    }
    day("begins", sheet.begins(), true);
    if (sheet.reason().isBlank() || sheet.reason().length() > LONGEST_REASON) {
      problems.put("reason", frame.t("procedure.problem.reason"));
    }
    return problems;
  }

  private void day(String field, String typed, boolean needed) {
    if (Days.in(frame.language()).read(typed) instanceof TypedDate.Refused(var reason, var about)
        && (needed || reason != TypedDate.Reason.EMPTY)) {
      TypedDate.Reason said =
          reason == TypedDate.Reason.EMPTY ? TypedDate.Reason.NOT_A_DATE : reason;
      problems.put(
          field, frame.t("dossier.date." + said.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  private void say(ProcedureText.Problem problem, List<Integer> places) {
    String kind = problem.key().substring(problem.key().lastIndexOf('.') + 1);
    if (kind.equals("empty") || problem.line() < 1 || problem.line() > places.size()) {
      problems.putIfAbsent("steps", frame.t("procedure.problem.empty"));
      return;
    }
    int place = places.get(problem.line() - 1);
    String field =
        kind.equals("cell")
            ? CELLS.get(Integer.parseInt(problem.about()) - 1)
            : FIELDS.getOrDefault(kind, "title");
    problems.putIfAbsent(field + "-" + place, sentence(kind, problem.about()));
  }

  private String sentence(String kind, String about) {
    return switch (kind) {
      case "act", "authority", "document", "word" -> frame.t("procedure.wrong.choose");
      case "need", "cycle" ->
          frame.t(
              "procedure.wrong." + kind,
              Arrays.stream(about.split(" ← ", -1)).map(titles).collect(Collectors.joining(" ← ")));
      case "step" -> frame.t("procedure.wrong.cell");
      default -> frame.t("procedure.wrong." + kind);
    };
  }
}
