package org.peyvand.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
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

/** Asking a city or somebody to an event, and what came of it. */
@Controller
class InvitationPages {

  private final Events events;
  private final Invitations invitations;
  private final EventViews views;
  private final Cities cities;

  InvitationPages(Events events, Invitations invitations, EventViews views, Cities cities) {
    this.events = events;
    this.invitations = invitations;
    this.views = views;
    this.cities = cities;
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{event:\\d{1,15}}/invitations/new")
  Html begin(@PathVariable long event, StaffMember officer, Frame frame) {
    return form(found(event, officer), 0, new Typed(Map.of("state", "sent")), false, frame);
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/events/{event:\\d{1,15}}/invitations/{id:\\d{1,15}}")
  Html edit(@PathVariable long event, @PathVariable long id, StaffMember officer, Frame frame) {
    KeptEvent kept = found(event, officer);
    Invitation invitation =
        invitations.find(event, id).orElseThrow(() -> new NotFound("agenda.invitation.unknown"));
    return form(kept, id, of(invitation, frame), false, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping({
    "/desk/events/{event:\\d{1,15}}/invitations/new",
    "/desk/events/{event:\\d{1,15}}/invitations/{id:\\d{1,15}}"
  })
  View keep(
      @PathVariable long event,
      @PathVariable(required = false) @Nullable Long id,
      @RequestParam Map<String, String> sent,
      StaffMember officer,
      Frame frame) {
    KeptEvent kept = found(event, officer);
    long number = id == null ? 0 : id;
    Typed typed = new Typed(sent);
    Optional<Invitation> invitation = read(number, typed, kept.said(), frame.language());
    if (invitation.isEmpty()) {
      return form(kept, number, typed, false, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (invitations.keep(event, invitation.get(), officer)) {
      return new SeeOther(kept.path());
    }
    int version =
        invitations
            .find(event, number)
            .map(Invitation::version)
            .orElseThrow(() -> new NotFound("agenda.invitation.unknown"));
    typed.put("version", Integer.toString(version));
    return form(kept, number, typed, true, frame).with(HttpStatus.CONFLICT);
  }

  private Optional<Invitation> read(long id, Typed typed, Event event, PageLanguage language) {
    String city = typed.line("city", 100);
    Optional<City> found =
        city == null ? Optional.empty() : cities.findByName(city).or(() -> cities.find(city));
    if (found.isEmpty()) {
      typed.wrong("city", "agenda.problem.city");
    }
    Pair pair = event.pair();
    if (pair != null && found.isPresent() && !pair.has(found.get().key())) {
      typed.wrong("city", "agenda.problem.other-pair");
    }
    Optional<Invitation.State> state = Invitation.State.of(typed.raw("state"));
    if (state.isEmpty()) {
      typed.wrong("state", "agenda.problem.state");
    }
    LocalDate sent = day(typed, "sent", language);
    LocalDate answered = day(typed, "answered", language);
    if (sent != null && answered != null && answered.isBefore(sent)) {
      typed.wrong("answered", "agenda.problem.answer-before");
    }
    String instead = typed.line("delegated-to", 300);
    if (state.filter(one -> one == Invitation.State.DELEGATED).isPresent() && instead == null) {
      typed.wrong("delegated-to", "agenda.problem.instead");
    }
    if (!typed.isFine() || found.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Invitation(
            id,
            typed.number("version").orElse(0),
            found.get().key(),
            typed.line("person", 300),
            state.get(),
            sent,
            state.get().isAnswered() ? answered : null,
            state.get() == Invitation.State.DELEGATED ? instead : null,
            typed.line("note", 2_000)));
  }

  private static @Nullable LocalDate day(Typed typed, String field, PageLanguage language) {
    Happened days = typed.days(field, language);
    if (days != null && !days.start().equals(days.end())) {
      typed.wrong(field, "agenda.problem.one-day");
    }
    return days == null ? null : days.start();
  }

  private Typed of(Invitation invitation, Frame frame) {
    Typed typed = new Typed(Map.of("version", Integer.toString(invitation.version())));
    typed.put("city", views.city(invitation.city(), frame));
    typed.put("person", orEmpty(invitation.person()));
    typed.put("state", invitation.state().token());
    typed.put("sent", day(invitation.sent(), frame));
    typed.put("answered", day(invitation.answered(), frame));
    typed.put("delegated-to", orEmpty(invitation.delegatedTo()));
    typed.put("note", orEmpty(invitation.note()));
    return typed;
  }

  private static String day(@Nullable LocalDate day, Frame frame) {
    return day == null ? "" : Days.in(frame.language()).day(day);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private KeptEvent found(long id, StaffMember viewer) {
    return events.find(id, viewer).orElseThrow(() -> new NotFound("agenda.unknown"));
  }

  private Html form(KeptEvent event, long id, Typed typed, boolean moved, Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("event", views.line(event, frame));
    view.put("id", id);
    view.put("typed", typed);
    view.put("moved", moved);
    return Html.of("agenda/invitation.jte", view);
  }
}
