package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Recording.Refusal;
import org.peyvand.web.Direction;

/** Whether an act may go into a dossier. */
final class Scrutiny {

  /** Kinds that say nothing unless it is known who did it. */
  private static final Set<ActKind> NEED_ACTOR =
      Set.of(
          ActKind.COUNCIL_APPROVAL,
          ActKind.MINISTRY_APPROVAL,
          ActKind.FILING,
          ActKind.SUSPENSION,
          ActKind.RESUMPTION,
          ActKind.DELEGATION);

  private Scrutiny() {}

  /**
   * Why not, or null.
   *
   * @param before all acts of the dossier; may be empty for an act that looks at none of them
   */
  static @Nullable Refusal refusal(NewAct act, List<Act> before, LocalDate today) {
    boolean strangers =
        Stream.concat(act.actors().stream(), act.recipients().stream())
            .anyMatch(city -> !act.pair().has(city));
    if (strangers) {
      return Refusal.STRANGER;
    }
    if (act.kind() == ActKind.RULING
        ? act.note() == null || act.note().isBlank()
        : act.evidence().isEmpty()) {
      return Refusal.NO_EVIDENCE;
    }
    if (NEED_ACTOR.contains(act.kind()) && act.actors().isEmpty()) {
      return Refusal.NO_ACTOR;
    }
    if (act.kind() == ActKind.COMMITMENT
        && (act.actors().isEmpty() || act.name() == null || act.name().isBlank())) {
      return Refusal.PROMISE_INCOMPLETE;
    }
    Happened happened = act.happened();
    if (happened != null) {
      if (act.until() != null && act.until().isBefore(happened.start())) {
        return Refusal.TERM_BEFORE_START;
      }
      if (act.modality() == Modality.DONE
          && act.kind() != ActKind.COMMITMENT
          && happened.start().isAfter(today)) {
        return Refusal.DONE_IN_FUTURE;
      }
    }
    return turnsDirection(act) ? Refusal.DIRECTION_CONTROLS : lookingBack(act, before);
  }

  private static @Nullable Refusal lookingBack(NewAct act, List<Act> before) {
    Counting counting = new Counting(before);
    if (act.supersedes() != null) {
      Refusal refusal = replacing(act.supersedes(), counting);
      if (refusal != null) {
        return refusal;
      }
    }
    return switch (act.effect()) {
      case null -> null;
      case Effect.Withdraws(long target) -> replacing(target, counting);
      case Effect.Upholds(long holds, Set<Long> over) ->
          Stream.concat(Stream.of(holds), over.stream())
                  .allMatch(id -> counting.find(counting.current(id)) != null)
              ? null
              : Refusal.NO_SUCH_ACT;
      case Effect.Settles(long promise, Effect.Outcome outcome) ->
          counting.isOpenPromise(promise) ? null : Refusal.NOT_AN_OPEN_PROMISE;
      case Effect.Reopens(long target) ->
          counting.find(target) == null
              ? Refusal.NO_SUCH_ACT
              : counting.canReopen(target) ? null : Refusal.NOTHING_TO_REOPEN;
    };
  }

  private static @Nullable Refusal replacing(long target, Counting counting) {
    Act act = counting.find(target);
    if (act == null) {
      return Refusal.NO_SUCH_ACT;
    }
    return counting.stands(act) ? null : Refusal.ALREADY_REPLACED;
  }

  /** A name with bidi controls would reorder what stands beside it. */
  private static boolean turnsDirection(NewAct act) {
    Paper paper = act.paper();
    return Stream.concat(
            Stream.of(act.place(), act.name(), paper == null ? null : paper.number()),
            act.people().stream().map(Person::name))
        .filter(Objects::nonNull)
        .anyMatch(text -> Direction.isTurned(Objects.requireNonNull(text)));
  }
}
