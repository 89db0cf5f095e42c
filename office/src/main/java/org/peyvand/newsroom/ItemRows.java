package org.peyvand.newsroom;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of items as the desk keeps them. */
@Component
class ItemRows {

  private static final String TEXT =
      """
      select t.code, t.language, i.kind, t.state, t.version, t.shown, t.due, t.published, t.changed,
        t.withdrawn_note, v.kicker, v.headline, v.lead, v.body, v.author, v.source, v.section,
        v.tags
      from newsroom_text t
      join newsroom_item i on i.code = t.code
      join newsroom_version v
        on v.code = t.code and v.language = t.language and v.number = t.version
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ItemRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new item under the next free news code. */
  long create(ItemKind kind, StaffMember editor) {
    long code;
    do {
      code = jdbc.sql("select nextval('newsroom_code')").query(Long.class).single();
    } while (!insert(code, kind, editor));
    return code;
  }

  private boolean insert(long code, ItemKind kind, StaffMember editor) {
    return jdbc.sql(
                """
                insert into newsroom_item (code, kind, created, created_by, created_name)
                values (:code, :kind, :now, :by, :name) on conflict do nothing""")
            .param("code", code)
            .param("kind", kind.token())
            .param("now", now())
            .param("by", editor.id())
            .param("name", editor.name())
            .update()
        == 1;
  }

  void setKind(long code, ItemKind kind) {
    jdbc.sql("update newsroom_item set kind = :kind where code = :code")
        .param("kind", kind.token())
        .param("code", code)
        .update();
  }

  boolean exists(long code) {
    return jdbc.sql("select exists (select 1 from newsroom_item where code = :code)")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  /** Adds a text in a language that the item does not have yet. */
  void begin(long code, PageLanguage language, Wording wording, StaffMember editor) {
    jdbc.sql(
            """
            insert into newsroom_text (code, language, state, version)
            values (:code, :language, 'draft', 1)""")
        .param("code", code)
        .param("language", language.code())
        .update();
    addVersion(code, language, 1, wording, editor);
  }

  void addVersion(
      long code, PageLanguage language, int number, Wording wording, StaffMember editor) {
    jdbc.sql(
            """
            insert into newsroom_version (code, language, number, saved, saved_by, saved_name,
              kicker, headline, lead, body, author, source, section, tags)
            values (:code, :language, :number, :now, :by, :name, :kicker, :headline, :lead, :body,
              :author, :source, :section, :tags)""")
        .param("code", code)
        .param("language", language.code())
        .param("number", number)
        .param("now", now())
        .param("by", editor.id())
        .param("name", editor.name())
        .param("kicker", wording.kicker())
        .param("headline", wording.headline())
        .param("lead", wording.lead())
        .param("body", wording.body())
        .param("author", wording.author())
        .param("source", wording.source())
        .param("section", wording.section())
        .param("tags", wording.tags().toArray(new String[0]))
        .update();
    jdbc.sql(
            """
            update newsroom_text set version = :number
            where code = :code and language = :language""")
        .param("number", number)
        .param("code", code)
        .param("language", language.code())
        .update();
  }

  /** The text, its row held until the end of the transaction. */
  Optional<ItemText> lock(long code, PageLanguage language) {
    return text(
        TEXT + "where t.code = :code and t.language = :language for update of t", code, language);
  }

  Optional<ItemText> find(long code, PageLanguage language) {
    return text(TEXT + "where t.code = :code and t.language = :language", code, language);
  }

  private Optional<ItemText> text(String sql, long code, PageLanguage language) {
    return jdbc.sql(sql)
        .param("code", code)
        .param("language", language.code())
        .query(ItemRows::text)
        .optional();
  }

  /** All languages of an item, in the order of the pages' languages. */
  List<ItemText> texts(long code) {
    return jdbc.sql(TEXT + "where t.code = :code order by array_position(:order, t.language)")
        .param("code", code)
        .param("order", languages())
        .query(ItemRows::text)
        .list();
  }

  /** The newest work first; {@code below} a news code, for the pages after the first. */
  List<ItemText> list(@Nullable TextState state, String typed, long below, int most) {
    return jdbc.sql(
            TEXT
                + """
                where t.code < :below and (cast(:state as text) is null or t.state = :state)
                  and (:typed = '' or strpos(lower(v.headline), lower(:typed)) > 0
                    or cast(t.code as text) = :typed)
                order by t.code desc, t.language limit :most""")
        .param("below", below)
        .param("state", state == null ? null : state.token())
        .param("typed", typed)
        .param("most", most)
        .query(ItemRows::text)
        .list();
  }

  List<Version> versions(long code, PageLanguage language) {
    return jdbc.sql(
            """
            select * from newsroom_version where code = :code and language = :language
            order by number desc""")
        .param("code", code)
        .param("language", language.code())
        .query(
            (row, number) ->
                new Version(
                    row.getInt("number"),
                    row.getObject("saved", OffsetDateTime.class).toInstant(),
                    row.getString("saved_name"),
                    wording(row)))
        .list();
  }

  void setState(ItemText text, TextState state, @Nullable Instant due) {
    jdbc.sql(
            """
            update newsroom_text set state = :state, due = :due
            where code = :code and language = :language""")
        .param("state", state.token())
        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
        .param("code", text.code())
        .param("language", text.language().code())
        .update();
  }

  /** Scheduled texts whose time has come, not being handled elsewhere. */
  List<ItemText> due(Instant now) {
    return jdbc.sql(
            TEXT
                + """
                where t.state = 'scheduled' and t.due <= :now order by t.due
                for update of t skip locked""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ItemRows::text)
        .list();
  }

  static String[] languages() {
    return Arrays.stream(PageLanguage.values()).map(PageLanguage::code).toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static ItemText text(ResultSet row, int number) throws SQLException {
    return new ItemText(
        row.getLong("code"),
        PageLanguage.of(row.getString("language")).orElseThrow(),
        ItemKind.of(row.getString("kind")).orElseThrow(),
        TextState.of(row.getString("state")).orElseThrow(),
        row.getInt("version"),
        row.getObject("shown", Integer.class),
        instant(row, "due"),
        instant(row, "published"),
        instant(row, "changed"),
        row.getString("withdrawn_note"),
        wording(row));
  }

  static Wording wording(ResultSet row) throws SQLException {
    return new Wording(
        row.getString("kicker"),
        row.getString("headline"),
        row.getString("lead"),
        row.getString("body"),
        row.getString("author"),
        row.getString("source"),
        row.getString("section"),
        texts(row, "tags"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
