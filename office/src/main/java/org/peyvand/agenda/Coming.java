package org.peyvand.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Pair;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What is coming, as lines for the pages of other modules. */
@Component
public class Coming {

  private final Events events;
  private static final int MOST_LOOKED_AT = 60;

  private final Cities cities;
  private final Invitations invitations;

  Coming(Events events, Cities cities, Invitations invitations) {
    this.invitations = invitations;
    this.events = events;
    this.cities = cities;
  }

  /**
   * An event in a line.
   *
   * @param name in the page's language, or in another where it has none in that
   * @param language of the name, for {@code lang}
   * @param host the host city's name, or null
   * @param start its first day, which may lie before the day asked for while it goes on
   * @param path the page that shows it
   */
  public record Line(
      long id,
      String name,
      PageLanguage language,
      @Nullable String host,
      @Nullable String place,
      LocalDate start,
      LocalDate end,
      boolean calledOff,
      String path) {}

  /** Events that a person of the office may see and that have not ended, the earliest first. */
  public List<Line> list(LocalDate today, StaffMember viewer, PageLanguage language, int atMost) {
    return events.coming(today, viewer, atMost).stream()
        .map(event -> line(event, event.path(), language))
        .toList();
  }

  /**
   * Those of one relation: its own events, and open ones of either city or to which one of the two
   * is invited.
   */
  public List<Line> list(
      Pair pair, LocalDate today, StaffMember viewer, PageLanguage language, int atMost) {
    return events.coming(today, viewer, MOST_LOOKED_AT).stream()
        .filter(event -> concerns(event, pair))
        .limit(atMost)
        .map(event -> line(event, event.path(), language))
        .toList();
  }

  private boolean concerns(KeptEvent event, Pair pair) {
    Pair only = event.said().pair();
    if (only != null) {
      return only.equals(pair);
    }
    String host = event.said().host();
    return (host != null && pair.has(host))
        || invitations.list(event.id()).stream().anyMatch(asked -> pair.has(asked.city()));
  }

  /** Public events that have not ended and were not called off, the earliest first. */
  public List<Line> listPublic(LocalDate today, PageLanguage language, int atMost) {
    return events.comingPublic(today, atMost).stream()
        .map(event -> line(event, "/events#event-" + event.id(), language))
        .toList();
  }

  private Line line(KeptEvent event, String path, PageLanguage language) {
    Event said = event.said();
    var on = said.on();
    if (on == null) {
      throw new IllegalStateException("an event without days is not coming: " + event.id());
    }
    String host = said.host();
    return new Line(
        event.id(),
        said.name(language),
        said.languageOfName(language),
        host == null ? null : cities.find(host).map(c -> c.name(language)).orElse(host),
        said.place(),
        on.start(),
        on.end(),
        said.calledOff(),
        path);
  }
}
