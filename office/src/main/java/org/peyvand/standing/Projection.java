package org.peyvand.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.command.Rebuilt;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.procedure.ProcedureChanged;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.Next;
import org.peyvand.standing.Standing.Side;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every relation's standing as a row, so that two thousand can be listed without folding them. The
 * rows hold days, never what follows from today: dormant, overdue and stuck are asked of them when
 * read. Disposable: {@link #rebuild} writes the same from the acts.
 */
@Component
class Projection implements Rebuilt {

  /** Past every date, so that all acts are folded and no row depends on the day it was written. */
  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

  private final JdbcClient jdbc;
  private final Relations relations;
  private final Fold fold;
  private final Cities cities;

  Projection(JdbcClient jdbc, Relations relations, Fold fold, Cities cities) {
    this.cities = cities;
    this.jdbc = jdbc;
    this.relations = relations;
    this.fold = fold;
  }

  @Override
  public String name() {
    return "standings of relations";
  }

  @Override
  @Transactional
  public int rebuild() {
    jdbc.sql("truncate standing, promise").update();
    List<Relation> all = relations.list();
    all.forEach(relation -> put(relation, relations.acts(relation)));
    return all.size();
  }

  /** Puts a relation's rows in the place of its older ones, in the transaction of the recording. */
  @EventListener
  void update(DossierChanged changed) {
    Relation relation = changed.relation();
    jdbc.sql("delete from standing where relation = ?").param(relation.id()).update();
    jdbc.sql("delete from promise where relation = ?").param(relation.id()).update();
    put(relation, relations.acts(relation));
  }

  /** Folds the relations of a country's cities anew, since its rules have changed. */
  @EventListener
  @Transactional
  void update(ProcedureChanged changed) {
    boolean plain = changed.country().equals("default");
    relations.list().stream()
        .filter(relation -> plain || isOf(relation.pair(), changed.country()))
        .forEach(relation -> update(new DossierChanged(relation)));
  }

  private boolean isOf(Pair pair, String country) {
    return pair.cities().stream()
        .flatMap(key -> cities.find(key).stream())
        .anyMatch(city -> country.equalsIgnoreCase(city.country()));
  }

  private void put(Relation relation, List<Act> all) {
    put(relation, "office", Sight.ofTheOffice().of(all));
    put(relation, "public", Sight.ofCitizens().of(all));
  }

  private void put(Relation relation, String audience, List<Act> seen) {
    if (seen.isEmpty()) {
      return;
    }
    Standing standing = fold.of(relation.pair(), seen, END_OF_DAYS);
    Happened since = standing.since();
    Next next = standing.next();
    jdbc.sql(
            """
            insert into standing (relation, audience, first, second, position, acts, form, stage, only_said,
              since_starts, since_ends, since_precise, last_sign, stuck_from, review_due,
              next_side, next_step, frozen, conflicts, findings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                relation.id(),
                audience,
                relation.pair().first(),
                relation.pair().second(),
                relation.position(),
                standing.acts(),
                standing.form().token(),
                standing.stage().token(),
                standing.isOnlySaid(),
                since == null ? null : since.start(),
                since == null ? null : since.end(),
                since == null ? null : since.precision().token(),
                standing.lastSign(),
                stuckFrom(standing),
                standing.reviewDue(),
                next == null ? null : next.side(),
                next == null ? null : next.step(),
                frozen(standing),
                (int) standing.conflicts().stream().filter(c -> c.holds() == null).count(),
                standing.findings().size()))
        .update();
    standing.promises().forEach(promise -> put(relation, audience, promise));
  }

  private void put(Relation relation, String audience, Promise promise) {
    jdbc.sql(
            """
            insert into promise (act, audience, relation, first, second, by_cities, to_cities,
              what, due, state, closed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                promise.act(),
                audience,
                relation.id(),
                relation.pair().first(),
                relation.pair().second(),
                promise.by().toArray(String[]::new),
                promise.to().toArray(String[]::new),
                promise.what(),
                promise.due(),
                promise.state().token(),
                promise.closedBy()))
        .update();
  }

  private static @Nullable LocalDate stuckFrom(Standing standing) {
    return Stream.of(standing.first(), standing.second())
        .flatMap(side -> side.gates().stream())
        .map(Gate::stuckFrom)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** {@code freiburg:political}, for each line that a side has frozen. */
  private static String[] frozen(Standing standing) {
    return Stream.of(standing.first(), standing.second())
        .flatMap(Projection::frozen)
        .toArray(String[]::new);
  }

  private static Stream<String> frozen(Side side) {
    return Stream.of(Channel.values())
        .filter(channel -> !side.isOpen(channel))
        .map(channel -> side.city() + ":" + channel.token());
  }
}
