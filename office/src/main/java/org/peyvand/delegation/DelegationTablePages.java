package org.peyvand.delegation;

import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.agenda.Events;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.dossier.Happened;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Delegations to take away: those to events that their reader may see. */
@Controller
class DelegationTablePages {

  private static final List<String> COLUMNS =
      List.of(
          "delegation",
          "event",
          "event_name",
          "from",
          "to",
          "state",
          "arrived",
          "left",
          "arrived_persian",
          "people",
          "promise",
          "report",
          "act",
          "gifts",
          "paid",
          "note");

  private final Delegations delegations;
  private final Events events;

  DelegationTablePages(Delegations delegations, Events events) {
    this.delegations = delegations;
    this.events = events;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/events/delegations.{format:csv|json}")
  View table(@PathVariable String format, StaffMember viewer, Frame frame) {
    return new Table(
            "delegations-" + frame.today(),
            COLUMNS,
            events.all(viewer).stream()
                .flatMap(
                    event ->
                        delegations.list(event.id()).stream()
                            .map(delegation -> row(event, delegation, frame)))
                .toList())
        .in(format);
  }

  private static List<Object> row(KeptEvent event, Delegation said, Frame frame) {
    Happened stay = said.stay();
    return Table.row(
        said.id(),
        event.id(),
        event.said().name(frame.language()),
        said.from(),
        said.to(),
        said.state().token(),
        stay == null ? null : stay.start(),
        stay == null ? null : stay.end(),
        stay == null ? null : Happened.on(stay.start()).persian(),
        said.people().stream()
            .map(one -> one.office() == null ? one.name() : one.name() + " (" + one.office() + ")")
            .collect(Collectors.joining("; ")),
        said.promise(),
        said.report(),
        said.act(),
        said.gifts(),
        said.paid(),
        said.note());
  }
}
