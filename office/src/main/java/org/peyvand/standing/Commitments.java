package org.peyvand.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Happened;
import org.peyvand.promise.Promise;

/** The promises of a dossier. */
final class Commitments {

  private Commitments() {}

  /** Of acts that count, in order; those due first come first, those without a day last. */
  static List<Promise> of(List<Act> ordered, Counting counting, LocalDate asOf) {
    Map<Long, Act> closed = new HashMap<>();
    counting.settlements().stream()
        .filter(act -> ActTime.countsBy(act, asOf))
        .sorted(Comparator.comparingLong(Act::position))
        .forEach(
            act -> {
              if (act.effect() instanceof Effect.Settles(long promise, Effect.Outcome outcome)) {
                closed.put(counting.current(promise), act);
              }
            });
    return ordered.stream()
        .filter(Counting::isPromise)
        .map(act -> promise(act, closed.get(act.id()), asOf))
        .sorted(
            Comparator.comparing(
                Promise::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static Promise promise(Act act, @Nullable Act closing, LocalDate asOf) {
    Promise.State state =
        closing != null && closing.effect() instanceof Effect.Settles settles
            ? switch (settles.outcome()) {
              case KEPT -> Promise.State.KEPT;
              case BROKEN -> Promise.State.BROKEN;
              case RELEASED -> Promise.State.RELEASED;
            }
            : Promise.State.OPEN;
    LocalDate due = due(act.happened());
    return new Promise(
        act.id(),
        act.actors(),
        act.recipients(),
        act.name() == null ? "" : act.name(),
        due,
        state,
        Promise.Timing.of(state, due, asOf),
        closing == null ? null : closing.id());
  }

  /** "In Mordad" is due on its last day; "from 7 to 10 August" on the first. */
  private static @Nullable LocalDate due(@Nullable Happened named) {
    if (named == null) {
      return null;
    }
    return named.precision() == Happened.Precision.DAY ? named.start() : named.end();
  }
}
