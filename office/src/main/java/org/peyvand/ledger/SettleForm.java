package org.peyvand.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.TypedHappened;
import org.peyvand.web.Frame;

/**
 * How a promise was closed, as typed.
 *
 * @param outcome empty if none was chosen
 * @param on null where no day was typed, or none that can be
 */
record SettleForm(
    Optional<Effect.Outcome> outcome,
    ActKind how,
    @Nullable Happened on,
    Map<String, String> problems) {

  /** What may have happened, beside a mere note of the outcome. */
  static final List<ActKind> HOW =
      List.of(
          ActKind.RULING,
          ActKind.DELEGATION,
          ActKind.MEETING,
          ActKind.EXCHANGE,
          ActKind.INVITATION);

  static SettleForm read(Map<String, String> typed, Frame frame) {
    Map<String, String> problems = new LinkedHashMap<>();
    Optional<Effect.Outcome> outcome =
        List.of(Effect.Outcome.values()).stream()
            .filter(one -> one.token().equals(typed.getOrDefault("outcome", "")))
            .findFirst();
    if (outcome.isEmpty()) {
      problems.put("outcome", "ledger.outcome.missing");
    }
    TypedHappened on = TypedHappened.read(typed.getOrDefault("on", ""), frame.language());
    if (on.problem() != null) {
      problems.put("on", on.problem());
    } else if (on.happened() != null && on.happened().start().isAfter(frame.today())) {
      problems.put("on", "dossier.refusal.done-in-future");
    }
    ActKind how =
        HOW.stream()
            .filter(kind -> kind.token().equals(typed.getOrDefault("how", "")))
            .findFirst()
            .orElse(ActKind.RULING);
    return new SettleForm(outcome, how, on.happened(), Map.copyOf(problems));
  }
}
