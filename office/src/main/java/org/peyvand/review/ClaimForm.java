package org.peyvand.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Period;
import org.peyvand.date.Precision;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.extraction.Controls;
import org.peyvand.intake.TypedDay;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A claim as an officer types it, as typed, so that nothing is lost on a wrong field. */
record ClaimForm(MultiValueMap<String, String> typed, PageLanguage language) {

  private static final int MOST_PEOPLE = 12;
  private static final int LONGEST = 500;

  /** What stands now, to begin from. */
  static ClaimForm of(Claim claim, UnaryOperator<String> name, PageLanguage language) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    switch (claim.content()) {
      case Content.Deed deed -> fill(typed, deed, name);
      case Content.Somebody somebody -> {
        typed.add("name", somebody.name());
        typed.add("office", Objects.requireNonNullElse(somebody.office(), ""));
        typed.add("city", somebody.city() == null ? "" : name.apply(somebody.city()));
      }
      case Content.Town town -> {
        typed.add("which", "new");
        typed.add("city", town.key() == null ? "" : town.key());
        boolean latin = town.name().chars().allMatch(c -> c < 0x250);
        typed.add("english", latin ? town.name() : "");
        typed.add("country", Objects.requireNonNullElse(town.country(), ""));
        typed.add("persian", latin ? "" : town.name());
      }
      case Content.Clash clash -> {}
    }
    return new ClaimForm(typed, language);
  }

  private static void fill(
      MultiValueMap<String, String> typed, Content.Deed deed, UnaryOperator<String> name) {
    typed.add("kind", deed.kind().token());
    typed.add("modality", deed.modality().token());
    typed.add("form", deed.form() == null ? "" : deed.form().token());
    deed.actors().forEach(city -> typed.add("actor", city));
    deed.recipients().forEach(city -> typed.add("recipient", city));
    typed.add("pair", "");
    for (Content.Somebody person : deed.people()) {
      typed.add("person", person.name());
      typed.add("personOffice", Objects.requireNonNullElse(person.office(), ""));
      typed.add("personCity", person.city() == null ? "" : name.apply(person.city()));
    }
    typed.add("start", deed.start() == null ? "" : TypedDay.typed(deed.start()));
    typed.add(
        "end",
        deed.end() == null || deed.end().equals(deed.start()) ? "" : TypedDay.typed(deed.end()));
    typed.add("precision", deed.precision() == null ? "day" : deed.precision().token());
    typed.add("place", Objects.requireNonNullElse(deed.place(), ""));
    typed.add("name", Objects.requireNonNullElse(deed.name(), ""));
    deed.fields().forEach(field -> typed.add("field", field.token()));
    typed.add("channel", deed.channel() == null ? "" : deed.channel().token());
    typed.add("note", Objects.requireNonNullElse(deed.note(), ""));
    typed.add(
        "audience",
        deed.audience().everybody()
            ? "public"
            : deed.audience().named().isEmpty() ? "office" : "named");
  }

  /** As typed; empty for a field that was not. */
  String get(String field) {
    return Objects.requireNonNullElse(typed.getFirst(field), "");
  }

  @Nullable String orNull(String field) {
    String line = line(get(field));
    return line.isEmpty() ? null : line;
  }

  /** All that was typed or ticked under a name. */
  List<String> all(String field) {
    return Objects.requireNonNullElse(typed.get(field), List.<String>of());
  }

  boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** The nth of several fields of one name. */
  String nth(String field, int n) {
    List<String> all = all(field);
    return n < all.size() ? all.get(n) : "";
  }

  /** How many rows of people to show: those typed and one more. */
  int rows() {
    return Math.min(MOST_PEOPLE, all("person").size() + 1);
  }

  Content.Somebody somebody(UnaryOperator<String> key, Map<String, String> problems) {
    String name = line(get("name"));
    if (name.isEmpty()) {
      problems.put("name", "review.problem.name");
    }
    return new Content.Somebody(
        name, office(get("office")), city("city", get("city"), key, problems));
  }

  Content.Deed deed(
      Content.Deed was,
      UnaryOperator<String> key,
      StaffMember officer,
      Map<String, String> problems) {
    List<String> actors = cities("actor", key, problems);
    List<String> recipients = cities("recipient", key, problems);
    Period first = day("start", problems);
    Period last = day("end", problems);
    LocalDate start = first == null ? null : first.start();
    LocalDate end = last != null ? last.end() : first == null ? null : first.end();
    if (first == null && last != null) {
      problems.putIfAbsent("start", "review.problem.start");
    } else if (start != null && end != null && end.isBefore(start)) {
      problems.put("end", "review.problem.end");
      end = start;
    }
    return new Content.Deed(
        ActKind.of(get("kind")).orElse(was.kind()),
        Modality.of(get("modality")).orElse(was.modality()),
        Form.of(get("form")).orElse(null),
        actors,
        recipients,
        pairs(was, actors, recipients, key, problems),
        people(key, problems),
        orNull("place"),
        start,
        start == null ? null : end,
        first == null ? null : precision(first),
        all("field").stream().map(Field::of).flatMap(Optional::stream).distinct().toList(),
        orNull("name"),
        Channel.of(get("channel")).orElse(null),
        orNull("note"),
        switch (get("audience")) {
          case "public" -> Content.Audience.PUBLIC;
          case "named" ->
              was.audience().named().isEmpty()
                  ? new Content.Audience(false, List.of(officer.id()))
                  : was.audience();
          default -> Content.Audience.OFFICE;
        });
  }

  private List<List<String>> pairs(
      Content.Deed was,
      List<String> actors,
      List<String> recipients,
      UnaryOperator<String> key,
      Map<String, String> problems) {
    String partner = city("partner", get("partner"), key, problems);
    if (!get("pair").isEmpty()) {
      return List.of(List.of(get("pair").split("\\|", 2))).stream()
          .filter(pair -> pair.size() == 2 && !pair.get(0).equals(pair.get(1)))
          .toList();
    }
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    if (partner != null) {
      return Content.twos(List.copyOf(all), List.of(partner));
    }
    if (all.size() > 1) {
      List<List<String>> across = Content.twos(actors, recipients);
      List<String> named = List.copyOf(all);
      return across.isEmpty() ? Content.twos(named, named) : across;
    }
    List<List<String>> stay = was.pairs().stream().filter(pair -> pair.containsAll(all)).toList();
    if (stay.isEmpty()) {
      problems.put("pair", "review.problem.pair");
    }
    return stay;
  }

  private List<String> cities(
      String field, UnaryOperator<String> key, Map<String, String> problems) {
    Set<String> cities = new LinkedHashSet<>(all(field));
    String more = city(field + "More", get(field + "More"), key, problems);
    if (more != null) {
      cities.add(more);
    }
    cities.removeIf(String::isBlank);
    return List.copyOf(cities);
  }

  private List<Content.Somebody> people(UnaryOperator<String> key, Map<String, String> problems) {
    List<Content.Somebody> people = new ArrayList<>();
    for (int i = 0; i < Math.min(all("person").size(), MOST_PEOPLE); i++) {
      String name = line(nth("person", i));
      if (!name.isEmpty()) {
        String city = city("personCity", nth("personCity", i), key, problems);
        people.add(new Content.Somebody(name, office(nth("personOffice", i)), city));
      }
    }
    return people;
  }

  /** A month or year that was typed as such, else what was chosen. */
  private Happened.Precision precision(Period typed) {
    if (typed.precision() != Precision.DAY) {
      return Happened.Precision.valueOf(typed.precision().name());
    }
    return switch (get("precision")) {
      case "month" -> Happened.Precision.MONTH;
      case "year" -> Happened.Precision.YEAR;
      default -> Happened.Precision.DAY;
    };
  }

  private @Nullable Period day(String field, Map<String, String> problems) {
    if (get(field).isBlank()) {
      return null;
    }
    Optional<Period> days = TypedDay.parse(get(field), language);
    if (days.isEmpty()) {
      problems.put(field, "intake.problem.day");
    }
    return days.orElse(null);
  }

  private static @Nullable String city(
      String field, String name, UnaryOperator<String> key, Map<String, String> problems) {
    if (name.isBlank()) {
      return null;
    }
    String found = key.apply(name);
    if (found.isEmpty()) {
      problems.put(field, "review.problem.city");
      return null;
    }
    return found;
  }

  private static @Nullable String office(String word) {
    return word.matches("[a-z-]{3,40}") ? word : null;
  }

  private static String line(String text) {
    String line = Controls.without(text).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
