package org.peyvand.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Relations;
import org.peyvand.intake.Report;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * What decisions about claims do to dossiers. Nothing is ever taken out: what is corrected, joined
 * or refused later stands in a new act that supersedes or withdraws.
 */
@Component
class Dossiers {

  private final RecordAct record;
  private final Relations relations;

  Dossiers(RecordAct record, Relations relations) {
    this.record = record;
    this.relations = relations;
  }

  /** A dossier refused an act; the transaction around must end without effect. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Recording.Refusal why;

    Refused(Recording.Refusal why) {
      super(why.token(), null, false, false);
      this.why = why;
    }

    /** The key of its sentence. */
    String key() {
      return "dossier.refusal." + why.token();
    }
  }

  /**
   * Records a claim's acts, in the place of those that stood for it before.
   *
   * @param note why an act of a dossier that the claim no longer belongs to is withdrawn
   */
  List<Claim.Standing> put(
      List<NewAct> acts, List<Claim.Standing> before, Report report, String note, StaffMember by) {
    List<Claim.Standing> standing = new ArrayList<>();
    Set<Long> replaced = new HashSet<>();
    for (NewAct act : acts) {
      Optional<Act> old =
          before.stream()
              .filter(s -> pair(s).equals(act.pair()))
              .findFirst()
              .flatMap(s -> current(act.pair(), s.act()));
      NewAct whole =
          old.map(
                  o -> {
                    replaced.add(o.id());
                    return withEvidence(act, foreign(o.said(), report), act.evidence())
                        .withSupersedes(o.id());
                  })
              .orElse(act);
      standing.add(record(whole, by));
    }
    for (Claim.Standing s : before) {
      Pair pair = pair(s);
      current(pair, s.act())
          .filter(old -> !replaced.contains(old.id()))
          .filter(old -> acts.stream().noneMatch(act -> act.pair().equals(pair)))
          .ifPresent(old -> takeOut(old, report, note, by));
    }
    return List.copyOf(standing);
  }

  /** Takes a report's word for these acts back: the act goes, unless another report proves it. */
  void takeBack(List<Claim.Standing> standing, Report report, String note, StaffMember by) {
    for (Claim.Standing s : standing) {
      current(pair(s), s.act()).ifPresent(act -> takeOut(act, report, note, by));
    }
  }

  /** Adds a claim's words to an act that stands; empty if it stands no longer. */
  Optional<Claim.Standing> join(long act, NewAct further, StaffMember by) {
    return current(further.pair(), act)
        .map(
            old -> {
              NewAct said = old.said();
              Happened happened = said.happened() == null ? further.happened() : said.happened();
              Set<org.peyvand.dossier.Person> people = new LinkedHashSet<>(said.people());
              further.people().stream()
                  .filter(p -> people.stream().noneMatch(o -> o.name().equals(p.name())))
                  .forEach(people::add);
              return record(
                  withEvidence(said, said.evidence(), further.evidence())
                      .withHappened(happened)
                      .withPeople(List.copyOf(people))
                      .withReported(earlier(said, further.reported()), said.orderInReport())
                      .withEffect(null)
                      .withSupersedes(old.id()),
                  by);
            });
  }

  private static java.time.@Nullable LocalDate earlier(
      NewAct said, java.time.@Nullable LocalDate other) {
    return said.reported() == null
        ? other
        : other != null && other.isBefore(said.reported()) ? other : said.reported();
  }

  private void takeOut(Act act, Report report, String note, StaffMember by) {
    List<Evidence> others = foreign(act.said(), report);
    if (others.isEmpty()) {
      record(
          NewAct.of(act.pair(), ActKind.RULING, Modality.DONE)
              .withNote(note)
              .withVisibility(act.visibility())
              .withEffect(new Effect.Withdraws(act.id())),
          by);
    } else {
      record(act.said().withEvidence(others).withSupersedes(act.id()), by);
    }
  }

  private Claim.Standing record(NewAct act, StaffMember by) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, by)) {
      case Recording.Recorded recorded ->
          new Claim.Standing(act.pair().cities(), recorded.acts().getFirst().id());
      case Recording.Refused refused -> throw new Refused(refused.why());
    };
  }

  private static NewAct withEvidence(NewAct act, List<Evidence> some, List<Evidence> more) {
    Set<Evidence> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return act.withEvidence(List.copyOf(all));
  }

  private static List<Evidence> foreign(NewAct act, Report report) {
    return act.evidence().stream()
        .filter(e -> e.report() == null || e.report() != report.id())
        .toList();
  }

  /** All acts of a dossier that stand: neither superseded nor withdrawn. */
  List<Act> standing(Pair pair) {
    List<Act> all = relations.acts(pair);
    Set<Long> gone = new HashSet<>();
    for (Act act : all) {
      if (act.supersedes() != null) {
        gone.add(act.supersedes());
      }
      if (act.effect() instanceof Effect.Withdraws(long target)) {
        gone.add(target);
      }
    }
    return all.stream().filter(act -> !gone.contains(act.id())).toList();
  }

  /** The number of the last act that came in the place of one. */
  long last(Claim.Standing standing) {
    return last(relations.acts(pair(standing)), standing.act());
  }

  private static long last(List<Act> all, long id) {
    long last = id;
    for (Act act : all) {
      if (act.supersedes() != null && act.supersedes() == last) {
        last = act.id();
      }
    }
    return last;
  }

  /** The act that stands today in the place of one; empty once it was withdrawn. */
  private Optional<Act> current(Pair pair, long id) {
    long last = last(relations.acts(pair), id);
    return standing(pair).stream().filter(act -> act.id() == last).findFirst();
  }

  private static Pair pair(Claim.Standing standing) {
    return Pair.of(standing.pair().get(0), standing.pair().get(1));
  }
}
