package org.peyvand.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Events and invitations to take away: those that their reader may see. */
@Controller
class AgendaTablePages {

  private static final List<String> EVENTS =
      List.of(
          "event",
          "name_fa",
          "name_en",
          "name_tr",
          "name_ar",
          "edition",
          "host",
          "place",
          "starts",
          "ends",
          "precision",
          "starts_persian",
          "pair",
          "link",
          "called_off",
          "written_by");

  private static final List<String> INVITATIONS =
      List.of(
          "event",
          "event_name",
          "city",
          "person",
          "state",
          "sent",
          "answered",
          "delegated_to",
          "note");

  private final Events events;
  private final Invitations invitations;

  AgendaTablePages(Events events, Invitations invitations) {
    this.events = events;
    this.invitations = invitations;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events.{format:csv|json}")
  View events(@PathVariable String format, StaffMember viewer, Frame frame) {
    return new Table(
            "events-" + frame.today(),
            EVENTS,
            events.all(viewer).stream().map(AgendaTablePages::row).toList())
        .in(format);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events/invitations.{format:csv|json}")
  View invitations(@PathVariable String format, StaffMember viewer, Frame frame) {
    return new Table(
            "invitations-" + frame.today(),
            INVITATIONS,
            events.all(viewer).stream()
                .flatMap(
                    event ->
                        invitations.list(event.id()).stream()
                            .map(asked -> row(event, asked, frame.language())))
                .toList())
        .in(format);
  }

  private static List<Object> row(KeptEvent event) {
    Event said = event.said();
    Happened on = said.on();
    return Table.row(
        event.id(),
        said.names().get(PageLanguage.FA),
        said.names().get(PageLanguage.EN),
        said.names().get(PageLanguage.TR),
        said.names().get(PageLanguage.AR),
        said.edition(),
        said.host(),
        said.place(),
        on == null ? null : on.start(),
        on == null ? null : on.end(),
        on == null ? null : on.precision().token(),
        on == null ? null : Happened.on(on.start()).persian(),
        said.pair() == null ? null : said.pair().slug(),
        said.link(),
        said.calledOff() ? "yes" : "no",
        event.writtenBy());
  }

  private static List<Object> row(KeptEvent event, Invitation asked, PageLanguage language) {
    @Nullable String person = asked.person();
    return Table.row(
        event.id(),
        event.said().name(language),
        asked.city(),
        person,
        asked.state().token(),
        asked.sent(),
        asked.answered(),
        asked.delegatedTo(),
        asked.note());
  }
}
