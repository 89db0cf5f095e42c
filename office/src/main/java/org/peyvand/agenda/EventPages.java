package org.peyvand.agenda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.TypedHappened;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The agenda of the desk, one event, and its form. */
@Controller
class EventPages {

  private static final List<String> FIELDS =
      List.of(
          "name-fa",
          "name-en",
          "name-tr",
          "name-ar",
          "edition",
          "host",
          "place",
          "from",
          "to",
          "begins",
          "finishes",
          "zone",
          "partner",
          "link",
          "visibility",
          "called-off");

  private final Events events;
  private final EventViews views;
  private final ReadEvent forms;
  private final KeepEvent keep;
  private final Told told;
  private final People people;

  EventPages(
      Events events, EventViews views, ReadEvent forms, KeepEvent keep, Told told, People people) {
    this.events = events;
    this.views = views;
    this.forms = forms;
    this.keep = keep;
    this.told = told;
    this.people = people;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events")
  Html agenda(StaffMember viewer, Frame frame) {
    return Html.of(
        "agenda/list.jte",
        Map.of(
            "frame", frame,
            "agenda", views.agenda(viewer, frame),
            "officer", viewer.isAny(Role.OFFICER),
            "calendar", views.calendar().word()));
  }

  /** An empty form, or one with what an act says. */
  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/new")
  Html begin(
      @RequestParam(name = "act", defaultValue = "0") long act, StaffMember officer, Frame frame) {
    Typed typed = new Typed(Map.of("visibility", "office"));
    Told.Proposal proposal = act == 0 ? null : told.find(act).orElse(null);
    if (proposal != null) {
      String name = Objects.requireNonNullElse(proposal.name(), "");
      Act said = views.act(proposal.pair(), act, officer, frame).orElse(null);
      String language =
          said == null || said.evidence().isEmpty()
              ? frame.language().code()
              : said.evidence().getFirst().language();
      typed.put("name-" + PageLanguage.of(language).orElse(frame.language()).code(), name);
      typed.put("host", proposal.host() == null ? "" : views.city(proposal.host(), frame));
      typed.put("place", Objects.requireNonNullElse(proposal.place(), ""));
      typed.put("visibility", proposal.open() ? "public" : "office");
      Happened on = proposal.on();
      if (on != null) {
        TypedDays days = TypedDays.of(on, frame.language());
        typed.put("from", days.from());
        typed.put("to", days.to());
      }
    }
    return form(0, 0, proposal, typed, Set.of(), Map.of(), null, officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/events/new")
  View add(
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "see", required = false) @Nullable Set<Long> see,
      StaffMember officer,
      Frame frame) {
    Typed typed = new Typed(sent);
    Told.Proposal proposal = typed.number("act").flatMap(act -> told.find(act)).orElse(null);
    Set<Long> seen = seers(see, officer);
    Optional<Event> event = forms.read(typed, seen, frame.language());
    if (event.isEmpty()) {
      return form(0, 0, proposal, typed, seen, Map.of(), null, officer, frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new SeeOther(
        "/desk/events/"
            + keep.add(event.get(), proposal == null ? null : proposal.proof(), officer));
  }

  /** An act tells of an event that is here, or of none for this agenda. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/events/acts/{act:\\d{1,15}}")
  View decide(
      @PathVariable long act,
      @RequestParam(name = "event", defaultValue = "0") long event,
      StaffMember officer) {
    Told.Proposal proposal = told.find(act).orElseThrow(() -> new NotFound("agenda.proposal.gone"));
    if (event == 0) {
      keep.setAside(proposal.proof(), officer);
      return new SeeOther("/desk/events");
    }
    KeptEvent kept = found(event, officer);
    keep.join(kept.id(), proposal.proof(), officer);
    return new SeeOther(kept.path());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events/{id:\\d{1,15}}")
  Html event(@PathVariable long id, StaffMember viewer, Frame frame) {
    return Html.of(
        "agenda/event.jte",
        Map.of(
            "frame", frame,
            "page", views.page(found(id, viewer), viewer, frame),
            "officer", viewer.isAny(Role.OFFICER)));
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{id:\\d{1,15}}/edit")
  Html edit(@PathVariable long id, StaffMember officer, Frame frame) {
    KeptEvent event = found(id, officer);
    return form(
        id,
        event.version(),
        null,
        forms.of(event.said(), frame.language()),
        seers(event.said()),
        Map.of(),
        null,
        officer,
        frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/events/{id:\\d{1,15}}/edit")
  View change(
      @PathVariable long id,
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "see", required = false) @Nullable Set<Long> see,
      StaffMember officer,
      Frame frame) {
    KeptEvent event = found(id, officer);
    Typed typed = new Typed(sent);
    Set<Long> seen = seers(see, officer);
    int version = typed.number("version").orElse(0);
    Optional<Event> said = forms.read(typed, seen, frame.language());
    if (said.isEmpty()) {
      return form(id, version, null, typed, seen, Map.of(), null, officer, frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (keep.change(id, version, said.get(), officer)) {
      return new SeeOther(event.path());
    }
    KeptEvent latest = found(id, officer);
    return form(
            id,
            latest.version(),
            null,
            typed,
            seen,
            theirs(forms.of(latest.said(), frame.language()), typed),
            latest.writtenBy(),
            officer,
            frame)
        .with(HttpStatus.CONFLICT);
  }

  /** The fields that say something else now than this officer has typed. */
  private static Map<String, String> theirs(Typed latest, Typed typed) {
    Map<String, String> theirs = new LinkedHashMap<>();
    for (String field : FIELDS) {
      if (!latest.raw(field).strip().equals(typed.raw(field).strip())) {
        theirs.put(field, latest.raw(field).isBlank() ? "–" : latest.raw(field));
      }
    }
    return theirs;
  }

  private KeptEvent found(long id, StaffMember viewer) {
    return events.find(id, viewer).orElseThrow(() -> new NotFound("agenda.unknown"));
  }

  /** Whoever writes that only some may see it is one of them. */
  private static Set<Long> seers(@Nullable Set<Long> see, StaffMember officer) {
    if (see == null || see.isEmpty()) {
      return Set.of();
    }
    Set<Long> all = new java.util.HashSet<>(see);
    all.add(officer.id());
    return Set.copyOf(all);
  }

  private static Set<Long> seers(Event event) {
    return event.visibility() instanceof Visibility.Named(Set<Long> some) ? some : Set.of();
  }

  private Html form(
      long id,
      int version,
      Told.@Nullable Proposal proposal,
      Typed typed,
      Set<Long> see,
      Map<String, String> theirs,
      @Nullable String theirName,
      StaffMember officer,
      Frame frame) {
    Happened from = TypedHappened.read(typed.raw("from"), frame.language()).happened();
    Happened to = TypedHappened.read(typed.raw("to"), frame.language()).happened();
    Happened understood =
        from != null && to != null && !to.end().isBefore(from.start())
            ? Happened.between(from.start(), to.end())
            : from;
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put(
        "form",
        new EventView.Form(
            id,
            version,
            proposal == null ? 0 : proposal.act(),
            typed,
            understood,
            theirs,
            theirName,
            people.list(),
            see,
            proposal == null
                ? null
                : views.act(proposal.pair(), proposal.act(), officer, frame).orElse(null)));
    return Html.of("agenda/form.jte", view);
  }
}
