package org.peyvand.agenda;

import java.util.HashMap;
import java.util.Map;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.TypedHappened;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming events for everybody, and a typed day in both calendars for the forms of the desk. */
@Controller
class PublicEventPages {

  private static final int LONGEST = 100;
  private final EventViews views;

  PublicEventPages(EventViews views) {
    this.views = views;
  }

  @OpenToAll
  @Kept
  @GetMapping("/events")
  Html list(Frame frame) {
    return Html.of("agenda/public.jte", Map.of("frame", frame, "events", views.publicLines(frame)));
  }

  /** What a typed day means, as a part of a page. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/find/day")
  Html day(
      @RequestParam(name = "q", defaultValue = "") String from,
      @RequestParam(name = "to", defaultValue = "") String to,
      Frame frame) {
    TypedHappened first = read(from, frame);
    TypedHappened last = read(to, frame);
    Happened start = first.happened();
    Happened end = last.happened();
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    String problem = first.problem() == null ? last.problem() : first.problem();
    if (problem == null && start != null && end != null && end.end().isBefore(start.start())) {
      problem = "agenda.problem.ends-before";
    }
    view.put("problem", problem == null ? "" : problem);
    if (problem == null && start != null) {
      view.put("on", end == null ? start : Happened.between(start.start(), end.end()));
    }
    return Html.of("agenda/day.jte", view);
  }

  private static TypedHappened read(String typed, Frame frame) {
    return typed.length() > LONGEST
        ? new TypedHappened(null, "dossier.date.not-a-date")
        : TypedHappened.read(typed, frame.language());
  }
}
