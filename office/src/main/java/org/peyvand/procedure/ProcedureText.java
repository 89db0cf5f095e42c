package org.peyvand.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Direction;

/**
 * A procedure as somebody types it: the cells of {@code procedures.tsv} without the country, a rule
 * a line, between tabs or upright strokes; a tenth cell may name steps that must come earlier. A
 * step that Peyvand does not ship brings its title: {@code deputy: leave of the deputy}.
 */
final class ProcedureText {

  /** Acts of the dossier that can meet a step. */
  static final Set<String> ACTS =
      new LinkedHashSet<>(
          List.of(
              "contact",
              "proposal",
              "welcome",
              "negotiation",
              "filing",
              "council-approval",
              "ministry-approval",
              "text-agreed",
              "exchange",
              "joint-committee",
              "entry-into-force"));

  private static final int CELLS = 9;
  private static final int MOST_LINES = 100;
  private static final int LONGEST_CELL = 300;

  /** What is wrong, by line: {@code key} is a sentence's, {@code about} fills it. */
  record Problem(int line, String key, String about) {}

  /** Rules in an order that their needs allow, and the titles that came with them. */
  record Understood(List<Step> rules, Map<String, String> titles, List<Problem> problems) {}

  private final String country;
  private final Set<String> authorities;
  private final Set<String> documents;
  private final Set<String> titled;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private ProcedureText(
      String country, Set<String> authorities, Set<String> documents, Set<String> titled) {
    this.country = country;
    this.authorities = authorities;
    this.documents = documents;
    this.titled = titled;
  }

  /**
   * Reads a text.
   *
   * @param titled keys of steps that have titles already
   */
  static Understood read(
      String text,
      String country,
      Set<String> authorities,
      Set<String> documents,
      Set<String> titled) {
    return new ProcedureText(country, authorities, documents, titled).read(text);
  }

  /** The same rules as text, to begin a change from. */
  static String write(Procedure procedure, Map<String, String> titles) {
    return procedure.rules().stream()
        .map(
            rule ->
                Arrays.asList(
                    word(rule, procedure) + title(titles.get(rule.key())),
                    rule.act(),
                    rule.authority(),
                    rule.document(),
                    rule.beforeSigning() ? "before" : "after",
                    rule.required() ? "required" : "usual",
                    day(rule.from()),
                    day(rule.until()),
                    rule.source()))
        .map(cells -> String.join(" | ", cells))
        .collect(Collectors.joining("\n"));
  }

  private static String word(Step rule, Procedure procedure) {
    String prefix = procedure.country() + ".";
    return rule.key().startsWith(prefix) ? rule.key().substring(prefix.length()) : rule.key();
  }

