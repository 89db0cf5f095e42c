package org.peyvand.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Paper;
import org.peyvand.procedure.Procedure;
import org.peyvand.procedure.Procedures;
import org.peyvand.procedure.Step;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.GateState;

/** One side's legal chain, with what its acts have done of it. */
final class Ladder {

  private final String side;
  private final Procedure procedure;
  private final Procedures procedures;
  private final LocalDate asOf;
  private final Set<Long> used = new HashSet<>();

  /**
   * @param procedure of the side's country
   */
  Ladder(String side, Procedure procedure, Procedures procedures, LocalDate asOf) {
    this.side = side;
    this.procedure = procedure;
    this.procedures = procedures;
    this.asOf = asOf;
  }

  /**
   * The gates in order.
   *
   * @param acts those that count for the tie's present life, in order
   * @param signed the day of the signature: rules of that day count for steps that no act shows
   * @param goesOn whether the signature still lies ahead, so that a step can wait
   */
  List<Gate> gates(List<Act> acts, @Nullable LocalDate signed, boolean goesOn) {
    List<Gate> gates = new ArrayList<>();
    for (Map.Entry<String, List<Step>> step : procedure.steps().entrySet()) {
      List<Act> own =
          acts.stream().filter(act -> meets(act, step.getKey(), step.getValue())).toList();
      Act best = best(own).orElse(null);
      LocalDate day = best == null ? null : ActTime.day(best);
      LocalDate ruled = day != null ? day : signed != null ? signed : asOf;
      Optional<Step> rule = procedure.rule(step.getKey(), ruled);
      if (rule.isPresent() || best != null) {
        Step held = rule.orElse(step.getValue().getLast());
        own.forEach(act -> used.add(act.id()));
        gates.add(best == null ? open(held) : shown(held, best, goesOn));
      }
    }
    return goesOn ? withTurn(gates, acts) : gates;
  }

  /** The step that comes next before the signature: a required one, or where none is, a usual. */
  static Optional<Gate> nextBeforeSigning(List<Gate> gates, Procedure procedure) {
    List<Gate> ahead =
        gates.stream().filter(Gate::beforeSigning).filter(gate -> !isDone(gate)).toList();
    boolean anyRequired =
        procedure.rules().stream().anyMatch(rule -> rule.beforeSigning() && rule.required());
    return ahead.stream()
        .filter(gate -> !anyRequired || isRequired(gate, procedure))
        .min((one, other) -> Boolean.compare(isWaiting(one), isWaiting(other)));
  }

  static boolean isRequired(Gate gate, Procedure procedure) {
    return procedure.rules().stream().anyMatch(r -> r.key().equals(gate.step()) && r.required());
  }

  static boolean isDone(Gate gate) {
    return gate.state() == GateState.DONE;
  }

  static boolean isWaiting(Gate gate) {
    return gate.state() == GateState.WAITING;
  }

  /** The authority that an act names, by its paper or by the words printed. */
  Optional<String> authority(Act act) {
    Paper paper = act.paper();
    if (paper != null && paper.authority() != null) {
      return Optional.of(paper.authority());
    }
    String name = act.name();
    return name == null ? Optional.empty() : procedures.authority(procedure.country(), name);
  }

  private boolean meets(Act act, String key, List<Step> rules) {
    Step any = rules.getFirst();
    if (!act.kind().token().equals(any.act())) {
      return false;
    }
    boolean mine =
        switch (act.kind()) {
          case COUNCIL_APPROVAL, MINISTRY_APPROVAL, FILING -> act.actors().contains(side);
          default -> true;
        };
    if (!mine || used.contains(act.id()) || !Objects.equals(key, any.key())) {
      return false;
    }
    boolean onlyOne =
        procedure.rules().stream()
            .filter(rule -> rule.act().equals(any.act()))
            .allMatch(rule -> rule.key().equals(key));
    return onlyOne
        || authority(act)
            .map(named -> rules.stream().anyMatch(rule -> rule.authority().equals(named)))
            .orElse(true);
  }

  /** Done before waiting before refused; stated dates before unstated ones. */
  private static Optional<Act> best(List<Act> own) {
    return first(own, Modality.DONE)
        .or(() -> first(own, Modality.PLANNED))
        .or(() -> first(own, Modality.DENIED));
  }

  private static Optional<Act> first(List<Act> own, Modality modality) {
    return own.stream()
        .filter(act -> act.modality() == modality)
        .min((one, other) -> Boolean.compare(one.happened() == null, other.happened() == null));
  }

  private Gate open(Step rule) {
    return gate(rule, GateState.OPEN, null, null, null, null, null);
  }

  private Gate shown(Step rule, Act act, boolean goesOn) {
    Paper paper = act.paper();
    LocalDate requested = paper == null ? null : paper.requested();
    String number = paper == null ? null : paper.number();
    return switch (act.modality()) {
      case DONE -> {
        Happened on = act.happened();
        Long days =
            requested == null || on == null ? null : ChronoUnit.DAYS.between(requested, on.start());
        yield gate(rule, GateState.DONE, on, number, act.id(), days, null);
      }
      case DENIED -> gate(rule, GateState.REFUSED, act.happened(), number, act.id(), null, null);
      case PLANNED, REQUIRED, WISHED, CONDITIONAL, BACKGROUND -> {
        Happened since =
            requested != null
                ? Happened.on(requested)
                : act.happened() != null && !act.happened().start().isAfter(asOf)
                    ? act.happened()
                    : null;
        LocalDate base = since != null ? since.end() : act.reported();
        yield gate(rule, GateState.WAITING, since, number, act.id(), null, goesOn ? base : null);
      }
    };
  }

  /** Once a side's first approval is there, its next open step waits for its turn since then. */
  private List<Gate> withTurn(List<Gate> gates, List<Act> acts) {
    Optional<Act> last =
        acts.stream()
            .filter(ActTime::isApproval)
            .filter(act -> act.modality() == Modality.DONE && act.actors().contains(side))
            .reduce((before, after) -> after);
    Optional<Gate> next = nextBeforeSigning(gates, procedure);
    if (last.isEmpty() || next.isEmpty() || next.get().state() != GateState.OPEN) {
      return gates;
    }
    Happened since = last.get().happened();
    LocalDate base = since != null ? since.end() : last.get().reported();
    Gate turn = next.get();
    Step rule =
        procedure.rules().stream()
            .filter(r -> r.key().equals(turn.step()) && r.authority().equals(turn.authority()))
            .findFirst()
            .orElseThrow();
    return gates.stream()
        .map(
            gate ->
                gate.step().equals(turn.step())
                    ? gate(rule, GateState.WAITING, since, null, null, null, base)
                    : gate)
        .toList();
  }

  private Gate gate(
      Step rule,
      GateState state,
      @Nullable Happened on,
      @Nullable String number,
      @Nullable Long act,
      @Nullable Long days,
      @Nullable LocalDate waitsFrom) {
    LocalDate stuckFrom = waitsFrom == null ? null : procedure.stuckFrom(waitsFrom);
    Long taken =
        days == null && state == GateState.WAITING && on != null
            ? (Long) ChronoUnit.DAYS.between(on.end(), asOf)
            : days;
    return new Gate(
        rule.key(),
        rule.authority(),
        rule.act().endsWith("approval"),
        rule.beforeSigning(),
        state,
        on,
        number,
        act,
        taken,
        procedure.longestLag(),
        stuckFrom,
        stuckFrom != null && !asOf.isBefore(stuckFrom));
  }
}
