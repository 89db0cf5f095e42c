package org.peyvand.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Pair;
import org.peyvand.procedure.StepWords;
import org.peyvand.promise.Promise;
import org.peyvand.settings.Settings;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Standing;
import org.peyvand.standing.StandingInWords;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what every paper about a relation says. */
@Component
class TieFactsOf {

  private final Cities cities;
  private final StandingInWords words;
  private final Settings settings;
  private final StepWords steps;

  TieFactsOf(Cities cities, StandingInWords words, Settings settings, StepWords steps) {
    this.steps = steps;
    this.cities = cities;
    this.words = words;
    this.settings = settings;
  }

  /** The key of the city that stands first: the office's own, where it is one of the two. */
  String own(Pair pair) {
    String home = settings.get().homeCity();
    return pair.leading(home);
  }

  String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }

  TieFacts of(Dossier dossier, String preparedBy, Frame frame) {
    Standing standing = dossier.standing();
    String own = own(dossier.pair());
    String partner = dossier.pair().other(own);
    return new TieFacts(
        dossier.pair().slug(),
        city(own, frame),
        city(partner, frame),
        standing.asOf(),
        preparedBy,
        words.sentence(standing, frame.language()),
        words.next(standing, frame.language()).orElse(null),
        Stream.of(own, partner).map(city -> side(standing.side(city), standing, frame)).toList(),
        owed(standing, own, frame),
        owed(standing, partner, frame),
        people(dossier, partner, frame),
        dossier.fields().stream().map(field -> frame.t("dossier.field." + field.token())).toList(),
        sensitive(standing, frame));
  }

  private TieFacts.Side side(Standing.Side side, Standing standing, Frame frame) {
    List<TieFacts.Gate> gates = new ArrayList<>();
    for (Standing.Gate gate : side.gates()) {
      gates.add(
          new TieFacts.Gate(
              steps.step(gate.step(), frame.language()),
              frame.t("procedure.authority." + gate.authority()),
              gate.state().token(),
              frame.t("tie.rung." + gate.state().token()),
              standing.isNext(side, gate) || gate.stuck(),
              gate.on(),
              gate.number()));
    }
    return new TieFacts.Side(city(side.city(), frame), gates);
  }

  /** What one city owes: open promises first, the earliest due first. */
  private List<TieFacts.Owed> owed(Standing standing, String by, Frame frame) {
    return standing.promises().stream()
        .filter(promise -> promise.by().contains(by))
        .sorted(
            Comparator.comparing((Promise promise) -> promise.state() != Promise.State.OPEN)
                .thenComparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(promise -> owed(promise, frame))
        .toList();
  }

  private TieFacts.Owed owed(Promise promise, Frame frame) {
    boolean timed = promise.timing() != Promise.Timing.NONE;
    return new TieFacts.Owed(
        words.owed(promise, frame.language()),
        promise.due(),
        timed ? promise.timing().token() : promise.state().token(),
        promise.state() == Promise.State.OPEN);
  }

  /** The partner's people first, since they are whom one is going to meet. */
  private List<TieFacts.Person> people(Dossier dossier, String partner, Frame frame) {
    return dossier.people().stream()
        .sorted(Comparator.comparing(person -> !partner.equals(person.city())))
        .map(
            person ->
                new TieFacts.Person(
                    person.name(),
                    person.office() == null ? null : frame.t("tie.office." + person.office()),
                    person.city() == null ? null : city(person.city(), frame)))
        .toList();
  }

  private List<String> sensitive(Standing standing, Frame frame) {
    List<String> all = new ArrayList<>();
    for (Standing.Side side : List.of(standing.first(), standing.second())) {
      frozen(side, frame).forEach(all::add);
    }
    standing.conflicts().stream()
        .filter(conflict -> conflict.holds() == null)
        .map(c -> frame.t("tie.conflict", frame.t("dossier.kind." + c.kind().token())))
        .forEach(all::add);
    standing.findings().stream()
        .map(finding -> words.finding(finding, frame.language()))
        .forEach(all::add);
    standing.promises().stream()
        .filter(promise -> promise.state() == Promise.State.BROKEN)
        .map(promise -> words.promise(promise, frame.language()))
        .forEach(all::add);
    @Nullable String silence = silence(standing, frame);
    if (silence != null) {
      all.add(silence);
    }
    return all;
  }

  private static @Nullable String silence(Standing standing, Frame frame) {
    if (standing.dormant() != null) {
      return frame.t("briefing.dormant");
    }
    return standing.silent() == null ? null : frame.t("briefing.silent");
  }

  private List<String> frozen(Standing.Side side, Frame frame) {
    String city = city(side.city(), frame);
    List<Channel> closed =
        side.channels().entrySet().stream()
            .filter(line -> !line.getValue().open())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return closed.size() == Channel.values().length
        ? List.of(frame.t("tie.frozen.all", city))
        : closed.stream()
            .map(channel -> frame.t("tie.frozen.channel", city, channel.token()))
            .toList();
  }
}
