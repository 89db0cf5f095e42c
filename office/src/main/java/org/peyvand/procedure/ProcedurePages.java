package org.peyvand.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Masthead;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The legal steps of each country as the office holds them, and how it changes its own. */
@Controller
class ProcedurePages {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_TEXT = 30_000;

  private final OwnProcedures own;
  private final StepWords words;
  private final Masthead office;

  ProcedurePages(OwnProcedures own, StepWords words, Masthead office) {
    this.own = own;
    this.words = words;
    this.office = office;
  }

  /** A country in the list. */
  record Line(String country, String name, int steps, int version) {}

  /** A rule as a rung. */
  record Rung(
      String title,
      String authority,
      String document,
      boolean before,
      boolean required,
      boolean holds,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String source) {}

  /** A version in the history. */
  record Past(int number, LocalDate begins, LocalDateTime written, String writer, String reason) {}

  /** What somebody typed for the next version. */
  record Typed(String text, String begins, String reason, int seen, List<String> problems) {}

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/procedures")
  Html list(Frame frame) {
    List<Line> lines = new ArrayList<>();
    for (Procedure procedure : own.procedures().list()) {
      String country = procedure.country();
      lines.add(
          new Line(
              country,
              Countries.name(country, frame),
              procedure.steps().size(),
              own.versions(country).size()));
    }
    return Html.of("procedure/list.jte", Map.of("frame", frame, "lines", lines));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/procedures/{country}")
  Html one(@PathVariable String country, StaffMember viewer, Frame frame) {
    Countries.check(country);
    Procedure procedure = own.procedures().of(country);
    if (!procedure.country().equals(country)) {
      throw new NotFound("procedure.unknown");
    }
    Map<String, Object> view = view(country, frame);
    view.put("rungs", procedure.rules().stream().map(rule -> rung(rule, frame)).toList());
    view.put("history", own.versions(country).stream().map(this::past).toList());
    view.put("mayChange", viewer.isAny(Role.OFFICER));
    return Html.of("procedure/one.jte", view);
  }

  /** For a country that has none yet, its form; the plain default is where it begins. */
  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/procedures/new")
  View fresh(@RequestParam(defaultValue = "") String country, Frame frame) {
    String code = country.strip().toLowerCase(Locale.ROOT);
    return !code.equals("default") && Countries.isKnown(code)
        ? new SeeOther("/desk/procedures/" + code + "/change")
        : new SeeOther("/desk/procedures?unknown=country#new");
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/procedures/{country}/text")
  Html form(@PathVariable String country, Frame frame) {
    Countries.check(country);
    Typed typed =
        new Typed(
            own.text(country, frame.language()),
            frame.today().toString(),
            "",
            own.versions(country).size(),
            List.of());
    return form(country, typed, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/procedures/{country}/text")
  View change(
      @PathVariable String country,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String begins,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam int seen,
      StaffMember officer,
      Frame frame) {
    Countries.check(country);
    List<String> problems = new ArrayList<>();
    LocalDate day =
        switch (Days.in(frame.language()).read(begins)) {
          case TypedDate.Understood understood -> understood.period().start();
          case TypedDate.Refused refused -> {
            problems.add(frame.t("procedure.problem.begins"));
            yield frame.today();
          }
        };
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      problems.add(frame.t("procedure.problem.reason"));
    }
    if (text.length() > LONGEST_TEXT) {
      problems.add(frame.t("procedure.problem.long", 1, ""));
    }
    if (!problems.isEmpty()) {
      return form(country, new Typed(text, begins, reason, seen, problems), frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (own.write(country, text, day, reason.strip(), seen, officer)) {
      case OwnProcedures.Outcome.Written written -> new SeeOther("/desk/procedures/" + country);
      case OwnProcedures.Outcome.Wrong(List<ProcedureText.Problem> wrong) -> {
        wrong.forEach(one -> problems.add(frame.t(one.key(), one.line(), one.about())));
        yield form(country, new Typed(text, begins, reason, seen, problems), frame)
            .with(HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case OwnProcedures.Outcome.Changed changed -> {
        problems.add(frame.t("procedure.problem.changed"));
        int now = own.versions(country).size();
        yield form(country, new Typed(text, begins, reason, now, problems), frame)
            .with(HttpStatus.CONFLICT);
      }
    };
  }

  private Html form(String country, Typed typed, Frame frame) {
    Map<String, Object> view = view(country, frame);
    view.put("typed", typed);
    Map<String, String> authorities = new LinkedHashMap<>();
    own.authorities().forEach(one -> authorities.put(one, frame.t("procedure.authority." + one)));
    view.put("authorities", authorities);
    view.put("acts", ProcedureText.ACTS);
    return Html.of("procedure/text.jte", view);
  }

  private Map<String, Object> view(String country, Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("country", country);
    view.put("name", Countries.name(country, frame));
    return view;
  }

  private Rung rung(Step rule, Frame frame) {
    return new Rung(
        words.step(rule.key(), frame.language()),
        frame.t("procedure.authority." + rule.authority()),
        frame.t("procedure.document." + rule.document()),
        rule.beforeSigning(),
        rule.required(),
        rule.holdsOn(frame.today()),
        rule.from(),
        rule.until(),
        rule.source());
  }

  private Past past(OwnProcedures.Version version) {
    return new Past(
        version.number(),
        version.begins(),
        LocalDateTime.ofInstant(version.written(), office.zone()),
        version.writer(),
        version.reason());
  }
}
