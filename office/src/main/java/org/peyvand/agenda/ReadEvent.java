package org.peyvand.agenda;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.settings.Settings;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Reads an event from its form and writes one into it. */
@Component
class ReadEvent {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
  private final Cities cities;
  private final Settings settings;

  ReadEvent(Cities cities, Settings settings) {
    this.cities = cities;
    this.settings = settings;
  }

  /**
   * The event meant; empty where something is wrong, which {@code typed} then knows.
   *
   * @param see the numbers of those who may see it, if only some may
   */
  Optional<Event> read(Typed typed, Set<Long> see, PageLanguage language) {
    Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
    for (PageLanguage one : PageLanguage.values()) {
      String name = typed.line("name-" + one.code(), 300);
      if (name != null) {
        names.put(one, name);
      }
    }
    if (names.isEmpty()) {
      typed.wrong("name-" + language.code(), "agenda.problem.name");
    }
    Optional<Integer> edition = typed.number("edition");
    if (!typed.raw("edition").isBlank() && edition.filter(number -> number > 0).isEmpty()) {
      typed.wrong("edition", "agenda.problem.edition");
    }
    Happened on = on(typed, language);
    Visibility visibility = visibility(typed, see);
    Event event =
        names.isEmpty()
            ? null
            : new Event(
                names,
                edition.orElse(null),
                city(typed, "host"),
                typed.line("place", 300),
                on,
                hours(typed, on),
                pair(typed),
                visibility,
                link(typed),
                typed.has("called-off"));
    return typed.isFine() ? Optional.ofNullable(event) : Optional.empty();
  }

  /** The form of an event, in the words of a page. */
  Typed of(Event event, PageLanguage language) {
    Typed typed = new Typed(Map.of());
    event.names().forEach((one, name) -> typed.put("name-" + one.code(), name));
    put(typed, "edition", event.edition());
    put(typed, "host", name(event.host(), language));
    put(typed, "place", event.place());
    Happened on = event.on();
    if (on != null) {
      TypedDays days = TypedDays.of(on, language);
      typed.put("from", days.from());
      typed.put("to", days.to());
    }
    Event.Hours hours = event.hours();
    if (hours != null) {
      typed.put("begins", hours.from().toString());
      put(typed, "finishes", hours.until());
      typed.put("zone", hours.zone().getId());
    }
    Pair pair = event.pair();
    String home = settings.get().homeCity();
    if (pair != null) {
      typed.put(
          "partner",
          home != null && pair.has(home) ? name(pair.other(home), language) : pair.slug());
    }
    put(typed, "link", event.link());
    typed.put("visibility", visibility(event.visibility()));
    if (event.calledOff()) {
      typed.put("called-off", "on");
    }
    return typed;
  }

  static String visibility(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  private String name(@Nullable String key, PageLanguage language) {
    return key == null ? "" : cities.find(key).map(city -> city.name(language)).orElse(key);
  }

  private static void put(Typed typed, String field, @Nullable Object value) {
    typed.put(field, value == null ? "" : value.toString());
  }

  private static @Nullable Happened on(Typed typed, PageLanguage language) {
    Happened from = typed.days("from", language);
    Happened to = typed.days("to", language);
    if (to == null) {
      return from;
    }
    if (from == null) {
      typed.wrong("from", "agenda.problem.first-day");
      return null;
    }
    if (to.end().isBefore(from.start())) {
      typed.wrong("to", "agenda.problem.ends-before");
      return null;
    }
    LocalDate end = to.end().isBefore(from.end()) ? from.end() : to.end();
    boolean days =
        from.precision() == Happened.Precision.DAY && to.precision() == Happened.Precision.DAY;
    return new Happened(
        from.start(), end, days ? Happened.Precision.DAY : Happened.Precision.MONTH);
  }

  private Event.@Nullable Hours hours(Typed typed, @Nullable Happened on) {
    LocalTime from = clock(typed, "begins");
    LocalTime until = clock(typed, "finishes");
    if (from == null) {
      if (until != null) {
        typed.wrong("begins", "agenda.problem.begins");
      }
      return null;
    }
    if (on == null || on.precision() != Happened.Precision.DAY) {
      typed.wrong("begins", "agenda.problem.hour-without-day");
      return null;
    }
    if (until != null && on.start().equals(on.end()) && !until.isAfter(from)) {
      typed.wrong("finishes", "agenda.problem.ends-before");
    }
    String zone = typed.raw("zone").strip();
    try {
      return new Event.Hours(from, until, zone.isEmpty() ? settings.get().zone() : ZoneId.of(zone));
    } catch (DateTimeException e) {
      typed.wrong("zone", "agenda.problem.zone");
      return null;
    }
  }

  private static @Nullable LocalTime clock(Typed typed, String field) {
    StringBuilder ascii = new StringBuilder();
    typed
        .raw(field)
        .strip()
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '٫' ? ':' : c)
        .forEach(ascii::appendCodePoint);
    Matcher clock = CLOCK.matcher(ascii);
    if (clock.matches()
        && Integer.parseInt(clock.group(1)) < 24
        && Integer.parseInt(clock.group(2)) < 60) {
      return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
    }
    if (!ascii.isEmpty()) {
      typed.wrong(field, "agenda.problem.clock");
    }
    return null;
  }

  private @Nullable String city(Typed typed, String field) {
    String name = typed.line(field, 100);
    if (name == null) {
      return null;
    }
    Optional<City> city = cities.findByName(name).or(() -> cities.find(name));
    if (city.isEmpty()) {
      typed.wrong(field, "agenda.problem.city");
    }
    return city.map(City::key).orElse(null);
  }

  private @Nullable Pair pair(Typed typed) {
    String partner = city(typed, "partner");
    String home = settings.get().homeCity();
    if (partner == null || home == null) {
      return null;
    }
    if (partner.equals(home)) {
      typed.wrong("partner", "agenda.problem.partner");
      return null;
    }
    return Pair.of(home, partner);
  }

  private static Visibility visibility(Typed typed, Set<Long> see) {
    return switch (typed.raw("visibility")) {
      case "public" -> new Visibility.Public();
      case "named" -> {
        if (see.isEmpty()) {
          typed.wrong("visibility", "agenda.problem.nobody");
          yield new Visibility.Office();
        }
        yield new Visibility.Named(see);
      }
      default -> new Visibility.Office();
    };
  }

  private static @Nullable String link(Typed typed) {
    String link = typed.line("link", 500);
    if (link == null) {
      return null;
    }
    try {
      URI uri = new URI(link);
      if (uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null) {
        return link;
      }
    } catch (URISyntaxException e) {
      typed.wrong("link", "agenda.problem.link");
    }
    typed.wrong("link", "agenda.problem.link");
    return null;
  }
}
