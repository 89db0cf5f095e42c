package org.peyvand.dossier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An effect as three columns. */
record EffectColumns(@Nullable String word, @Nullable Long on, List<Long> over) {

  private static final List<Long> NOBODY = List.of();

  static EffectColumns of(@Nullable Effect effect) {
    return switch (effect) {
      case null -> new EffectColumns(null, null, NOBODY);
      case Effect.Withdraws(long act) -> new EffectColumns("withdraws", act, NOBODY);
      case Effect.Settles(long promise, Effect.Outcome outcome) ->
          new EffectColumns(outcome.token(), promise, NOBODY);
      case Effect.Upholds(long act, Set<Long> over) ->
          new EffectColumns("upholds", act, over.stream().sorted().toList());
      case Effect.Reopens(long act) -> new EffectColumns("reopens", act, NOBODY);
    };
  }

  static @Nullable Effect effect(@Nullable String word, @Nullable Long on, Set<Long> over) {
    if (word == null || on == null) {
      return null;
    }
    return switch (word) {
      case "withdraws" -> new Effect.Withdraws(on);
      case "upholds" -> new Effect.Upholds(on, over);
      case "reopens" -> new Effect.Reopens(on);
      case "kept" -> new Effect.Settles(on, Effect.Outcome.KEPT);
      case "broken" -> new Effect.Settles(on, Effect.Outcome.BROKEN);
      case "released" -> new Effect.Settles(on, Effect.Outcome.RELEASED);
      default -> throw new IllegalStateException("the acts' table holds the unknown word " + word);
    };
  }
}
