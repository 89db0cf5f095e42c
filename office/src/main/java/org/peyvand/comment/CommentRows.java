package org.peyvand.comment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments as the office keeps them. */
@Component
class CommentRows {

  /** A deeper answer stands beside the one it answers. */
  static final int DEEPEST = 20;

  private static final String ROW =
      """
      select c.*, case when p.state = 'published' then p.name end parent_name,
        case when p.state = 'published' then p.words end parent_words
      from comment_comment c left join comment_comment p on p.id = c.parent
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CommentRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What goes into a new row. */
  record New(
      long item,
      @Nullable Long parent,
      CommentState state,
      PageLanguage language,
      String name,
      String email,
      String words,
      String sender,
      String suspicion) {}

  /**
   * Adds a comment; empty if the same was said there before, or what it answers is not published.
   *
   * @param link hash of the writer's token, good until then; null for the office's own
   */
  Optional<Long> add(
      New fresh, byte @Nullable [] link, @Nullable Instant until, @Nullable StaffMember office) {
    return jdbc.sql(
            """
            insert into comment_comment (id, item, parent, path, state, shown, office, language,
              name, email, words, digest, sent, sender, suspicion, link, link_until, decided,
              decided_by, decided_name)
            select n.id, :item, p.id, coalesce(p.path[1\\:%d], '{}') || n.id, :state,
              :state = 'published', :office, :language, :name, :email, :words, :digest, :now,
              :sender, :suspicion, :link, :until, cast(:decided as timestamptz), :by, :byName
            from (select nextval('comment_number') id) n
            left join comment_comment p
              on p.id = cast(:parent as bigint) and p.item = :item and p.state = 'published'
            where cast(:parent as bigint) is null or p.id is not null
            on conflict (item, digest) do nothing
            returning id"""
                .formatted(DEEPEST))
        .param("item", fresh.item())
        .param("parent", fresh.parent())
        .param("state", fresh.state().token())
        .param("office", office != null)
        .param("language", fresh.language().code())
        .param("name", fresh.name())
        .param("email", fresh.email())
        .param("words", fresh.words())
        .param(
            "digest", PostComment.digest(office == null ? fresh.name() : "office", fresh.words()))
        .param("now", now())
        .param("sender", fresh.sender())
        .param("suspicion", fresh.suspicion())
        .param("link", link)
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .param("decided", office == null ? null : now())
        .param("by", office == null ? null : office.id())
        .param("byName", office == null ? null : office.name())
        .query(Long.class)
        .optional();
  }

  Optional<CommentRow> find(long id) {
    return jdbc.sql(ROW + "where c.id = :id").param("id", id).query(CommentRows::row).optional();
  }

  /** By its writer's token, while that may change something. */
  Optional<CommentRow> ofLink(byte[] hash) {
    return jdbc.sql(
            ROW
                + "where c.link = :link and c.link_until > :now and c.state <> 'withdrawn'"
                + " for update of c")
        .param("link", hash)
        .param("now", now())
        .query(CommentRows::row)
        .optional();
  }

  /** Held until the end of the transaction, in the order of their numbers. */
  List<CommentRow> lock(Collection<Long> ids) {
    return jdbc.sql(ROW + "where c.id = any (:ids) order by c.id for update of c")
        .param("ids", ids.toArray(new Long[0]))
        .query(CommentRows::row)
        .list();
  }

  /** The newest first; {@code below} a number for the pages after the first. */
  List<CommentRow> list(CommentState state, long item, long below, int most) {
    return jdbc.sql(
            ROW
                + """
                where c.state = :state and c.id < :below and (:item = 0 or c.item = :item)
                order by c.id desc limit :most""")
        .param("state", state.token())
        .param("item", item)
        .param("below", below)
        .param("most", most)
        .query(CommentRows::row)
        .list();
  }

  Map<CommentState, Long> counts() {
    Map<CommentState, Long> counts = new EnumMap<>(CommentState.class);
    jdbc.sql("select state, count(*) many from comment_comment group by state")
        .query(
            (row, number) ->
                counts.put(
                    CommentState.of(row.getString("state")).orElseThrow(), row.getLong("many")))
        .list();
    return counts;
  }

  void decide(Collection<Long> ids, CommentState state, StaffMember by) {
    jdbc.sql(
            """
            update comment_comment set before = state, state = :state, decided = :now,
              decided_by = :by, decided_name = :name, sender = '' where id = any (:ids)""")
        .param("state", state.token())
        .param("now", now())
        .param("by", by.id())
        .param("name", by.name())
        .param("ids", ids.toArray(new Long[0]))
        .update();
  }

  /** Gives each the state that it had before the last decision. */
  void undo(Collection<Long> ids) {
    jdbc.sql(
            """
            update comment_comment set state = before, before = null
            where id = any (:ids) and before is not null and state <> 'withdrawn'""")
        .param("ids", ids.toArray(new Long[0]))
        .update();
  }

  /** False if the same words stand there already. */
  boolean edit(CommentRow row, CommentForm form, byte[] digest, CommentState state, String why) {
    return jdbc.sql(
                """
                update comment_comment set name = :name, email = :email, words = :words,
                  digest = :digest, state = :state, suspicion = :why, before = null, edited = :now
                where id = :id and not exists (select 1 from comment_comment o
                  where o.item = :item and o.digest = :digest and o.id <> :id)""")
            .param("name", form.name())
            .param("email", form.email())
            .param("words", form.words())
            .param("digest", digest)
            .param("state", state.token())
            .param("why", why)
            .param("now", now())
            .param("item", row.item())
            .param("id", row.id())
            .update()
        == 1;
  }

  /** Takes away everything that its writer gave. */
  void withdraw(long id) {
    jdbc.sql(
            """
            update comment_comment set state = 'withdrawn', before = null, name = '', email = '',
              words = '', digest = null, sender = '', suspicion = '', link = null
            where id = :id""")
        .param("id", id)
        .update();
  }

  /** After a change of state: which of these and of those above them have something to show. */
  void show(Collection<CommentRow> changed) {
    jdbc.sql(
            """
            update comment_comment a set shown = a.state = 'published' or exists (
              select 1 from comment_comment d where d.item = a.item and d.state = 'published'
                and d.path > a.path and d.path < a.path || 9223372036854775807)
            where a.id = any (:ids)""")
        .param(
            "ids",
            changed.stream()
                .flatMap(row -> row.path().stream())
                .distinct()
                .sorted()
                .toArray(Long[]::new))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static CommentRow row(ResultSet row, int number) throws SQLException {
    return new CommentRow(
        row.getLong("id"),
        row.getLong("item"),
        numbers(row.getArray("path")),
        CommentState.of(row.getString("state")).orElseThrow(),
        row.getBoolean("office"),
        PageLanguage.of(row.getString("language")).orElseThrow(),
        row.getString("name"),
        row.getString("email"),
        row.getString("words"),
        row.getObject("sent", OffsetDateTime.class).toInstant(),
        instant(row, "edited"),
        instant(row, "link_until"),
        row.getString("sender"),
        row.getString("suspicion"),
        row.getString("decided_name"),
        row.getObject("parent", Long.class),
        row.getString("parent_name"),
        row.getString("parent_words"));
  }

  private static List<Long> numbers(Array array) throws SQLException {
    return Arrays.asList((Long[]) array.getArray());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
