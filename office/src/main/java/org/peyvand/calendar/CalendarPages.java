package org.peyvand.calendar;

import java.util.HashMap;
import java.util.Map;
import org.peyvand.agenda.Anniversaries;
import org.peyvand.agenda.Events;
import org.peyvand.date.Calendar;
import org.peyvand.secret.Token;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.peyvand.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public feed, a person's own, and the page that makes or ends its address. */
@Controller
class CalendarPages {

  private final WriteCalendar write;
  private final Events events;
  private final Anniversaries anniversaries;
  private final Addresses addresses;
  private final SiteAddress site;

  CalendarPages(
      WriteCalendar write,
      Events events,
      Anniversaries anniversaries,
      Addresses addresses,
      SiteAddress site) {
    this.write = write;
    this.events = events;
    this.anniversaries = anniversaries;
    this.addresses = addresses;
    this.site = site;
  }

  /** Public events and the anniversaries of signings that are public. */
  @OpenToAll
  @Kept
  @GetMapping("/calendar.ics")
  Feed open(
      @RequestParam(name = "calendar", defaultValue = "") String calendar,
      @RequestParam(name = "rscale", defaultValue = "") String rscale,
      Frame frame) {
    return new Feed(
        write.write(
            frame.site(),
            events.listPublic(),
            anniversaries.signings(true),
            asked(calendar, rscale),
            frame),
        false);
  }

  /** Everything that one person of the office may see. */
  @OpenToAll
  @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{1,64}}.ics")
  Feed mine(
      @PathVariable String secret,
      @RequestParam(name = "calendar", defaultValue = "") String calendar,
      @RequestParam(name = "rscale", defaultValue = "") String rscale,
      Frame frame) {
    StaffMember member =
        addresses.whose(new Token(secret)).orElseThrow(() -> new NotFound("calendar.unknown"));
    return new Feed(
        write.write(
            frame.site() + " · " + member.name(),
            events.list(member),
            anniversaries.signings(false),
            asked(calendar, rscale),
            frame),
        true);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/me/calendar")
  Html ask(StaffMember member, Frame frame) {
    return page(member, "", frame);
  }

  /** The address is shown once: only its hash is kept. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/me/calendar")
  Html make(StaffMember member, Frame frame) {
    Token token = addresses.make(member);
    return page(
        member,
        origin() + "/calendar/" + token.text() + ".ics?lang=" + frame.language().code(),
        frame);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/me/calendar/end")
  View end(StaffMember member) {
    addresses.end(member);
    return new SeeOther("/desk/me/calendar");
  }

  private WriteCalendar.Asked asked(String calendar, String rscale) {
    Calendar by =
        rscale.equalsIgnoreCase("persian") || calendar.equalsIgnoreCase("persian")
            ? Calendar.PERSIAN
            : calendar.equalsIgnoreCase("gregorian")
                ? Calendar.GREGORIAN
                : anniversaries.calendar();
    return new WriteCalendar.Asked(by, rscale.equalsIgnoreCase("persian"));
  }

  /** The office's own address, or the one that this browser came by. */
  private String origin() {
    return site.origin()
        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
  }

  private Html page(StaffMember member, String address, Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("address", address);
    view.put("made", addresses.made(member.id()).isPresent());
    view.put("open", origin() + "/calendar.ics?lang=" + frame.language().code());
    return Html.of("calendar/mine.jte", view);
  }
}
