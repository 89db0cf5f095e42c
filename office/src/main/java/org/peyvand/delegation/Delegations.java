package org.peyvand.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delegations to events; whoever may see an event may see who comes to it. */
@Component
class Delegations {

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  Delegations(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  List<Delegation> list(long event) {
    return jdbc
        .sql("select id from delegation where event = ? order by from_city, id")
        .param(event)
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> find(event, id).stream())
        .toList();
  }

  Optional<Delegation> find(long event, long id) {
    return jdbc.sql("select * from delegation where event = ? and id = ?")
        .params(event, id)
        .query((row, number) -> delegation(row, people(id), programme(id)))
        .optional();
  }

  /**
   * Keeps a new one or a changed one with all that belongs to it.
   *
   * @return its number; empty if somebody else has changed it since
   */
  @Transactional
  public Optional<Long> keep(Delegation said, StaffMember officer) {
    Optional<Long> id = said.id() == 0 ? Optional.of(add(said, officer)) : change(said, officer);
    id.ifPresent(
        number -> {
          jdbc.sql("delete from delegation_person where delegation = ?").param(number).update();
          jdbc.sql("delete from delegation_programme where delegation = ?").param(number).update();
          addPeople(number, said.people());
          addProgramme(number, said.programme());
          journal.noteAt(
              officer,
              "/desk/events/" + said.event() + "/delegations/" + number,
              "delegation.journal." + said.state().token());
        });
    return id;
  }

  private long add(Delegation said, StaffMember officer) {
    return jdbc.sql(
            """
            insert into delegation (from_city, to_city, promise, state, starts, ends, precise,
              gifts, paid, note, report, act, written, written_by, event)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(columns(said, officer))
        .query(Long.class)
        .single();
  }

  private Optional<Long> change(Delegation said, StaffMember officer) {
    List<@Nullable Object> all = new ArrayList<>(columns(said, officer));
    all.add(said.id());
    all.add(said.version());
    return jdbc.sql(
            """
            update delegation set from_city = ?, to_city = ?, promise = ?, state = ?, starts = ?,
              ends = ?, precise = ?, gifts = ?, paid = ?, note = ?, report = ?, act = ?,
              written = ?, written_by = ?, version = version + 1
            where event = ? and id = ? and version = ? returning id
            """)
        .params(all)
        .query(Long.class)
        .optional();
  }

  private List<@Nullable Object> columns(Delegation said, StaffMember officer) {
    Happened stay = said.stay();
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return Arrays.asList(
        said.from(),
        said.to(),
        said.promise(),
        said.state().token(),
        stay == null ? null : stay.start(),
        stay == null ? null : stay.end(),
        stay == null ? null : stay.precision().token(),
        said.gifts(),
        said.paid(),
        said.note(),
        said.report(),
        said.act(),
        now,
        officer.name(),
        said.event());
  }

  private void addPeople(long id, List<Delegation.Guest> people) {
    for (int place = 0; place < people.size(); place++) {
      jdbc.sql("insert into delegation_person values (?, ?, ?, ?)")
          .params(Arrays.asList(id, place, people.get(place).name(), people.get(place).office()))
          .update();
    }
  }

  private void addProgramme(long id, List<Delegation.Item> programme) {
    for (int place = 0; place < programme.size(); place++) {
      Delegation.Item item = programme.get(place);
      jdbc.sql("insert into delegation_programme values (?, ?, ?, ?, ?)")
          .params(Arrays.asList(id, place, item.day(), item.at(), item.what()))
          .update();
    }
  }

  private List<Delegation.Guest> people(long id) {
    return jdbc.sql(
            "select name, office from delegation_person where delegation = ? order by place")
        .param(id)
        .query((row, number) -> new Delegation.Guest(row.getString(1), row.getString(2)))
        .list();
  }

  private List<Delegation.Item> programme(long id) {
    return jdbc.sql(
            "select day, at, what from delegation_programme where delegation = ? order by place")
        .param(id)
        .query(
            (row, number) ->
                new Delegation.Item(
                    row.getObject(1, LocalDate.class),
                    row.getObject(2, LocalTime.class),
                    row.getString(3)))
        .list();
  }

  private static Delegation delegation(
      ResultSet row, List<Delegation.Guest> people, List<Delegation.Item> programme)
      throws SQLException {
    LocalDate starts = row.getObject("starts", LocalDate.class);
    return new Delegation(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("event"),
        row.getString("from_city"),
        row.getString("to_city"),
        row.getObject("promise", Long.class),
        Delegation.State.of(row.getString("state")).orElseThrow(),
        starts == null
            ? null
            : new Happened(
                starts,
                row.getObject("ends", LocalDate.class),
                Happened.Precision.valueOf(row.getString("precise").toUpperCase(Locale.ROOT))),
        people,
        programme,
        row.getString("gifts"),
        row.getString("paid"),
        row.getString("note"),
        row.getObject("report", Long.class),
        row.getObject("act", Long.class));
  }
}
