package org.peyvand.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.staff.PersonName;
import org.peyvand.web.PageLanguage;
import org.springframework.util.MultiValueMap;

/**
 * The office's form as it was typed, and what is wrong with it by field.
 *
 * @param city what was typed for the home city
 * @param cityKey the place chosen among several of that name, or empty
 * @param choices the places of that name where there are several
 */
record OfficeForm(
    Map<PageLanguage, String> names,
    String city,
    String cityKey,
    Set<PageLanguage> languages,
    String main,
    String zone,
    Set<DayOfWeek> weekend,
    String address,
    List<Place> choices,
    Map<String, String> problems) {

  /** As the office stands, to be changed. */
  static OfficeForm of(OfficeSettings settings, PageLanguage language) {
    String key = settings.homeCity() == null ? "" : settings.homeCity();
    String city =
        Gazetteer.standard().find(key).map(place -> place.nameIn(language.code())).orElse(key);
    return new OfficeForm(
        settings.homeCity() == null ? Map.of() : settings.names(),
        city,
        key,
        EnumSet.copyOf(settings.languages()),
        settings.homeCity() == null ? language.code() : settings.languages().getFirst().code(),
        settings.zone().getId(),
        settings.weekend(),
        settings.address() == null ? "" : settings.address(),
        List.of(),
        Map.of());
  }

  /** As it was sent, checked. */
  static OfficeForm read(MultiValueMap<String, String> sent) {
    Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      String name = text(sent, "name-" + language.code());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    Set<PageLanguage> languages = EnumSet.noneOf(PageLanguage.class);
    sent.getOrDefault("languages", List.of())
        .forEach(code -> PageLanguage.of(code).ifPresent(languages::add));
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (sent.getOrDefault("weekend", List.of()).contains(day.name())) {
        weekend.add(day);
      }
    }
    String city = text(sent, "city");
    List<Place> found = found(city, text(sent, "city-key"));
    OfficeForm typed =
        new OfficeForm(
            names,
            city,
            found.size() == 1 ? found.getFirst().key() : "",
            languages,
            text(sent, "main"),
            text(sent, "zone"),
            weekend,
            text(sent, "address").replaceAll("/+$", ""),
            found.size() > 1 ? found : List.of(),
            new LinkedHashMap<>());
    typed.check();
    return typed;
  }

  boolean isFine() {
    return problems.isEmpty();
  }

  /**
   * The settings of a form that is fine; a language without a name of its own has the main one's.
   */
  OfficeSettings settings() {
    PageLanguage first = PageLanguage.of(main).orElseThrow();
    List<PageLanguage> ordered = new ArrayList<>(List.of(first));
    languages.stream().filter(language -> language != first).forEach(ordered::add);
    String fallback =
        names.getOrDefault(
            PageLanguage.EN, names.getOrDefault(first, names.values().iterator().next()));
    Map<PageLanguage, String> all = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      all.put(language, names.getOrDefault(language, fallback));
    }
    return new OfficeSettings(
        all, cityKey, ordered, ZoneId.of(zone), weekend, address.isEmpty() ? null : address);
  }

  String name(PageLanguage language) {
    return names.getOrDefault(language, "");
  }

  @Nullable String problem(String field) {
    return problems.get(field);
  }

  private void check() {
    if (names.isEmpty()) {
      problems.put(
          "name-" + (PageLanguage.of(main).isPresent() ? main : "fa"), "settings.name.missing");
    }
    names.forEach(
        (language, name) -> {
          if (PersonName.of(name).isEmpty()) {
            problems.put("name-" + language.code(), "settings.name.shape");
          }
        });
    if (cityKey.isEmpty()) {
      problems.put("city", choices.isEmpty() ? "settings.city.unknown" : "settings.city.several");
    }
    if (PageLanguage.of(main).isEmpty()) {
      problems.put("main", "settings.main.missing");
    }
    if (!isZone(zone)) {
      problems.put("zone", "settings.zone.unknown");
    }
    if (weekend.size() > 4) {
      problems.put("weekend", "settings.weekend.long");
    }
    if (!address.isEmpty() && !isOrigin(address)) {
      problems.put("address", "settings.address.shape");
    }
  }

  private static List<Place> found(String city, String key) {
    List<Place> named = Gazetteer.standard().named(city);
    List<Place> chosen = named.stream().filter(place -> place.key().equals(key)).toList();
    return chosen.isEmpty() ? named : chosen;
  }

  private static boolean isZone(String zone) {
    try {
      return !zone.isEmpty() && !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isOrigin(String address) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null
          && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && (uri.getPath() == null || uri.getPath().isEmpty())
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    String value = sent.getFirst(field);
    return value == null ? "" : value.strip();
  }
}
