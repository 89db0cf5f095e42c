package org.peyvand.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers as their readers may see them. */
@Component
public class Dossiers {

  private final Relations relations;
  private final Fold fold;

  Dossiers(Relations relations, Fold fold) {
    this.relations = relations;
    this.fold = fold;
  }

  /** What a citizen may see as of a day; empty if nothing of the pair is public by then. */
  @Transactional(readOnly = true)
  public Optional<Dossier> findPublic(Pair pair, LocalDate asOf) {
    return find(pair, asOf, Instant.MAX, Sight.ofCitizens());
  }

  /** What a person of the office may see as of a day; empty if there is nothing. */
  @Transactional(readOnly = true)
  public Optional<Dossier> find(Pair pair, LocalDate asOf, StaffMember viewer) {
    return find(pair, asOf, Instant.MAX, Sight.of(viewer));
  }

  /** What everybody of the office may see: acts for named people are not among it. */
  @Transactional(readOnly = true)
  public Optional<Dossier> findForOffice(Pair pair, LocalDate asOf) {
    return find(pair, asOf, Instant.MAX, Sight.ofTheOffice());
  }

  /**
   * As {@link #find(Pair, LocalDate, StaffMember)}, of what had been recorded by a moment only: the
   * dossier as the office knew it then.
   */
  @Transactional(readOnly = true)
  public Optional<Dossier> findKnownBy(
      Pair pair, LocalDate asOf, Instant recorded, StaffMember viewer) {
    return find(pair, asOf, recorded, Sight.of(viewer));
  }

  /** Everything, whoever may see it: for whoever keeps the machine. */
  @Transactional(readOnly = true)
  public Optional<Dossier> findWhole(Pair pair, LocalDate asOf) {
    return find(pair, asOf, Instant.MAX, Sight.ofEverything());
  }

  private Optional<Dossier> find(Pair pair, LocalDate asOf, Instant recorded, Sight sight) {
    Optional<Relation> relation = relations.find(pair);
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    List<Act> all =
        relations.acts(relation.get()).stream()
            .filter(act -> !act.recorded().isAfter(recorded))
            .toList();
    List<Act> seen = sight.of(all);
    Counting counting = new Counting(seen);
    List<Act> by =
        seen.stream().filter(act -> ActTime.countsBy(act, asOf)).sorted(ActTime.ORDER).toList();
    if (by.isEmpty()) {
      return Optional.empty();
    }
    Set<Long> replaced = new HashSet<>();
    by.stream().filter(act -> !counting.counts(act)).forEach(act -> replaced.add(act.id()));
    return Optional.of(
        new Dossier(pair, relation.get().position(), fold.of(pair, seen, asOf), by, replaced));
  }
}
