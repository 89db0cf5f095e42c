package org.peyvand.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;

/**
 * What a reader may see of a dossier. An act that an unseen one supersedes or withdraws is left out
 * too: what is known to be wrong must not stand as right, and nothing is said of the correction.
 */
final class Sight {

  private final Predicate<Act> sees;

  private Sight(Predicate<Act> sees) {
    this.sees = sees;
  }

  static Sight ofCitizens() {
    return new Sight(act -> act.visibility() instanceof Visibility.Public);
  }

  /** What everybody in the office may see; acts for named people are not among it. */
  static Sight ofTheOffice() {
    return new Sight(act -> !(act.visibility() instanceof Visibility.Named));
  }

  static Sight of(StaffMember viewer) {
    return new Sight(
        act ->
            switch (act.visibility()) {
              case Visibility.Public p -> true;
              case Visibility.Office o -> true;
              case Visibility.Named(Set<Long> people) -> people.contains(viewer.id());
            });
  }

  static Sight ofEverything() {
    return new Sight(act -> true);
  }

  List<Act> of(List<Act> acts) {
    Set<Long> wrong = new HashSet<>();
    for (Act act : acts) {
      if (!sees.test(act)) {
        if (act.supersedes() != null) {
          wrong.add(act.supersedes());
        }
        if (act.effect() instanceof Effect.Withdraws(long target)) {
          wrong.add(target);
        }
      }
    }
    return acts.stream().filter(sees).filter(act -> !wrong.contains(act.id())).toList();
  }
}