  private static String title(@Nullable String title) {
    return title == null ? "" : ": " + title;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  private Understood read(String text) {
    Map<String, List<Step>> rules = new LinkedHashMap<>();
    List<String> all = text.lines().toList();
    if (all.size() > MOST_LINES) {
      problems.add(new Problem(MOST_LINES + 1, "procedure.problem.long", ""));
      return new Understood(List.of(), Map.of(), problems);
    }
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank() && !all.get(i).startsWith("#")) {
        Step rule = rule(i + 1, all.get(i));
        if (rule != null) {
          rules.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
          lines.putIfAbsent(rule.key(), i + 1);
        }
      }
    }
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(1, "procedure.problem.empty", ""));
    }
    rules.forEach(this::checkTimes);
    List<Step> ordered = new ArrayList<>();
    inOrder(rules.keySet()).forEach(key -> ordered.addAll(rules.getOrDefault(key, List.of())));
    return new Understood(ordered, titles, problems);
  }

  private @Nullable Step rule(int line, String text) {
    String[] cells = text.split(text.contains("\t") ? "\t" : "\\|", -1);
    if (cells.length != CELLS && cells.length != CELLS + 1) {
      problems.add(new Problem(line, "procedure.problem.cells", Integer.toString(cells.length)));
      return null;
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
      if (cells[i].length() > LONGEST_CELL || Direction.isTurned(cells[i])) {
        problems.add(new Problem(line, "procedure.problem.cell", Integer.toString(i + 1)));
        return null;
      }
    }
    String[] step = cells[0].split(":", 2);
    String word = step[0].strip();
    if (!word.matches("[a-z][a-z0-9-]{1,40}")) {
      problems.add(new Problem(line, "procedure.problem.step", word));
      return null;
    }
    String key = country + "." + word;
    if (step.length == 2 && !step[1].isBlank()) {
      titles.put(key, step[1].strip());
    } else if (!titled.contains(key) && !titles.containsKey(key)) {
      problems.add(new Problem(line, "procedure.problem.title", word));
    }
    oneOf(line, cells[1], ACTS, "procedure.problem.act");
    oneOf(line, cells[2], authorities, "procedure.problem.authority");
    oneOf(line, cells[3], documents, "procedure.problem.document");
    oneOf(line, cells[4], Set.of("before", "after"), "procedure.problem.word");
    oneOf(line, cells[5], Set.of("required", "usual"), "procedure.problem.word");
    LocalDate from = day(line, cells[6]);
    LocalDate until = day(line, cells[7]);
    if (from != null && until != null && !from.isBefore(until)) {
      problems.add(new Problem(line, "procedure.problem.dates", cells[7]));
    }
    if (cells[8].isEmpty() || cells[8].equals("-")) {
      problems.add(new Problem(line, "procedure.problem.source", word));
    }
    if (cells.length > CELLS) {
      for (String need : cells[9].split("[,\\s]+", -1)) {
        if (!need.isEmpty() && !need.equals("-")) {
          needs.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(country + "." + need);
        }
      }
    }
    return new Step(
        key,
        cells[1],
        cells[2],
        cells[3],
        cells[4].equals("before"),
        cells[5].equals("required"),
        from,
        until,
        cells[8]);
  }

  private void oneOf(int line, String word, Set<String> words, String problem) {
    if (!words.contains(word)) {
      problems.add(new Problem(line, problem, word));
    }
  }

  private @Nullable LocalDate day(int line, String text) {
    if (text.equals("-") || text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(new Problem(line, "procedure.problem.day", text));
      return null;
    }
  }

  /** Two rules of one step must not hold on one day, nor be met by different acts. */
  private void checkTimes(String key, List<Step> rules) {
    int line = lines.getOrDefault(key, 0);
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (meet(rules.get(i), rules.get(j))) {
          problems.add(new Problem(line, "procedure.problem.overlap", plain(key)));
        }
        if (!rules.get(i).act().equals(rules.get(j).act())) {
          problems.add(new Problem(line, "procedure.problem.acts", plain(key)));
        }
      }
    }
  }

  private static boolean meet(Step one, Step other) {
    return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
  }

  private static LocalDate begins(Step rule) {
    return rule.from() == null ? LocalDate.MIN : rule.from();
  }

  private static LocalDate ends(Step rule) {
    return rule.until() == null ? LocalDate.MAX : rule.until();
  }

  /** Steps after those they need, otherwise as they stand; a cycle is named and left as it is. */
  private List<String> inOrder(Set<String> keys) {
    List<String> done = new ArrayList<>();
    for (String key : keys) {
      place(key, keys, new ArrayList<>(), done);
    }
    return done;
  }

  private void place(String key, Set<String> keys, List<String> path, List<String> done) {
    if (done.contains(key)) {
      return;
    }
    int line = lines.getOrDefault(path.isEmpty() ? key : path.getLast(), 0);
    if (!keys.contains(key)) {
      problems.add(new Problem(line, "procedure.problem.need", plain(key)));
      return;
    }
    if (path.contains(key)) {
      List<String> cycle = new ArrayList<>(path.subList(path.indexOf(key), path.size()));
      cycle.add(key);
      if (problems.stream().noneMatch(p -> p.key().equals("procedure.problem.cycle"))) {
        problems.add(
            new Problem(
                line,
                "procedure.problem.cycle",
                cycle.stream().map(this::plain).collect(Collectors.joining(" ← "))));
      }
      return;
    }
    path.add(key);
    for (String need : needs.getOrDefault(key, Set.of())) {
      place(need, keys, path, done);
    }
    path.removeLast();
    if (!done.contains(key)) {
      done.add(key);
    }
  }

  private String plain(String key) {
    return key.substring(country.length() + 1);
  }
}
