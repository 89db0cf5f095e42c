package org.peyvand.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.text.Folded;
import org.springframework.stereotype.Component;

/**
 * Acts that may be the very event that a claim tells of, as another report told it: the same pair
 * and kind, and the same day, or without days to compare the same people, or the same name. What
 * somebody said is no event: each outlet's words stand for themselves.
 */
@Component
class SameEvents {

  private static final int DAYS_APART = 1;
  private static final int REPORTS_APART = 14;

  private final Dossiers dossiers;

  SameEvents(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** The acts to ask about, in the order of the dossier; none for a claim of several dossiers. */
  List<Act> of(Claim claim) {
    if (!(claim.content() instanceof Content.Deed deed)
        || deed.pairs().size() != 1
        || deed.pairs().getFirst().stream().anyMatch(Content::isUnknown)) {
      return List.of();
    }
    Pair pair = Pair.of(deed.pairs().getFirst().get(0), deed.pairs().getFirst().get(1));
    NewAct said = ActOfClaim.said(deed, pair);
    List<Act> same = new ArrayList<>();
    for (Act act : dossiers.standing(pair)) {
      boolean ownReport =
          act.evidence().stream().anyMatch(e -> Objects.equals(e.report(), claim.report()));
      if (!ownReport && act.effect() == null && isSame(act.said(), said)) {
        same.add(act);
      }
    }
    return same;
  }

  /**
   * The act that a claim surely tells of once more: the only one to ask about, and no day speaks
   * against it.
   */
  Optional<Act> surely(Claim claim) {
    List<Act> same = of(claim);
    if (same.size() != 1 || !(claim.content() instanceof Content.Deed deed)) {
      return Optional.empty();
    }
    Happened one = same.getFirst().happened();
    Happened other = deed.happened();
    return one == null || other == null || isNear(one, other, 0)
        ? Optional.of(same.getFirst())
        : Optional.empty();
  }

  static boolean isSame(NewAct there, NewAct here) {
    if (there.kind() != here.kind()
        || there.modality() != here.modality()
        || here.kind() == ActKind.STATEMENT
        || (there.form() != null && here.form() != null && there.form() != here.form())) {
      return false;
    }
    if (!there.actors().isEmpty()
        && !here.actors().isEmpty()
        && !Set.copyOf(there.actors()).equals(Set.copyOf(here.actors()))) {
      return false;
    }
    Happened one = there.happened();
    Happened other = here.happened();
    if (one != null && other != null) {
      return isNear(one, other, DAYS_APART);
    }
    if (there.reported() != null
        && here.reported() != null
        && Math.abs(there.reported().toEpochDay() - here.reported().toEpochDay()) > REPORTS_APART) {
      return false;
    }
    return shareSomebody(there, here) || sameName(there, here);
  }

  private static boolean isNear(Happened one, Happened other, int days) {
    return !one.start().isAfter(other.end().plusDays(days))
        && !other.start().isAfter(one.end().plusDays(days));
  }

  private static boolean shareSomebody(NewAct there, NewAct here) {
    Set<String> names = names(there);
    return names(here).stream().anyMatch(names::contains);
  }

  private static Set<String> names(NewAct act) {
    return act.people().stream()
        .map(Person::name)
        .map(name -> Folded.key(name).replace(" ", ""))
        .collect(Collectors.toSet());
  }

  private static boolean sameName(NewAct there, NewAct here) {
    return there.name() != null
        && here.name() != null
        && Folded.key(there.name()).equals(Folded.key(here.name()));
  }
}
