package org.peyvand.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.procedure.StepWords;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Standing;
import org.peyvand.standing.StandingInWords;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** A dossier in the words of one reader's page. */
@Component
class TieViews {

  private static final Set<ActKind> STEPS =
      Set.of(
          ActKind.PROPOSAL,
          ActKind.WELCOME,
          ActKind.NEGOTIATION,
          ActKind.COUNCIL_APPROVAL,
          ActKind.MINISTRY_APPROVAL,
          ActKind.TEXT_AGREED,
          ActKind.SIGNING,
          ActKind.ENTRY_INTO_FORCE,
          ActKind.RENEWAL,
          ActKind.SUSPENSION,
          ActKind.RESUMPTION,
          ActKind.ENDING,
          ActKind.EXISTING,
          ActKind.REVIEW);

  private final Cities cities;
  private final StandingInWords words;
  private final ActViews acts;
  private final StepWords steps;

  TieViews(Cities cities, StandingInWords words, ActViews acts, StepWords steps) {
    this.steps = steps;
    this.cities = cities;
    this.words = words;
    this.acts = acts;
  }

  /**
   * The page of a dossier.
   *
   * @param home the office's own city, which stands first where it is one of the two
   */
  TieView of(
      Dossier dossier, @Nullable String home, ActViews.Eye eye, TieProblem problem, Frame frame) {
    Standing standing = dossier.standing();
    Pair pair = dossier.pair();
    String first = pair.leading(home);
    String second = pair.other(first);
    Act proof = standing.decidedBy() == null ? null : dossier.find(standing.decidedBy());
    return new TieView(
        pair.slug(),
        city(first, frame),
        city(second, frame),
        eye.ofOffice(),
        eye == ActViews.Eye.OFFICER,
        dossier.position(),
        problem,
        standing.asOf(),
        standing.asOf().isBefore(frame.today()),
        words.sentence(standing, frame.language()),
        standing.since(),
        proof == null ? null : acts.of(proof, dossier, eye, frame),
        words.next(standing, frame.language()).orElse(null),
        List.of(
            ladder(standing.side(first), standing, frame),
            ladder(standing.side(second), standing, frame)),
        promises(dossier, eye.ofOffice(), frame),
        timeline(dossier, frame),
        periods(dossier, eye, frame),
        events(dossier, frame),
        people(dossier, frame),
        dossier.fields().stream().map(field -> frame.t("dossier.field." + field.token())).toList(),
        conflicts(dossier, eye, frame),
        standing.findings().stream()
            .map(
                finding ->
                    new TieView.Finding(
                        words.finding(finding, frame.language()), finding.acts(), finding.source()))
            .toList());
  }

