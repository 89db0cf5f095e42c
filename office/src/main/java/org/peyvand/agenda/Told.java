package org.peyvand.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Rebuilt;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the acts tell of events and signings, as rows: acts that count and that the whole office may
 * see. Disposable: {@link #rebuild} writes the same from the acts.
 */
@Component
class Told implements Rebuilt {

  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);
  private static final String OPEN =
      """
      select * from agenda_told t where what = 'event'
        and not exists (select from agenda_event_act a where a.act in (t.act, t.origin))
        and not exists (select from agenda_set_aside s where s.act in (t.act, t.origin))
      """;
  private final JdbcClient jdbc;
  private final Relations relations;
  private final Dossiers dossiers;

  Told(JdbcClient jdbc, Relations relations, Dossiers dossiers) {
    this.jdbc = jdbc;
    this.relations = relations;
    this.dossiers = dossiers;
  }

  /**
   * An event of an act that is not in the agenda yet.
   *
   * @param host the city that receives it, by key
   */
  record Proposal(
      long act,
      Pair pair,
      @Nullable String name,
      @Nullable String host,
      @Nullable String place,
      @Nullable Happened on,
      boolean open) {

    KeepEvent.Proof proof() {
      return new KeepEvent.Proof(act, pair);
    }
  }

  /** A signature whose day is known. */
  record Signed(long act, Pair pair, @Nullable String form, LocalDate day) {}

  /** Events of acts that no officer has taken into the agenda or set aside, the latest first. */
  List<Proposal> proposals(int atMost) {
    return jdbc.sql(OPEN + "order by starts desc nulls last, act desc limit ?")
        .param(atMost)
        .query(Told::proposal)
        .list();
  }

  Optional<Proposal> find(long act) {
    return jdbc.sql(OPEN + "and act = ?").param(act).query(Told::proposal).optional();
  }

  /** All signatures, or those that are public, by their day. */
  List<Signed> signatures(boolean publicOnly) {
    return jdbc.sql(
            """
            select act, first, second, form, starts from agenda_told
            where what = 'signing' and (visibility = 'public' or not :publicOnly)
            order by starts, act
            """)
        .param("publicOnly", publicOnly)
        .query(
            (row, number) ->
                new Signed(
                    row.getLong("act"),
                    new Pair(row.getString("first"), row.getString("second")),
                    row.getString("form"),
                    row.getObject("starts", LocalDate.class)))
        .list();
  }

  @Override
  public String name() {
    return "events and signings that acts tell of";
  }

  @Override
  @Transactional
  public int rebuild() {
    jdbc.sql("truncate agenda_told").update();
    List<Relation> all = relations.list();
    all.forEach(relation -> put(relation.pair()));
    return jdbc.sql("select count(*) from agenda_told").query(Integer.class).single();
  }

  @EventListener
  void update(DossierChanged changed) {
    Pair pair = changed.relation().pair();
    jdbc.sql("delete from agenda_told where first = ? and second = ?")
        .params(pair.first(), pair.second())
        .update();
    put(pair);
  }

  private void put(Pair pair) {
    Optional<Dossier> dossier = dossiers.findForOffice(pair, END_OF_DAYS);
    if (dossier.isEmpty()) {
      return;
    }
    Map<Long, Long> corrects = new HashMap<>();
    for (Act act : dossier.get().acts()) {
      if (act.supersedes() != null) {
        corrects.put(act.id(), act.supersedes());
      }
    }
    for (Act act : dossier.get().counted()) {
      if (act.kind() == ActKind.EVENT && act.modality() != Modality.DENIED) {
        put(act, "event", corrects);
      } else if (act.kind() == ActKind.SIGNING
          && act.modality() == Modality.DONE
          && act.happened() != null
          && act.happened().precision() == Happened.Precision.DAY) {
        put(act, "signing", corrects);
      }
    }
  }

  private void put(Act act, String what, Map<Long, Long> corrects) {
    long origin = act.id();
    Long before = corrects.get(origin);
    while (before != null) {
      origin = before;
      before = corrects.get(origin);
    }
    Happened on = act.happened();
    jdbc.sql(
            """
            insert into agenda_told (act, origin, what, first, second, name, host, place, form,
              starts, ends, precise, visibility)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                act.id(),
                origin,
                what,
                act.pair().first(),
                act.pair().second(),
                act.name(),
                act.recipients().isEmpty() ? null : act.recipients().getFirst(),
                act.place(),
                act.form() == null ? null : act.form().token(),
                on == null ? null : on.start(),
                on == null ? null : on.end(),
                on == null ? null : on.precision().token(),
                act.visibility() instanceof Visibility.Public ? "public" : "office"))
        .update();
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    return new Proposal(
        row.getLong("act"),
        new Pair(row.getString("first"), row.getString("second")),
        row.getString("name"),
        row.getString("host"),
        row.getString("place"),
        EventRows.happened(row),
        row.getString("visibility").equals("public"));
  }
}
