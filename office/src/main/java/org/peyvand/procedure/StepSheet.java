package org.peyvand.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Days;
import org.springframework.util.MultiValueMap;

/**
 * The form of a country's steps: its rules as typed, in their order. Moving, adding and taking out
 * change the sheet only; nothing is recorded before the whole sheet is.
 */
record StepSheet(List<TypedStep> steps, String begins, String reason, int seen) {

  /** What one form may hold; a longer procedure is written as text. */
  static final int MOST = 60;

  StepSheet {
    steps = List.copyOf(steps);
  }

  /** A recorded text as a sheet. */
  static StepSheet of(String text, String begins, int seen, Days days) {
    return new StepSheet(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> TypedStep.of(line, days))
            .toList(),
        begins,
        "",
        seen);
  }

  /** What was sent: each field once for every rule, in their order. */
  static StepSheet sent(MultiValueMap<String, String> fields) {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    for (String need : fields.getOrDefault("need", List.of())) {
      String[] words = need.split(" ", 2);
      if (words.length == 2) {
        needs.computeIfAbsent(words[0], word -> new LinkedHashSet<>()).add(words[1]);
      }
    }
    List<TypedStep> steps = new ArrayList<>();
    List<String> words = fields.getOrDefault("word", List.of());
    for (int i = 0; i < Math.min(words.size(), MOST); i++) {
      String word = words.get(i);
      boolean first = steps.stream().noneMatch(step -> step.word().equals(word) && !step.gone());
      steps.add(
          new TypedStep(
              word,
              at(fields, "title", i),
              at(fields, "act", i),
              at(fields, "authority", i),
              at(fields, "document", i),
              at(fields, "when", i),
              at(fields, "force", i),
              at(fields, "from", i),
              at(fields, "until", i),
              at(fields, "source", i),
              first ? needs.getOrDefault(word, Set.of()) : Set.of(),
              !at(fields, "gone", i).isEmpty()));
    }
    return new StepSheet(
        steps, at(fields, "begins", 0), at(fields, "reason", 0), number(at(fields, "seen", 0)));
  }

  private static String at(MultiValueMap<String, String> fields, String name, int i) {
    List<String> all = fields.getOrDefault(name, List.of());
    return i < all.size() ? all.get(i) : "";
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
  }

  StepSheet with(List<TypedStep> others) {
    return new StepSheet(others, begins, reason, seen);
  }

  StepSheet seen(int version) {
    return new StepSheet(steps, begins, reason, version);
  }

  /** What is recorded of it, in order. */
  List<TypedStep> kept() {
    return steps.stream().filter(step -> !step.gone()).toList();
  }

  String text(Days days) {
    return kept().stream().map(step -> step.line(days)).collect(Collectors.joining("\n"));
  }

  /** Whether a rule is the first of its step: it carries the title and what must come earlier. */
  boolean isFirst(int i) {
    String word = steps.get(i).word();
    return steps.subList(0, i).stream().noneMatch(s -> s.word().equals(word) && !s.gone());
  }

  boolean isFull() {
    return steps.size() >= MOST;
  }

  /** A change of the sheet, and the place of the rule that it was about. */
  record Moved(StepSheet sheet, String deed, int place) {}

  /**
   * The sheet after a wish such as {@code up:2}, {@code down:0}, {@code out:3}, {@code back:3},
   * {@code again:1} or {@code new:0}; null for a wish that cannot be.
   */
  @Nullable Moved moved(String wish) {
    String[] words = wish.split(":", 2);
    int at = words.length == 2 ? number(words[1]) : -1;
    if (words[0].equals("new") && !isFull()) {
      String word = "own-" + UUID.randomUUID().toString().substring(0, 8);
      return inserted(words[0], steps.size(), TypedStep.blank(word));
    }
    if (at < 0 || at >= steps.size()) {
      return null;
    }
    TypedStep step = steps.get(at);
    return switch (words[0]) {
      case "up" -> at == 0 ? null : carried(words[0], at, at - 1);
      case "down" -> at == steps.size() - 1 ? null : carried(words[0], at, at + 1);
      case "out" -> replaced(words[0], at, step.taken(true));
      case "back" -> replaced(words[0], at, step.taken(false));
      case "again" -> isFull() ? null : inserted(words[0], at + 1, step.again());
      default -> null;
    };
  }

  private Moved carried(String deed, int from, int to) {
    List<TypedStep> moved = new ArrayList<>(steps);
    moved.add(to, moved.remove(from));
    return new Moved(with(moved), deed, to);
  }

  private Moved replaced(String deed, int at, TypedStep step) {
    List<TypedStep> moved = new ArrayList<>(steps);
    moved.set(at, step);
    return new Moved(with(moved), deed, at);
  }

  private Moved inserted(String deed, int at, TypedStep step) {
    List<TypedStep> moved = new ArrayList<>(steps);
    moved.add(at, step);
    return new Moved(with(moved), deed, at);
  }
}
