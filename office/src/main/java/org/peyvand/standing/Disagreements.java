package org.peyvand.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Paper;
import org.peyvand.standing.Standing.Conflict;

/** Sources that disagree about one fact: on which day it was, or whether it was at all. */
final class Disagreements {

  private Disagreements() {}

  /** Of acts that stand, those ruled against included, in order. */
  static List<Conflict> of(List<Act> ordered, Courses courses, Counting counting) {
    Map<String, List<Act>> byFact = new TreeMap<>();
    for (Act act : ordered) {
      String fact = fact(act, courses);
      if (fact != null) {
        byFact.computeIfAbsent(fact, f -> new ArrayList<>()).add(act);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Act> acts : byFact.values()) {
      List<Act> dated =
          acts.stream().filter(Disagreements::asserts).filter(a -> a.happened() != null).toList();
      if (dated.stream().anyMatch(one -> dated.stream().anyMatch(other -> apart(one, other)))) {
        conflicts.add(conflict("date", dated, counting));
      }
      if (acts.stream().anyMatch(Disagreements::asserts)
          && acts.stream().anyMatch(act -> act.modality() == Modality.DENIED)) {
        conflicts.add(conflict("done", acts, counting));
      }
    }
    return conflicts;
  }

  /** What must be the same for two acts to tell of one fact; null where nothing can be said. */
  private static @Nullable String fact(Act act, Courses courses) {
    if (!asserts(act) && act.modality() != Modality.DENIED) {
      return null;
    }
    return switch (act.kind()) {
      case SIGNING, EXISTING -> "signing " + courses.form(act).token() + number(act);
      case ENTRY_INTO_FORCE, ENDING -> act.kind().token() + " " + courses.form(act).token();
      case COUNCIL_APPROVAL, MINISTRY_APPROVAL ->
          act.kind().token()
              + courses.form(act).token()
              + act.actors().stream().sorted().toList()
              + number(act)
              + Optional.ofNullable(act.paper()).map(Paper::authority).orElse("");
      case EVENT ->
          act.name() == null ? null : "event " + act.name().strip().toLowerCase(Locale.ROOT);
      default -> null;
    };
  }

  private static String number(Act act) {
    return " " + Optional.ofNullable(act.paper()).map(Paper::number).orElse("");
  }

  private static boolean asserts(Act act) {
    return act.modality() == Modality.DONE
        || (act.kind() == ActKind.EVENT && act.modality() == Modality.PLANNED)
        || (act.kind() == ActKind.EXISTING && act.modality() == Modality.BACKGROUND);
  }

  private static boolean apart(Act one, Act other) {
    Happened first = Objects.requireNonNull(one.happened());
    Happened second = Objects.requireNonNull(other.happened());
    return first.end().isBefore(second.start()) || second.end().isBefore(first.start());
  }

  private static Conflict conflict(String about, List<Act> acts, Counting counting) {
    Set<Long> ids = acts.stream().map(Act::id).collect(java.util.stream.Collectors.toSet());
    Long holds = null;
    Long ruling = null;
    for (Act act : counting.rulings()) {
      if (act.effect() instanceof Effect.Upholds(long one, Set<Long> over)
          && ids.contains(counting.current(one))
          && over.stream().map(counting::current).anyMatch(ids::contains)) {
        holds = counting.current(one);
        ruling = act.id();
      }
    }
    ActKind kind = acts.getFirst().kind();
    return new Conflict(about, kind, ids.stream().sorted().toList(), holds, ruling);
  }
}
