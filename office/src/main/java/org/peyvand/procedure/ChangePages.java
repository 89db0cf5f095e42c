package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office changes a country's steps in a form: a step a block, each with its own buttons. */
@Controller
class ChangePages {

  /** No block of the form. */
  private static final int NONE = -1;

  /** After these there is something to fill in. */
  private static final Set<String> OPENING = Set.of("new", "again", "back");

  private final OwnProcedures own;
  private final StepWords words;

  ChangePages(OwnProcedures own, StepWords words) {
    this.own = own;
    this.words = words;
  }

  /**
   * A rule in the form.
   *
   * @param name the step's title, for headings and other steps' lists
   * @param first whether it is the first of its step
   * @param shipped whether Peyvand has a title for it
   * @param from the day that was typed, to be said in both calendars
   * @param open whether it is laid open: it is new, or something is wrong in it
   * @param others the steps that may be asked for earlier, by word
   */
  record Block(
      int place,
      TypedStep step,
      String name,
      boolean first,
      boolean shipped,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      boolean open,
      Map<String, String> others) {}

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/procedures/{country}/change")
  Html form(@PathVariable String country, Frame frame) {
    Countries.check(country);
    Days days = Days.in(frame.language());
    StepSheet sheet =
        StepSheet.of(
            own.text(country, frame.language()),
            days.day(frame.today()),
            own.versions(country).size(),
            days);
    return page(country, sheet, Map.of(), NONE, "", frame);
  }

  /** Moves within the form, or records it. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/procedures/{country}/change")
  View change(
      @PathVariable String country,
      @RequestParam MultiValueMap<String, String> fields,
      StaffMember officer,
      Frame frame) {
    Countries.check(country);
    StepSheet sheet = StepSheet.sent(fields);
    String wish = Objects.requireNonNullElse(fields.getFirst("do"), "");
    if (!wish.isEmpty()) {
      return moved(country, sheet, wish, frame);
    }
    Days days = Days.in(frame.language());
    String text = sheet.text(days);
    UnaryOperator<String> titles = word -> name(country, word, sheet, frame);
    Map<String, String> problems = CheckSheet.of(sheet, own.read(country, text), titles, frame);
    LocalDate begins = CheckSheet.begins(sheet, frame);
    if (!problems.isEmpty() || begins == null) {
      return page(country, sheet, problems, NONE, "", frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (own.write(
        country, text, begins, sheet.reason().strip(), sheet.seen(), officer)) {
      case OwnProcedures.Outcome.Written written -> new SeeOther("/desk/procedures/" + country);
      case OwnProcedures.Outcome.Wrong wrong ->
          throw new IllegalStateException("a checked sheet was refused: " + wrong.problems());
      case OwnProcedures.Outcome.Changed changed ->
          page(
                  country,
                  sheet.seen(own.versions(country).size()),
                  Map.of("seen", frame.t("procedure.problem.changed")),
                  NONE,
                  "",
                  frame)
              .with(HttpStatus.CONFLICT);
    };
  }

  private Html moved(String country, StepSheet sheet, String wish, Frame frame) {
    StepSheet.Moved moved = sheet.moved(wish);
    if (moved == null) {
      return page(country, sheet, Map.of(), NONE, frame.t("procedure.did.nothing"), frame);
    }
    String word = moved.sheet().steps().get(moved.place()).word();
    String said =
        frame.t(
            "procedure.did." + moved.deed(),
            name(country, word, moved.sheet(), frame),
            moved.place() + 1);
    return page(
        country,
        moved.sheet(),
        Map.of(),
        OPENING.contains(moved.deed()) ? moved.place() : NONE,
        said,
        frame);
  }

  private Html page(
      String country,
      StepSheet sheet,
      Map<String, String> problems,
      int touched,
      String said,
      Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("country", country);
    view.put("name", Countries.name(country, frame));
    view.put("sheet", sheet);
    view.put("blocks", blocks(country, sheet, touched, problems, frame));
    view.put("problems", problems);
    view.put("said", said);
    view.put("authorities", named(own.authorities(), "procedure.authority.", frame));
    view.put("documents", named(own.documents(), "procedure.document.", frame));
    view.put("acts", named(ProcedureText.ACTS, "dossier.kind.", frame));
    return Html.of("procedure/change.jte", view);
  }

  private static boolean isWrong(int place, Map<String, String> problems) {
    return problems.keySet().stream().anyMatch(field -> field.endsWith("-" + place));
  }

  private List<Block> blocks(
      String country, StepSheet sheet, int touched, Map<String, String> problems, Frame frame) {
    Map<String, String> names = new LinkedHashMap<>();
    sheet.kept().forEach(step -> names.put(step.word(), name(country, step.word(), sheet, frame)));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sheet.steps().size(); i++) {
      TypedStep step = sheet.steps().get(i);
      Map<String, String> others = new LinkedHashMap<>(names);
      step.needs().forEach(need -> others.putIfAbsent(need, name(country, need, sheet, frame)));
      others.remove(step.word());
      blocks.add(
          new Block(
              i,
              step,
              name(country, step.word(), sheet, frame),
              sheet.isFirst(i),
              own.isTitled(country + "." + step.word()),
              day(step.from(), frame),
              day(step.until(), frame),
              i == touched || isWrong(i, problems),
              others));
    }
    return blocks;
  }

  private static @Nullable LocalDate day(String typed, Frame frame) {
    return Days.in(frame.language()).read(typed) instanceof TypedDate.Understood(var days)
        ? days.start()
        : null;
  }

  /** As somebody titled it, else as Peyvand does, else that it is new. */
  private String name(String country, String word, StepSheet sheet, Frame frame) {
    return sheet.steps().stream()
        .filter(step -> step.word().equals(word) && !step.title().isBlank())
        .map(step -> step.title().strip())
        .findFirst()
        .orElseGet(
            () -> {
              String key = country + "." + word;
              String known = words.step(key, frame.language());
              return known.equals(key) ? frame.t("procedure.step.new") : known;
            });
  }

  private static Map<String, String> named(Iterable<String> tokens, String prefix, Frame frame) {
    Map<String, String> named = new LinkedHashMap<>();
    tokens.forEach(token -> named.put(token, frame.t(prefix + token)));
    return named;
  }
}
