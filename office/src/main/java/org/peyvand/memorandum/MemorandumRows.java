package org.peyvand.memorandum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.parallel.CanonicalForm;
import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of papers and their versions. */
@Repository
class MemorandumRows {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper json;

  MemorandumRows(JdbcClient jdbc, Clock clock, JsonMapper json) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.json = json;
  }

  long add(NewMemorandum paper, StaffMember officer) {
    Visibility visibility = paper.visibility();
    return jdbc.sql(
            """
            insert into memorandum (first, second, form, latest, amends, amends_as, visibility,
              visible_to, example, created, created_by, created_name)
            values (:first, :second, :form, 1, :amends, :as, :visibility, :to, :example, :now,
              :by, :name) returning id""")
        .param("first", paper.pair().first())
        .param("second", paper.pair().second())
        .param("form", paper.form().token())
        .param("amends", paper.amends())
        .param("as", paper.amends() == null ? null : paper.addendum() ? "addendum" : "amendment")
        .param("visibility", word(visibility))
        .param("to", named(visibility))
        .param("example", paper.example())
        .param("now", now())
        .param("by", officer.id())
        .param("name", officer.name())
        .query(Long.class)
        .single();
  }

  /** Newest first, whoever may see them. */
  List<Memorandum> list() {
    return jdbc.sql("select * from memorandum order by id desc").query(MemorandumRows::read).list();
  }

  Optional<Memorandum> find(long id) {
    return jdbc.sql("select * from memorandum where id = ?")
        .param(id)
        .query(MemorandumRows::read)
        .optional();
  }

  /** The same, held until the transaction ends. */
  Optional<Memorandum> findHeld(long id) {
    return jdbc.sql("select * from memorandum where id = ? for update")
        .param(id)
        .query(MemorandumRows::read)
        .optional();
  }

  void set(long id, State state, int round) {
    jdbc.sql("update memorandum set state = ?, round = ? where id = ?")
        .params(state.token(), round, id)
        .update();
  }

  void show(long id, Visibility visibility) {
    jdbc.sql("update memorandum set visibility = :word, visible_to = :to where id = :id")
        .param("word", word(visibility))
        .param("to", named(visibility))
        .param("id", id)
        .update();
  }

  void addVersion(
      long id, int number, int round, String side, String note, ParallelText text, StaffMember by) {
    jdbc.sql(
            """
            insert into memorandum_version (memorandum, number, round, side, note, content, sha256,
              saved, saved_by, saved_name)
            values (:id, :number, :round, :side, :note, :content, :hash, :now, :by, :name)""")
        .param("id", id)
        .param("number", number)
        .param("round", round)
        .param("side", side)
        .param("note", note)
        .param("content", json.writeValueAsString(text))
        .param("hash", CanonicalForm.sha256(text))
        .param("now", now())
        .param("by", by.id())
        .param("name", by.name())
        .update();
    jdbc.sql("update memorandum set latest = ? where id = ?").params(number, id).update();
  }

  Optional<Version> version(long id, int number) {
    return jdbc.sql("select * from memorandum_version where memorandum = ? and number = ?")
        .params(id, number)
        .query(this::version)
        .optional();
  }

  /** Newest first. */
  List<Version> versions(long id) {
    return jdbc.sql("select * from memorandum_version where memorandum = ? order by number desc")
        .param(id)
        .query(this::version)
        .list();
  }

  int seen(long id, StaffMember reader) {
    return jdbc.sql("select version from memorandum_seen where memorandum = ? and person = ?")
        .params(id, reader.id())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  void see(long id, int version, StaffMember reader) {
    jdbc.sql(
            """
            insert into memorandum_seen values (?, ?, ?)
            on conflict (memorandum, person) do update set version = excluded.version""")
        .params(id, reader.id(), version)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getLong("memorandum"),
        row.getInt("number"),
        row.getInt("round"),
        row.getString("side"),
        row.getString("note"),
        json.readValue(row.getString("content"), ParallelText.class),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getObject("saved", OffsetDateTime.class).toInstant(),
        row.getString("saved_name"));
  }

  private static Memorandum read(ResultSet row, int number) throws SQLException {
    long amends = row.getLong("amends");
    boolean none = row.wasNull();
    return new Memorandum(
        row.getLong("id"),
        new Pair(row.getString("first"), row.getString("second")),
        Form.of(row.getString("form")).orElseThrow(),
        State.of(row.getString("state")),
        row.getInt("latest"),
        row.getInt("round"),
        none ? null : amends,
        "addendum".equals(row.getString("amends_as")),
        row.getBoolean("example"),
        visibility(row));
  }

  private static Visibility visibility(ResultSet row) throws SQLException {
    return switch (row.getString("visibility")) {
      case "public" -> new Visibility.Public();
      case "office" -> new Visibility.Office();
      default -> new Visibility.Named(Set.of((Long[]) row.getArray("visible_to").getArray()));
    };
  }

  private static String word(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  private static Long[] named(Visibility visibility) {
    return visibility instanceof Visibility.Named(Set<Long> people)
        ? new TreeSet<>(people).toArray(Long[]::new)
        : new Long[0];
  }
}
