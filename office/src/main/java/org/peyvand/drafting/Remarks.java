package org.peyvand.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Refusal;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks on the articles of papers. */
@Repository
class Remarks {

  private static final int LONGEST = 4_000;

  private final JdbcClient jdbc;
  private final Clock clock;

  Remarks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a paper, oldest first; replies stand under what they answer. */
  List<Remark> of(long paper) {
    record Row(@Nullable Long parent, Remark remark) {}
    List<Row> rows =
        jdbc.sql("select * from memorandum_remark where memorandum = ? order by id")
            .param(paper)
            .query(
                (row, number) -> {
                  long parent = row.getLong("parent");
                  return new Row(row.wasNull() ? null : parent, read(row));
                })
            .list();
    Map<Long, List<Remark>> replies = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.parent() != null)
        .forEach(
            row ->
                replies
                    .computeIfAbsent(row.parent(), parent -> new ArrayList<>())
                    .add(row.remark()));
    return rows.stream()
        .filter(row -> row.parent() == null)
        .map(row -> with(row.remark(), replies.getOrDefault(row.remark().id(), List.of())))
        .toList();
  }

  /** Adds one, or says why not. A reply to a reply answers the remark above both. */
  Optional<Refusal> add(
      Memorandum paper, String article, @Nullable Long parent, String typed, StaffMember officer) {
    String words = typed.replace("\r\n", "\n").replace("\0", "").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.of(Refusal.REMARK);
    }
    jdbc.sql(
            """
            insert into memorandum_remark
              (memorandum, article, version, parent, words, written, written_by, written_name)
            values (:paper, :article, :version,
              (select coalesce(parent, id) from memorandum_remark
                where id = :parent and memorandum = :paper),
              :words, :now, :by, :name)""")
        .param("paper", paper.id())
        .param("article", article)
        .param("version", paper.latest())
        .param("parent", parent)
        .param("words", words)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", officer.id())
        .param("name", officer.name())
        .update();
    return Optional.empty();
  }

  /** Marks a remark as dealt with, or opens it again. */
  void resolve(long paper, long remark, boolean resolved, StaffMember officer) {
    jdbc.sql(
            """
            update memorandum_remark set resolved = :at, resolved_name = :name
             where id = :id and memorandum = :paper and parent is null""")
        .param("at", resolved ? clock.instant().atOffset(ZoneOffset.UTC) : null)
        .param("name", resolved ? officer.name() : null)
        .param("id", remark)
        .param("paper", paper)
        .update();
  }

  private static Remark with(Remark remark, List<Remark> replies) {
    return new Remark(
        remark.id(),
        remark.article(),
        remark.version(),
        remark.words(),
        remark.written(),
        remark.by(),
        remark.resolved(),
        replies);
  }

  private static Remark read(ResultSet row) throws SQLException {
    return new Remark(
        row.getLong("id"),
        row.getString("article"),
        row.getInt("version"),
        row.getString("words"),
        row.getObject("written", OffsetDateTime.class).toInstant(),
        row.getString("written_name"),
        row.getObject("resolved", OffsetDateTime.class) != null,
        List.of());
  }
}
