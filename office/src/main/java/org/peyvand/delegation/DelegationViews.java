package org.peyvand.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.agenda.Visitors;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.promise.Promise;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.standing.StandingInWords;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Delegations in the words of one reader's page. */
@Component
class DelegationViews implements Visitors {

  private static final int MOST_CHOICES = 200;
  private final Delegations delegations;
  private final Ledger ledger;
  private final StandingInWords words;
  private final Relations relations;
  private final Cities cities;

  DelegationViews(
      Delegations delegations,
      Ledger ledger,
      StandingInWords words,
      Relations relations,
      Cities cities) {
    this.delegations = delegations;
    this.ledger = ledger;
    this.words = words;
    this.relations = relations;
    this.cities = cities;
  }

  @Override
  public List<Line> list(long event, Frame frame) {
    return delegations.list(event).stream()
        .map(
            one ->
                new Line(
                    "/desk/events/" + event + "/delegations/" + one.id(),
                    frame.t("delegation.sentence", city(one.from(), frame), city(one.to(), frame)),
                    frame.t("delegation.state." + one.state().token()),
                    tag(one.state())))
        .toList();
  }

  DelegationView.Page page(KeptEvent event, Delegation said, StaffMember viewer, Frame frame) {
    return new DelegationView.Page(
        of(event, frame),
        said,
        city(said.from(), frame),
        city(said.to(), frame),
        said.pair().slug(),
        frame.t("delegation.state." + said.state().token()),
        Delegation.State.STEPS.stream()
            .map(
                step ->
                    new DelegationView.Step(
                        frame.t("delegation.state." + step.token()),
                        said.state() != Delegation.State.STAYED_AWAY
                            && step.compareTo(said.state()) <= 0))
            .toList(),
        programme(said),
        owed(said.promise(), viewer, frame),
        relations.find(said.pair()).map(Relation::position).orElse(0L));
  }

  DelegationView.Of of(KeptEvent event, Frame frame) {
    return new DelegationView.Of(
        event.id(),
        event.said().name(frame.language()),
        event.said().languageOfName(frame.language()).code());
  }

  /** Open promises that a delegation to this event may keep, and the one that is chosen. */
  List<DelegationView.Choice> choices(
      KeptEvent event, @Nullable Long chosen, StaffMember viewer, Frame frame) {
    String host = event.said().host();
    Map<Long, String> choices = new LinkedHashMap<>();
    if (chosen != null) {
      ledger
          .find(chosen, frame.today(), viewer)
          .ifPresent(
              found ->
                  choices.put(
                      found.promise().act(), words.promise(found.promise(), frame.language())));
    }
    ledger
        .list(
            new Ledger.Wanted(Promise.State.OPEN, null, null, null, event.said().pair()),
            null,
            MOST_CHOICES,
            frame.today(),
            viewer)
        .stream()
        .filter(line -> host == null || line.pair().has(host))
        .forEach(
            line ->
                choices.put(line.promise().act(), words.promise(line.promise(), frame.language())));
    return choices.entrySet().stream()
        .map(one -> new DelegationView.Choice(one.getKey(), one.getValue()))
        .toList();
  }

  private DelegationView.@Nullable Owed owed(
      @Nullable Long promise, StaffMember viewer, Frame frame) {
    if (promise == null) {
      return null;
    }
    return ledger
        .find(promise, frame.today(), viewer)
        .map(
            found -> {
              Promise owed = found.promise();
              boolean open = owed.state() == Promise.State.OPEN;
              return new DelegationView.Owed(
                  owed.act(),
                  words.promise(owed, frame.language()),
                  frame.t("ledger.state." + owed.state().token()),
                  open ? "now" : owed.state() == Promise.State.KEPT ? "kept" : "plain",
                  open);
            })
        .orElse(null);
  }

  private static List<DelegationView.Day> programme(Delegation said) {
    Map<LocalDate, List<Delegation.Item>> days = new java.util.TreeMap<>();
    said.programme()
        .forEach(item -> days.computeIfAbsent(item.day(), day -> new ArrayList<>()).add(item));
    return days.entrySet().stream()
        .map(day -> new DelegationView.Day(Happened.on(day.getKey()), day.getValue()))
        .toList();
  }

  private static String tag(Delegation.State state) {
    return switch (state) {
      case REPORTED -> "kept";
      case STAYED_AWAY -> "broken";
      case PROMISED, NAMED, ARRIVED -> "";
    };
  }

  String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }
}
