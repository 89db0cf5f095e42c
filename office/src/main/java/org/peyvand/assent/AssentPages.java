package org.peyvand.assent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.SentText;
import org.peyvand.memorandum.ShowMemorandum;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.Direction;
import org.peyvand.parity.GazetteerNames;
import org.peyvand.parity.ParityCheck;
import org.peyvand.procedure.Procedures;
import org.peyvand.procedure.Step;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.PublicPages;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Agreement upon a text, the consents to its versions, and who may see the paper. */
@Controller
class AssentPages {

  private static final int LONGEST_NUMBER = 60;

  private final Memoranda memoranda;
  private final Papers papers;
  private final AssentRows assents;
  private final RecordAssent record;
  private final ShowMemorandum show;
  private final Procedures procedures;
  private final Cities cities;
  private final PublicPages publicPages;

  AssentPages(
      Memoranda memoranda,
      Papers papers,
      AssentRows assents,
      RecordAssent record,
      ShowMemorandum show,
      Procedures procedures,
      Cities cities,
      PublicPages publicPages) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.assents = assents;
    this.record = record;
    this.show = show;
    this.procedures = procedures;
    this.cities = cities;
    this.publicPages = publicPages;
  }

  /** A step that asks for an authority's yes, of one side. */
  record Gate(String value, String side, String step, String authority) {}

  /** A consent in a line; {@code covers} the newest version or not. */
  record ConsentLine(Consent consent, String side, String authority, boolean covers) {}

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}/consents")
  Html consents(@PathVariable long id, StaffMember viewer, Frame frame) {
    return page(papers.get(id, viewer), Map.of(), "", "", viewer, frame);
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/memoranda/{id:\\d+}/consents")
  View consent(
      @PathVariable long id,
      @RequestParam Map<String, String> typed,
      StaffMember approver,
      Frame frame) {
    Memorandum paper = papers.get(id, approver);
    Version latest = memoranda.latest(paper);
    int number = SentText.seen(Map.of("seen", typed.getOrDefault("version", "")));
    Version version = memoranda.version(paper, number).orElse(latest);
    Day day = day(typed.getOrDefault("day", ""), frame);
    Optional<Gate> gate =
        gates(paper, frame).stream()
            .filter(one -> one.value().equals(typed.getOrDefault("gate", "")))
            .findFirst();
    String session = line(typed, "session");
    String decision = line(typed, "number");
    if (gate.isEmpty()) {
      return refused(paper, typed, Refusal.NO_SUCH_STEP, "gate", approver, frame);
    }
    if (session.isEmpty() && decision.isEmpty()) {
      return refused(paper, typed, Refusal.NUMBER_MISSING, "number", approver, frame);
    }
    if (Direction.isTurned(session + decision)) {
      return refused(paper, typed, Refusal.DIRECTION_CONTROLS, "number", approver, frame);
    }
    if (day.problem() != null) {
      return refused(paper, typed, day.problem(), "day", approver, frame);
    }
    String[] parts = gate.get().value().split(":", 2);
    AuthorityYes yes =
        new AuthorityYes(parts[0], step(parts[0], parts[1]), session, decision, day.day());
    Optional<Refusal> refusal = record.consent(paper, version, yes, approver);
    return refusal.isPresent()
        ? refused(paper, typed, refusal.get(), "", approver, frame)
        : new SeeOther(paper.path() + "/consents");
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/memoranda/{id:\\d+}/agree")
  View agree(
      @PathVariable long id,
      @RequestParam Map<String, String> typed,
      StaffMember approver,
      Frame frame) {
    Memorandum paper = papers.get(id, approver);
    Version latest = memoranda.latest(paper);
    boolean findings = !ParityCheck.of(latest.text(), GazetteerNames.of(latest.text())).isEmpty();
    Day day = day(typed.getOrDefault("agreed-on", ""), frame);
    if (findings && !typed.containsKey("read")) {
      return refused(paper, typed, Refusal.FINDINGS_UNREAD, "read", approver, frame);
    }
    if (day.problem() != null) {
      return refused(paper, typed, day.problem(), "agreed-on", approver, frame);
    }
    Optional<Refusal> refusal = record.agree(paper, SentText.seen(typed), day.day(), approver);
    publicPages.changed();
    return refusal.isPresent()
        ? refused(paper, typed, refusal.get(), "", approver, frame)
        : new SeeOther(paper.path() + "/consents");
  }

  @AllowedTo({Role.OFFICER, Role.APPROVER})
  @PostMapping("/desk/memoranda/{id:\\d+}/round")
  View round(@PathVariable long id, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Optional<Refusal> refusal = record.reopen(paper, officer);
    publicPages.changed();
    return refusal.isPresent()
        ? refused(paper, Map.of(), refusal.get(), "", officer, frame)
        : new SeeOther(paper.path());
  }

  /** For the public, the office, or the approver alone. */
  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/memoranda/{id:\\d+}/visibility")
  View show(
      @PathVariable long id, @RequestParam(defaultValue = "") String to, StaffMember approver) {
    Memorandum paper = papers.get(id, approver);
    show.show(
        paper,
        switch (to) {
          case "public" -> new Visibility.Public();
          case "named" -> new Visibility.Named(Set.of(approver.id()));
          default -> new Visibility.Office();
        },
        approver);
    publicPages.changed();
    return new SeeOther(paper.path() + "/consents");
  }

  private record Day(@Nullable LocalDate day, @Nullable Refusal problem) {}

  private static Day day(String typed, Frame frame) {
    if (typed.isBlank()) {
      return new Day(null, null);
    }
    if (!(Days.in(frame.language()).read(typed)
            instanceof org.peyvand.date.TypedDate.Understood(var period))
        || !period.isSingleDay()) {
      return new Day(null, Refusal.NOT_A_DAY);
    }
    return period.start().isAfter(frame.today())
        ? new Day(null, Refusal.FUTURE)
        : new Day(period.start(), null);
  }

  private static String line(Map<String, String> typed, String field) {
    String line = typed.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST_NUMBER ? line.substring(0, LONGEST_NUMBER) : line;
  }

  private Step step(String side, String key) {
    return procedures.of(country(side)).rules().stream()
        .filter(rule -> rule.key().equals(key))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private @Nullable String country(String city) {
    return cities.find(city).map(City::country).orElse(null);
  }

  /** The approvals that each side's procedure asks for today. */
  private List<Gate> gates(Memorandum paper, Frame frame) {
    List<Gate> gates = new ArrayList<>();
    for (String side : paper.pair().cities()) {
      for (Step rule : procedures.of(country(side)).rules()) {
        if (rule.act().endsWith("-approval") && rule.holdsOn(frame.today())) {
          gates.add(
              new Gate(
                  side + ":" + rule.key(),
                  papers.city(side, frame.language()),
                  frame.t("procedure.step." + rule.key()),
                  frame.t("procedure.authority." + rule.authority())));
        }
      }
    }
    return gates;
  }

  private Html refused(
      Memorandum paper,
      Map<String, String> typed,
      Refusal why,
      String field,
      StaffMember viewer,
      Frame frame) {
    String problem = frame.t("memorandum.refusal." + why.token());
    boolean conflict = why == Refusal.LOCKED || why == Refusal.CHANGED_MEANWHILE;
    return page(paper, typed, problem, field, viewer, frame)
        .with(conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Html page(
      Memorandum paper,
      Map<String, String> typed,
      String problem,
      String field,
      StaffMember viewer,
      Frame frame) {
    Version latest = memoranda.latest(paper);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("head", papers.head(paper, latest.text(), viewer, frame));
    view.put("typed", typed);
    view.put("problem", problem);
    view.put("field", field);
    view.put("findings", ParityCheck.of(latest.text(), GazetteerNames.of(latest.text())).size());
    view.put("agreed", assents.agreed(paper.id()).orElse(0));
    view.put("gates", gates(paper, frame));
    view.put("hash", latest.sha256());
    view.put("versions", memoranda.versions(paper).stream().map(Version::number).toList());
    view.put(
        "consents",
        assents.consents(paper.id()).stream()
            .map(
                consent ->
                    new ConsentLine(
                        consent,
                        papers.city(consent.side(), frame.language()),
                        frame.t(
                            "procedure.authority." + Objects.requireNonNull(consent.authority())),
                        consent.covers(latest)))
            .toList());
    return Html.of("assent/consents.jte", view);
  }
}
