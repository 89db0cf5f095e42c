package org.peyvand.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.date.Calendar;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
import org.peyvand.text.Folded;
import org.peyvand.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agenda in the words of one reader's page. */
@Component
class EventViews {

  private static final int MOST = 500;
  private static final int MOST_PROPOSED = 40;
  private static final int A_YEAR = 366;

  private final Events events;
  private final EventRows rows;
  private final Told told;
  private final Invitations invitations;
  private final Anniversaries anniversaries;
  private final Dossiers dossiers;
  private final Cities cities;
  private final Settings settings;
  private final List<Visitors> visitors;
  private final JdbcClient jdbc;

  EventViews(
      Events events,
      EventRows rows,
      Told told,
      Invitations invitations,
      Anniversaries anniversaries,
      Dossiers dossiers,
      Cities cities,
      Settings settings,
      List<Visitors> visitors,
      JdbcClient jdbc) {
    this.events = events;
    this.rows = rows;
    this.told = told;
    this.invitations = invitations;
    this.anniversaries = anniversaries;
    this.dossiers = dossiers;
    this.cities = cities;
    this.settings = settings;
    this.visitors = List.copyOf(visitors);
    this.jdbc = jdbc;
  }

  EventView.Agenda agenda(StaffMember viewer, Frame frame) {
    LocalDate today = frame.today();
    List<KeptEvent> past = events.past(today, viewer, MOST);
    List<KeptEvent> all = new ArrayList<>(events.coming(today, viewer, MOST));
    List<EventView.Line> coming = lines(all, frame);
    all.addAll(past);
    return new EventView.Agenda(
        coming,
        lines(events.undated(viewer), frame),
        lines(past, frame),
        told.proposals(MOST_PROPOSED).stream().map(one -> proposed(one, all, frame)).toList(),
        anniversaries.coming(today, A_YEAR, anniversaries.calendar()).stream()
            .map(one -> anniversary(one, frame))
            .toList());
  }

  List<EventView.Line> publicLines(Frame frame) {
    return lines(events.comingPublic(frame.today(), MOST), frame);
  }

  EventView.Page page(KeptEvent event, StaffMember viewer, Frame frame) {
    Pair pair = event.said().pair();
    String home = settings.get().homeCity();
    return new EventView.Page(
        line(event, frame),
        event.version(),
        pair == null
            ? null
            : city(home != null && pair.has(home) ? pair.other(home) : pair.second(), frame),
        pair == null ? null : pair.slug(),
        evidence(event, viewer, frame),
        invitations.list(event.id()).stream().map(one -> asked(one, frame)).toList(),
        visitors.stream().flatMap(one -> one.list(event.id(), frame).stream()).toList(),
        rows.before(event.id()).stream()
            .map(
                one ->
                    new EventView.Written(
                        one.version(),
                        LocalDateTime.ofInstant(one.at(), settings.zone()),
                        one.by()))
            .toList());
  }

  /** The act of a proposal as its reader sees it. */
  Optional<Act> act(Pair pair, long act, StaffMember viewer, Frame frame) {
    return dossiers
        .find(pair, frame.today(), viewer)
        .flatMap(dossier -> Optional.ofNullable(dossier.find(act)));
  }

  private List<Act> evidence(KeptEvent event, StaffMember viewer, Frame frame) {
    return jdbc
        .sql("select act, first, second from agenda_event_act where event = ? order by act")
        .param(event.id())
        .query(
            (row, number) ->
                act(new Pair(row.getString(2), row.getString(3)), row.getLong(1), viewer, frame))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<EventView.Line> lines(List<KeptEvent> some, Frame frame) {
    return some.stream().map(event -> line(event, frame)).toList();
  }

  EventView.Line line(KeptEvent event, Frame frame) {
    Event said = event.said();
    String host = said.host();
    return new EventView.Line(
        event.id(),
        said.name(frame.language()),
        said.languageOfName(frame.language()).code(),
        said.edition(),
        host == null ? null : city(host, frame),
        said.place(),
        said.on(),
        hours(said.hours(), frame),
        said.link(),
        said.calledOff(),
        ReadEvent.visibility(said.visibility()));
  }

  private static @Nullable String hours(Event.@Nullable Hours hours, Frame frame) {
    if (hours == null) {
      return null;
    }
    String clock =
        hours.until() == null ? hours.from().toString() : hours.from() + "–" + hours.until();
    return frame.t("agenda.hours", frame.language().digits(clock), hours.zone().getId());
  }

  private EventView.Proposed proposed(Told.Proposal one, List<KeptEvent> all, Frame frame) {
    String host = one.host();
    return new EventView.Proposed(
        one.act(),
        one.pair().slug(),
        cities(one.pair(), frame),
        one.name() == null ? frame.t("agenda.nameless") : one.name(),
        host == null ? null : city(host, frame),
        one.on(),
        lines(all.stream().filter(event -> isLike(event.said(), one)).limit(5).toList(), frame));
  }

  /** The same days or an untold day at the same place, or the same name however spelled. */
  private static boolean isLike(Event event, Told.Proposal one) {
    Happened on = event.on();
    Happened told = one.on();
    boolean samePlace = event.host() != null && event.host().equals(one.host());
    boolean sameDays =
        on != null
            && told != null
            && !on.start().isAfter(told.end())
            && !told.start().isAfter(on.end())
            && (samePlace || event.host() == null || one.host() == null);
    String name = one.name();
    return sameDays
        || (told == null && samePlace)
        || (name != null
            && event.names().values().stream()
                .anyMatch(own -> Folded.key(own).equals(Folded.key(name))));
  }

  private EventView.Anniversary anniversary(Anniversaries.Coming one, Frame frame) {
    return new EventView.Anniversary(
        one.signing().pair().slug(),
        cities(one.signing().pair(), frame),
        one.years(),
        Happened.on(one.day()),
        one.other().equals(one.day()) ? null : Happened.on(one.other()));
  }

  private EventView.Asked asked(Invitation one, Frame frame) {
    return new EventView.Asked(
        one.id(),
        city(one.city(), frame),
        one.person(),
        frame.t("agenda.invitation." + one.state().token()),
        switch (one.state()) {
          case ACCEPTED, DELEGATED -> "kept";
          case DECLINED -> "broken";
          case SENT -> "";
          case DRAFT -> "plain";
        },
        one.sent() == null ? null : Happened.on(one.sent()),
        one.answered() == null ? null : Happened.on(one.answered()),
        one.delegatedTo(),
        one.note());
  }

  private String cities(Pair pair, Frame frame) {
    String home = settings.get().homeCity();
    String first = pair.leading(home);
    return frame.t("dossier.and", city(first, frame), city(pair.other(first), frame));
  }

  String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }

  /** The calendar of the anniversaries, for the page's words. */
  Calendar calendar() {
    return anniversaries.calendar();
  }
}
