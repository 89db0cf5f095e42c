package org.peyvand.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Fold.Chain;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.Next;
import org.peyvand.standing.Standing.Track;

/** The next step and whose move it is. */
final class NextStep {

  private NextStep() {}

  static Optional<Next> of(
      Optional<Track> underWay,
      List<Act> counted,
      Chain first,
      Chain second,
      @Nullable LocalDate reviewDue,
      LocalDate asOf) {
    if (underWay.isEmpty()) {
      return Optional.empty();
    }
    return switch (underWay.get().stage()) {
      case NONE, CONTACT, ENDED -> Optional.empty();
      case PROPOSED -> Optional.of(answer(counted, first.side().city(), second.side().city()));
      case WELCOMED, NEGOTIATING, APPROVALS, AGREED_TEXT ->
          Optional.of(towardsSigning(counted, first, second));
      case SIGNED, IN_FORCE ->
          afterSigning(first)
              .or(() -> afterSigning(second))
              .or(
                  () ->
                      reviewDue != null && !asOf.isBefore(reviewDue)
                          ? Optional.of(new Next(null, "review"))
                          : Optional.empty());
    };
  }

  /** Who was asked answers; where both asked or no source says who, both. */
  private static Next answer(List<Act> counted, String first, String second) {
    List<String> asking = proposers(counted);
    if (asking.size() != 1) {
      return new Next(null, "answer");
    }
    return new Next(asking.getFirst().equals(first) ? second : first, "answer");
  }

  /**
   * A side that has not begun moves before one that has; then one with a step not asked for before
   * one that only waits; of two that wait, the longer one; then whoever did not propose, since the
   * proposal was the other side's move.
   */
  private static Next towardsSigning(List<Act> counted, Chain first, Chain second) {
    List<String> proposers = proposers(counted);
    Comparator<Candidate> order =
        Comparator.comparing(Candidate::begun)
            .thenComparing(Candidate::waits)
            .thenComparing(c -> c.waits() ? c.stuckFrom() : LocalDate.MAX)
            .thenComparing(c -> proposers.contains(c.side()))
            .thenComparing(Candidate::side);
    return List.of(first, second).stream()
        .flatMap(chain -> candidate(chain).stream())
        .min(order)
        .map(candidate -> new Next(candidate.side(), candidate.step()))
        .orElse(new Next(null, "sign"));
  }

  private record Candidate(
      String side, String step, boolean begun, boolean waits, LocalDate stuckFrom) {}

  private static Optional<Candidate> candidate(Chain chain) {
    List<Gate> gates = chain.side().gates();
    boolean begun =
        gates.stream()
            .filter(gate -> gate.act() != null && gate.beforeSigning())
            .anyMatch(Gate::approval);
    return Ladder.nextBeforeSigning(gates, chain.procedure())
        .map(
            gate ->
                new Candidate(
                    chain.side().city(),
                    gate.step(),
                    begun,
                    Ladder.isWaiting(gate),
                    gate.stuckFrom() == null ? LocalDate.MAX : gate.stuckFrom()));
  }

  private static Optional<Next> afterSigning(Chain chain) {
    return chain.side().gates().stream()
        .filter(gate -> !gate.beforeSigning() && !Ladder.isDone(gate))
        .filter(gate -> Ladder.isRequired(gate, chain.procedure()))
        .map(gate -> new Next(chain.side().city(), gate.step()))
        .findFirst();
  }

  private static List<String> proposers(List<Act> counted) {
    return counted.stream()
        .filter(act -> act.kind() == ActKind.PROPOSAL && act.modality() == Modality.DONE)
        .reduce((before, after) -> after)
        .map(Act::actors)
        .orElse(List.of());
  }
}
