package org.peyvand.delegation;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Events;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.agenda.Typed;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.ledger.TakeProof;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A delegation to an event: its form, its page, and the filing of its report. */
@Controller
class DelegationPages {

  private static final List<String> OFFICES =
      List.of(
          "mayor",
          "deputy-mayor",
          "council-chair",
          "councillor",
          "governor",
          "ambassador",
          "consul",
          "minister",
          "deputy-minister",
          "international-director",
          "director",
          "spokesperson");

  private final Events events;
  private final Delegations delegations;
  private final ReadDelegation forms;
  private final DelegationViews views;
  private final FileReport file;
  private final TakeProof proofs;
  private final Ledger ledger;

  DelegationPages(
      Events events,
      Delegations delegations,
      ReadDelegation forms,
      DelegationViews views,
      FileReport file,
      TakeProof proofs,
      Ledger ledger) {
    this.events = events;
    this.delegations = delegations;
    this.forms = forms;
    this.views = views;
    this.file = file;
    this.proofs = proofs;
    this.ledger = ledger;
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{event:\\d{1,15}}/delegations/new")
  Html begin(@PathVariable long event, StaffMember officer, Frame frame) {
    KeptEvent kept = event(event, officer);
    Map<String, String> fields = new HashMap<>(Map.of("state", "promised"));
    String host = kept.said().host();
    Pair pair = kept.said().pair();
    if (host != null) {
      fields.put("to-city", views.city(host, frame));
      if (pair != null && pair.has(host)) {
        fields.put("from-city", views.city(pair.other(host), frame));
      }
    }
    return form(kept, 0, new Typed(fields), false, officer, frame);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events/{event:\\d{1,15}}/delegations/{id:\\d{1,15}}")
  Html show(@PathVariable long event, @PathVariable long id, StaffMember viewer, Frame frame) {
    KeptEvent kept = event(event, viewer);
    return Html.of(
        "delegation/delegation.jte",
        Map.of(
            "frame", frame,
            "page", views.page(kept, delegation(event, id), viewer, frame),
            "officer", viewer.isAny(Role.OFFICER)));
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{event:\\d{1,15}}/delegations/{id:\\d{1,15}}/edit")
  Html edit(@PathVariable long event, @PathVariable long id, StaffMember officer, Frame frame) {
    KeptEvent kept = event(event, officer);
    Typed typed = forms.of(delegation(event, id), frame.language());
    return form(kept, id, typed, false, officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping({
    "/desk/events/{event:\\d{1,15}}/delegations/new",
    "/desk/events/{event:\\d{1,15}}/delegations/{id:\\d{1,15}}/edit"
  })
  View keep(
      @PathVariable long event,
      @PathVariable(required = false) @Nullable Long id,
      @RequestParam Map<String, String> sent,
      StaffMember officer,
      Frame frame) {
    KeptEvent kept = event(event, officer);
    Delegation before = id == null ? null : delegation(event, id);
    long number = before == null ? 0 : before.id();
    Typed typed = new Typed(sent);
    Optional<Delegation> said = forms.read(typed, kept, before, officer, frame);
    if (said.isEmpty()) {
      return form(kept, number, typed, false, officer, frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Long> keptId = delegations.keep(said.get(), officer);
    if (keptId.isPresent()) {
      return new SeeOther(path(event, keptId.get()));
    }
    Map<String, String> again = new HashMap<>(sent);
    again.put("version", Integer.toString(delegation(event, number).version()));
    return form(kept, number, new Typed(again), true, officer, frame).with(HttpStatus.CONFLICT);
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{event:\\d{1,15}}/delegations/{id:\\d{1,15}}/report")
  Html askReport(
      @PathVariable long event, @PathVariable long id, StaffMember officer, Frame frame) {
    KeptEvent kept = event(event, officer);
    return report(kept, delegation(event, id), Map.of(), Map.of(), officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/events/{event:\\d{1,15}}/delegations/{id:\\d{1,15}}/report")
  View takeReport(
      @PathVariable long event,
      @PathVariable long id,
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "proof-file", required = false) @Nullable MultipartFile sentFile,
      StaffMember officer,
      Frame frame)
      throws IOException {
    KeptEvent kept = event(event, officer);
    Delegation delegation = delegation(event, id);
    Map<String, String> problems = new LinkedHashMap<>();
    FileReport.Says says =
        switch (sent.getOrDefault("says", "")) {
          case "kept" -> FileReport.Says.KEPT;
          case "came" -> FileReport.Says.CAME;
          case "nothing" -> FileReport.Says.NOTHING;
          default -> {
            problems.put("says", "delegation.says.missing");
            yield FileReport.Says.NOTHING;
          }
        };
    var stay = delegation.stay();
    if (says != FileReport.Says.NOTHING && stay != null && stay.start().isAfter(frame.today())) {
      problems.put("says", "dossier.refusal.done-in-future");
    }
    Ledger.Found promise =
        delegation.promise() == null
            ? null
            : ledger.find(delegation.promise(), frame.today(), officer).orElse(null);
    if (says == FileReport.Says.KEPT && promise == null) {
      problems.put("says", "ledger.unknown");
    }
    if (problems.isEmpty()) {
      switch (proofs.take(sent, sent(sentFile), frame.language(), frame.today(), officer)) {
        case TakeProof.Outcome.Taken taken -> {
          Delegation seen = at(delegation, sent);
          switch (file.file(
              seen,
              kept,
              promise,
              says,
              taken.evidence(),
              taken.report(),
              number(sent, "seen"),
              people(delegation, frame),
              officer)) {
            case FileReport.Outcome.Filed filed -> {
              return new SeeOther(path(event, id));
            }
            case FileReport.Outcome.Refused refused -> problems.put("form", refused.key());
          }
        }
        case TakeProof.Outcome.Missing missing -> problems.putAll(missing.problems());
      }
    }
    return report(kept, delegation, sent, problems, officer, frame)
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** The delegation at the version that the officer saw. */
  private static Delegation at(Delegation now, Map<String, String> sent) {
    return new Delegation(
        now.id(),
        (int) number(sent, "version"),
        now.event(),
        now.from(),
        now.to(),
        now.promise(),
        now.state(),
        now.stay(),
        now.people(),
        now.programme(),
        now.gifts(),
        now.paid(),
        now.note(),
        now.report(),
        now.act());
  }

  /** The people as acts name them: an office is kept where its word is one of ours. */
  private static List<Person> people(Delegation delegation, Frame frame) {
    return delegation.people().stream()
        .map(
            one -> {
              String office = one.office();
              String token =
                  office == null
                      ? null
                      : OFFICES.stream()
                          .filter(word -> frame.t("tie.office." + word).equalsIgnoreCase(office))
                          .findFirst()
                          .orElse(null);
              return new Person(one.name(), token, token == null ? null : delegation.from());
            })
        .toList();
  }

  private KeptEvent event(long id, StaffMember viewer) {
    return events.find(id, viewer).orElseThrow(() -> new NotFound("agenda.unknown"));
  }

  private Delegation delegation(long event, long id) {
    return delegations.find(event, id).orElseThrow(() -> new NotFound("delegation.unknown"));
  }

  private static String path(long event, long id) {
    return "/desk/events/" + event + "/delegations/" + id;
  }

  private static long number(Map<String, String> sent, String field) {
    String typed = sent.getOrDefault(field, "");
    return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
  }

  private static TakeProof.@Nullable Sent sent(@Nullable MultipartFile file) throws IOException {
    String name = file == null ? null : file.getOriginalFilename();
    return file == null || name == null || name.isEmpty()
        ? null
        : new TakeProof.Sent(name, file.getBytes());
  }

  private Html form(
      KeptEvent event, long id, Typed typed, boolean moved, StaffMember officer, Frame frame) {
    String chosen = typed.raw("promise");
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("event", views.of(event, frame));
    view.put("id", id);
    view.put("typed", typed);
    view.put("moved", moved);
    view.put("line", ReadDelegation.wrongLine(typed, frame.language()));
    view.put(
        "choices",
        views.choices(
            event,
            chosen.matches("\\d{1,15}") ? (Long) Long.parseLong(chosen) : null,
            officer,
            frame));
    return Html.of("delegation/form.jte", view);
  }

  private Html report(
      KeptEvent event,
      Delegation delegation,
      Map<String, String> typed,
      Map<String, String> problems,
      StaffMember officer,
      Frame frame) {
    return Html.of(
        "delegation/report.jte",
        Map.of(
            "frame", frame,
            "page", views.page(event, delegation, officer, frame),
            "typed", typed,
            "problems", problems));
  }
}
