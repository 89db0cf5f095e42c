package org.peyvand.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of a dossier count: not those that another supersedes, that were withdrawn or that the
 * office has ruled against. An effect holds while its own act counts and is not taken back.
 */
public final class Counting {

  private final Map<Long, Act> byId = new HashMap<>();
  private final Map<Long, Long> replacedBy = new HashMap<>();
  private final Set<Long> reopened = new HashSet<>();
  private final Set<Long> withdrawn = new HashSet<>();
  private final Set<Long> overruled = new HashSet<>();
  private final List<Act> rulings = new ArrayList<>();
  private final List<Act> settlements = new ArrayList<>();

  /** Of all acts of a dossier that a reader may see; their order makes no difference. */
  public Counting(Collection<Act> acts) {
    for (Act act : acts) {
      byId.put(act.id(), act);
      if (act.supersedes() != null) {
        replacedBy.put(act.supersedes(), act.id());
      }
    }
    for (Act act : acts) {
      if (!isReplaced(act.id()) && act.effect() instanceof Effect.Reopens(long target)) {
        reopened.add(current(target));
      }
    }
    acts.stream().filter(this::hasEffect).forEach(this::apply);
  }

  private boolean hasEffect(Act act) {
    return act.effect() != null && !isReplaced(act.id()) && !reopened.contains(act.id());
  }

  private void apply(Act act) {
    switch (act.effect()) {
      case Effect.Withdraws(long target) -> withdrawn.add(current(target));
      case Effect.Upholds(long holds, Set<Long> over) -> {
        rulings.add(act);
        over.forEach(loser -> overruled.add(current(loser)));
      }
      case Effect.Settles settles -> settlements.add(act);
      case Effect.Reopens reopens -> {}
      case null -> {}
    }
  }

  /** The act that stands today in the place of one: itself, or the last that superseded it. */
  public long current(long id) {
    long current = id;
    Set<Long> seen = new HashSet<>();
    Long next = replacedBy.get(current);
    while (next != null && seen.add(current)) {
      current = next;
      next = replacedBy.get(current);
    }
    return current;
  }

  /** The act with this number, or null. */
  public @Nullable Act find(long id) {
    return byId.get(id);
  }

  /** Whether another act stands in its place. */
  public boolean isReplaced(long id) {
    return replacedBy.containsKey(id);
  }

  /** Whether it was taken back with nothing in its place. */
  public boolean isWithdrawn(long id) {
    return withdrawn.contains(id);
  }

  /** Whether an act stands, even if the office holds another against it. */
  public boolean stands(Act act) {
    return !isReplaced(act.id()) && !isWithdrawn(act.id());
  }

  /** Whether an act counts in the standing. */
  public boolean counts(Act act) {
    return stands(act) && !overruled.contains(act.id());
  }

  /** Acts that say which of some others holds, and have not been taken back. */
  public List<Act> rulings() {
    return rulings.stream().filter(this::stands).toList();
  }

  /** Acts that close a promise and have not been taken back. */
  public List<Act> settlements() {
    return settlements.stream().filter(this::stands).toList();
  }

  /** Whether an act is a promise that counts and that nothing has closed. */
  boolean isOpenPromise(long id) {
    Act promise = byId.get(current(id));
    return promise != null
        && counts(promise)
        && isPromise(promise)
        && settlements().stream()
            .map(Act::effect)
            .noneMatch(
                effect ->
                    effect instanceof Effect.Settles settles
                        && current(settles.promise()) == promise.id());
  }

  /** Whether an act binds: one with a condition, a wish or a denial binds nobody. */
  public static boolean isPromise(Act act) {
    return act.kind() == ActKind.COMMITMENT
        && (act.modality() == Modality.DONE || act.modality() == Modality.PLANNED);
  }

  /** Whether an act's effect can be taken back: it has one, and nobody has yet. */
  boolean canReopen(long id) {
    Act act = byId.get(id);
    return act != null
        && stands(act)
        && hasEffect(act)
        && !(act.effect() instanceof Effect.Reopens);
  }
}
