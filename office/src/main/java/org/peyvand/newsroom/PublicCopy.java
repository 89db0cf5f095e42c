package org.peyvand.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.peyvand.search.Audience;
import org.peyvand.search.SearchIndex;
import org.peyvand.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers see of a text: written at every publication, together with what finds it. */
@Component
class PublicCopy {

  private final JdbcClient jdbc;
  private final SearchIndex index;
  private final Labels labels;
  private final Changes changes;

  PublicCopy(JdbcClient jdbc, SearchIndex index, Labels labels, Changes changes) {
    this.jdbc = jdbc;
    this.labels = labels;
    this.index = index;
    this.changes = changes;
  }

  /** Shows the newest version; the caller holds the text's row. */
  void show(ItemText text, Instant now) {
    Wording wording = text.wording();
    Body body = Body.of(wording.body());
    Instant published = text.published() == null ? now : text.published();
    Long[] tags = labels.tags(wording.tags()).of(wording.tags());
    jdbc.sql(
            """
            update newsroom_text set state = 'published', shown = version, due = null,
              published = :published, changed = :now, withdrawn = null, withdrawn_note = null,
              kicker = :kicker, headline = :headline, lead = :lead, html = :html, plain = :plain,
              words = :words, author = :author, source = :source, section = :section, tags = :tags,
              picture = :picture, picture_alt = :alt
            where code = :code and language = :language""")
        .param("published", published.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("kicker", wording.kicker())
        .param("headline", wording.headline())
        .param("lead", wording.lead())
        .param("html", body.html())
        .param("plain", body.plain())
        .param("words", body.words() + Body.count(wording.lead()))
        .param("author", wording.author())
        .param("source", wording.source())
        .param("section", labels.sections(List.of(wording.section())).of(wording.section()))
        .param("tags", tags)
        .param("picture", body.picture())
        .param("alt", body.pictureAlt())
        .param("code", text.code())
        .param("language", text.language().code())
        .update();
    unlist(text);
    jdbc.sql(
            """
            insert into newsroom_tagging (tag, published, code, language)
            select tag, :published, :code, :language from unnest(:tags) tag""")
        .param("tags", tags)
        .param("published", published.atOffset(ZoneOffset.UTC))
        .param("code", text.code())
        .param("language", text.language().code())
        .update();
    index.put(searchable(text.code(), text.language().code(), wording, body.plain(), published));
    changes.note();
  }

  /** Takes a text from the lists and the index; its address goes on answering, with the note. */
  void hide(ItemText text, String note, Instant now) {
    jdbc.sql(
            """
            update newsroom_text set state = 'withdrawn', withdrawn = :now, withdrawn_note = :note
            where code = :code and language = :language""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("note", note)
        .param("code", text.code())
        .param("language", text.language().code())
        .update();
    unlist(text);
    index.remove(ITEM, Long.toString(text.code()));
    reindex(text.code());
    changes.note();
  }

  static final String ITEM = "item";

  static Searchable searchable(
      long code, String language, Wording wording, String plain, Instant published) {
    return new Searchable(
        ITEM,
        Long.toString(code),
        language,
        "/n/" + code,
        wording.headline(),
        wording.lead(),
        plain,
        wording.tags(),
        published,
        Audience.all());
  }

  /** Puts every public text of an item into the index anew. */
  private void reindex(long code) {
    index.putAll(
        jdbc.sql(
                """
                select t.code, t.language, t.headline, t.lead, t.plain, t.published,
                  array(select name from newsroom_tag where id = any (t.tags)) tags
                from newsroom_text t where t.code = :code and t.state = 'published'""")
            .param("code", code)
            .query(PublicCopy::searchable)
            .list());
  }

  /** What finds a public text, from its row. */
  static Searchable searchable(ResultSet row, int number) throws SQLException {
    return new Searchable(
        ITEM,
        row.getString("code"),
        row.getString("language"),
        "/n/" + row.getLong("code"),
        row.getString("headline"),
        row.getString("lead"),
        row.getString("plain"),
        ItemRows.texts(row, "tags"),
        row.getObject("published", OffsetDateTime.class).toInstant(),
        Audience.all());
  }

  private void unlist(ItemText text) {
    jdbc.sql("delete from newsroom_tagging where code = :code and language = :language")
        .param("code", text.code())
        .param("language", text.language().code())
        .update();
  }
}