  private String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }

  private TieView.Ladder ladder(Standing.Side side, Standing standing, Frame frame) {
    List<TieView.Rung> rungs = new ArrayList<>();
    for (Standing.Gate gate : side.gates()) {
      rungs.add(
          new TieView.Rung(
              steps.step(gate.step(), frame.language()),
              frame.t("procedure.authority." + gate.authority()),
              gate.state().token(),
              frame.t("tie.rung." + gate.state().token()),
              gate.on(),
              gate.number(),
              gate.act(),
              lag(gate, frame),
              standing.isNext(side, gate),
              gate.stuck()));
    }
    return new TieView.Ladder(city(side.city(), frame), rungs, frozen(side, frame));
  }

  private static @Nullable String lag(Standing.Gate gate, Frame frame) {
    if (gate.days() == null) {
      return null;
    }
    String lag =
        switch (gate.state()) {
          case WAITING -> frame.t("tie.rung.waits", gate.days());
          case DONE, REFUSED, OPEN -> frame.t("tie.rung.took", gate.days());
        };
    return gate.usual() == null ? lag : lag + " · " + frame.t("tie.rung.usual", gate.usual());
  }

  private List<String> frozen(Standing.Side side, Frame frame) {
    List<Channel> closed =
        side.channels().entrySet().stream()
            .filter(line -> !line.getValue().open())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    String city = city(side.city(), frame);
    if (closed.size() == Channel.values().length) {
      return List.of(frame.t("tie.frozen.all", city));
    }
    return closed.stream()
        .map(channel -> frame.t("tie.frozen.channel", city, channel.token()))
        .toList();
  }

  private List<TieView.Promise> promises(Dossier dossier, boolean desk, Frame frame) {
    List<TieView.Promise> promises = new ArrayList<>();
    for (var promise : dossier.standing().promises()) {
      Act act = dossier.find(promise.act());
      promises.add(
          new TieView.Promise(
              promise.act(),
              words.promise(promise, frame.language()),
              act == null ? null : act.happened(),
              promise.state().token(),
              promise.timing().token(),
              promise.closedBy(),
              act == null || act.evidence().isEmpty()
                  ? null
                  : ActViews.of(act.evidence().getFirst(), desk)));
    }
    return promises;
  }

  private Timeline timeline(Dossier dossier, Frame frame) {
    List<Timeline.Dated> dated = new ArrayList<>();
    for (Act act : dossier.counted()) {
      Happened happened = act.happened();
      LocalDate start = happened == null ? act.reported() : happened.start();
      if (start != null && act.kind() != ActKind.RULING) {
        dated.add(
            new Timeline.Dated(
                act.id(),
                start,
                happened == null ? start : happened.end(),
                STEPS.contains(act.kind()) ? Timeline.Lane.STEPS : Timeline.Lane.PEOPLE,
                act.modality() == Modality.DONE,
                acts.sentence(act, frame)));
      }
    }
    return Timeline.of(dated, frame.language());
  }

  /** Newest year first, acts without any date last; within a year the latest first. */
  private List<TieView.Period> periods(Dossier dossier, ActViews.Eye eye, Frame frame) {
    Days days = Days.in(frame.language());
    Map<String, List<TieView.Act>> byYear = new LinkedHashMap<>();
    List<TieView.Act> undated = new ArrayList<>();
    List<Act> latestFirst =
        dossier.acts().stream()
            .sorted(
                Comparator.comparing(
                        TieViews::when, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparingInt(Act::orderInReport)
                    .reversed())
            .toList();
    for (Act act : latestFirst) {
      LocalDate when = when(act);
      if (when == null) {
        undated.addFirst(acts.of(act, dossier, eye, frame));
      } else {
        byYear
            .computeIfAbsent(days.year(when), year -> new ArrayList<>())
            .add(acts.of(act, dossier, eye, frame));
      }
    }
    List<TieView.Period> periods = new ArrayList<>();
    byYear.forEach((year, of) -> periods.add(new TieView.Period(year, of)));
    if (!undated.isEmpty()) {
      periods.add(new TieView.Period(frame.t("tie.period.undated"), undated));
    }
    return periods;
  }

  private static @Nullable LocalDate when(Act act) {
    Happened happened = act.happened();
    return happened == null ? act.reported() : happened.start();
  }

  private List<TieView.Event> events(Dossier dossier, Frame frame) {
    return dossier.events().stream()
        .map(
            act ->
                new TieView.Event(
                    act.id(),
                    Objects.requireNonNullElse(act.name(), frame.t("dossier.kind.event")),
                    act.happened(),
                    act.recipients().isEmpty() ? null : city(act.recipients().getFirst(), frame)))
        .toList();
  }

  private List<TieView.Person> people(Dossier dossier, Frame frame) {
    return dossier.people().stream()
        .map(
            person ->
                new TieView.Person(
                    person.name(),
                    person.office() == null ? null : frame.t("tie.office." + person.office()),
                    person.city() == null ? null : city(person.city(), frame)))
        .toList();
  }

  private List<TieView.Conflict> conflicts(Dossier dossier, ActViews.Eye eye, Frame frame) {
    return dossier.standing().conflicts().stream()
        .map(
            conflict ->
                new TieView.Conflict(
                    frame.t("tie.conflict", frame.t("dossier.kind." + conflict.kind().token())),
                    conflict.acts().stream()
                        .map(dossier::find)
                        .filter(Objects::nonNull)
                        .map(act -> acts.of(act, dossier, eye, frame))
                        .toList(),
                    conflict.holds(),
                    ruling(conflict, dossier, eye, frame)))
        .toList();
  }

  private TieView.@Nullable Act ruling(
      Standing.Conflict conflict, Dossier dossier, ActViews.Eye eye, Frame frame) {
    Act ruling = conflict.ruling() == null ? null : dossier.find(conflict.ruling());
    return ruling == null ? null : acts.of(ruling, dossier, eye, frame);
  }
}
