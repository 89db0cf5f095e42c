package org.peyvand.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Event;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.agenda.Typed;
import org.peyvand.agenda.TypedDays;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.extraction.Controls;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Reads a delegation from its form and writes one into it. */
@Component
class ReadDelegation {

  private static final int MOST_PEOPLE = 200;
  private final Cities cities;
  private final Ledger ledger;

  ReadDelegation(Cities cities, Ledger ledger) {
    this.cities = cities;
    this.ledger = ledger;
  }

  /**
   * The delegation meant; empty where something is wrong, which {@code typed} then knows.
   *
   * @param before as it was, or null for a new one
   */
  Optional<Delegation> read(
      Typed typed, KeptEvent event, @Nullable Delegation before, StaffMember officer, Frame frame) {
    PageLanguage language = frame.language();
    String from = city(typed, "from-city");
    String to = city(typed, "to-city");
    if (from != null && from.equals(to)) {
      typed.wrong("to-city", "delegation.problem.same-city");
    } else if (from != null && to != null) {
      checkPair(typed, Pair.of(from, to), event.said());
    }
    Long promise = promise(typed, from, to, officer, frame);
    Happened stay = stay(typed, language);
    List<Delegation.Guest> people = people(typed);
    Programme programme = Programme.read(typed.raw("programme"), language, stay);
    if (programme.problem() != null) {
      typed.wrong("programme", programme.problem());
    }
    Optional<Delegation.State> state = state(typed, before);
    if (state.isEmpty()) {
      typed.wrong("state", "agenda.problem.state");
    } else if (state.get() == Delegation.State.NAMED && people.isEmpty()) {
      typed.wrong("people", "delegation.problem.nobody");
    } else if (state.get() == Delegation.State.ARRIVED
        && stay != null
        && stay.start().isAfter(frame.today())) {
      typed.wrong("stay-from", "dossier.refusal.done-in-future");
    }
    String gifts = text(typed, "gifts");
    String paid = text(typed, "paid");
    String note = text(typed, "note");
    if (!typed.isFine() || from == null || to == null || state.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Delegation(
            before == null ? 0 : before.id(),
            typed.number("version").orElse(0),
            event.id(),
            from,
            to,
            promise,
            state.get(),
            stay,
            people,
            programme.items(),
            gifts,
            paid,
            note,
            before == null ? null : before.report(),
            before == null ? null : before.act()));
  }

  /** The form of a delegation, in the words of a page. */
  Typed of(Delegation said, PageLanguage language) {
    Map<String, String> fields = new java.util.HashMap<>();
    fields.put("version", Integer.toString(said.version()));
    fields.put("from-city", name(said.from(), language));
    fields.put("to-city", name(said.to(), language));
    fields.put("promise", said.promise() == null ? "" : said.promise().toString());
    fields.put("state", said.state().token());
    Happened stay = said.stay();
    if (stay != null) {
      TypedDays days = TypedDays.of(stay, language);
      fields.put("stay-from", days.from());
      fields.put("stay-to", days.to());
    }
    fields.put(
        "people",
        said.people().stream()
            .map(one -> one.office() == null ? one.name() : one.name() + " – " + one.office())
            .collect(Collectors.joining("\n")));
    fields.put("programme", Programme.write(said.programme(), language));
    fields.put("gifts", said.gifts() == null ? "" : said.gifts());
    fields.put("paid", said.paid() == null ? "" : said.paid());
    fields.put("note", said.note() == null ? "" : said.note());
    return new Typed(fields);
  }

  /** The number of the line of the programme that is wrong, 0 if none is. */
  static int wrongLine(Typed typed, PageLanguage language) {
    return Programme.read(typed.raw("programme"), language, null).line();
  }

  private static void checkPair(Typed typed, Pair pair, Event event) {
    Pair only = event.pair();
    String host = event.host();
    if (only != null && !only.equals(pair)) {
      typed.wrong("from-city", "delegation.problem.other-pair");
    } else if (host != null && !pair.has(host)) {
      typed.wrong("to-city", "delegation.problem.other-host");
    }
  }

  private @Nullable Long promise(
      Typed typed, @Nullable String from, @Nullable String to, StaffMember officer, Frame frame) {
    String number = typed.raw("promise");
    if (!number.matches("\\d{1,15}")) {
      return null;
    }
    Optional<Ledger.Found> found = ledger.find(Long.parseLong(number), frame.today(), officer);
    if (found.isEmpty()) {
      typed.wrong("promise", "ledger.unknown");
      return null;
    }
    if (from != null && to != null && !from.equals(to)) {
      boolean same = found.get().dossier().pair().equals(Pair.of(from, to));
      if (!same || !found.get().promise().by().contains(from)) {
        typed.wrong("promise", "delegation.problem.other-promise");
      }
    }
    return found.get().promise().act();
  }

  private static @Nullable Happened stay(Typed typed, PageLanguage language) {
    Happened from = typed.days("stay-from", language);
    Happened to = typed.days("stay-to", language);
    if (to == null) {
      return from;
    }
    if (from == null) {
      typed.wrong("stay-from", "agenda.problem.first-day");
      return null;
    }
    if (to.end().isBefore(from.start())) {
      typed.wrong("stay-to", "delegation.problem.leaves-before");
      return null;
    }
    boolean days =
        from.precision() == Happened.Precision.DAY && to.precision() == Happened.Precision.DAY;
    return new Happened(
        from.start(), to.end(), days ? Happened.Precision.DAY : Happened.Precision.MONTH);
  }

  /** A filed report is not undone by a form; only {@link FileReport} files one. */
  private static Optional<Delegation.State> state(Typed typed, @Nullable Delegation before) {
    if (before != null && before.state() == Delegation.State.REPORTED) {
      return Optional.of(Delegation.State.REPORTED);
    }
    return Delegation.State.of(typed.raw("state"))
        .filter(state -> state != Delegation.State.REPORTED);
  }

  private static List<Delegation.Guest> people(Typed typed) {
    List<Delegation.Guest> people = new ArrayList<>();
    for (String line : typed.raw("people").lines().toList()) {
      String plain = Controls.without(line).replaceAll("\\s+", " ").strip();
      if (!plain.isEmpty()) {
        String[] parts = plain.split(" [-–—] |[,،;؛] ?", 2);
        people.add(
            new Delegation.Guest(
                parts[0].strip(),
                parts.length == 1 || parts[1].isBlank() ? null : parts[1].strip()));
      }
    }
    if (people.size() > MOST_PEOPLE
        || people.stream().anyMatch(one -> one.name().isEmpty() || one.name().length() > 200)) {
      typed.wrong("people", "delegation.problem.people");
    }
    return people;
  }

  private static @Nullable String text(Typed typed, String field) {
    String text = Controls.without(typed.raw(field)).strip();
    if (text.length() > 20_000) {
      typed.wrong(field, "agenda.problem.long");
    }
    return text.isEmpty() ? null : text;
  }

  private @Nullable String city(Typed typed, String field) {
    String name = typed.line(field, 100);
    Optional<City> city =
        name == null ? Optional.empty() : cities.findByName(name).or(() -> cities.find(name));
    if (city.isEmpty()) {
      typed.wrong(field, "agenda.problem.city");
    }
    return city.map(City::key).orElse(null);
  }

  private String name(String key, PageLanguage language) {
    return cities.find(key).map(city -> city.name(language)).orElse(key);
  }
}
