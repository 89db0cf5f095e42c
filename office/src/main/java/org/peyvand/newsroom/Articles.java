package org.peyvand.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peyvand.dossier.Pair;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles, each by one statement: what belongs to it comes along in arrays. */
@Component
class Articles {

  private static final int MOST_RELATED = 5;

  /** Between the fields of a row in an array; no field that may hold it stands before the last. */
  private static final String BAR = "|";

  private static final String FIND =
      """
      select t.code, t.language, t.state, t.published, t.changed, t.withdrawn, t.withdrawn_note,
        t.kicker, t.headline, t.lead, t.html, t.words, t.author, t.source, t.picture,
        t.picture_alt, i.kind, s.name section,
        array(select o.language from newsroom_text o
          where o.code = t.code and o.state = 'published') languages,
        array(select g.name from newsroom_tag g where g.id = any (t.tags)
          order by array_position(t.tags, g.id)) tags,
        array(select (extract(epoch from c.made) * 1000)::bigint || '|' || c.note
          from newsroom_correction c where c.code = t.code and c.language = t.language
          order by c.made) corrections,
        array(select b.act || '|' || b.first || '|' || b.second from newsroom_basis b
          where b.code = t.code order by b.act) basis,
        array(select near.code || '|' || near.language || '|' || near.headline from (
            select u.code, u.language, u.headline, r.place from newsroom_related r
            cross join lateral (select u.code, u.language, u.headline from newsroom_text u
              where u.code = r.related and u.state = 'published'
              order by u.language = t.language desc, u.language limit 1) u
            where r.code = t.code order by r.place) near) chosen,
        array(select u.code || '|' || u.language || '|' || u.headline from (
            select g.code, count(*) shared from unnest(t.tags) own (id)
            cross join lateral (select g.code from newsroom_tagging g
              where g.tag = own.id and g.language = t.language and g.code <> t.code
              order by g.published desc, g.code desc limit 12) g
            group by g.code order by shared desc, g.code desc limit 5) near
          join newsroom_text u on u.code = near.code and u.language = t.language
          order by near.shared desc, u.published desc) alike
      from newsroom_text t
      join newsroom_item i on i.code = t.code
      left join newsroom_section s on s.id = t.section
      where t.code = :code and t.state in ('published', 'withdrawn')
      order by t.state = 'published' desc, t.language = :language desc,
        array_position(:order, t.language)
      limit 1
      """;

  private final JdbcClient jdbc;

  Articles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The item in this language, or else in the first it has; empty if it was never public. */
  Optional<Article> find(long code, PageLanguage language) {
    return jdbc.sql(FIND)
        .param("code", code)
        .param("language", language.code())
        .param("order", ItemRows.languages())
        .query(Articles::article)
        .optional();
  }

  private static Article article(ResultSet row, int number) throws SQLException {
    return new Article(
        row.getLong("code"),
        ItemKind.of(row.getString("kind")).orElseThrow(),
        language(row.getString("language")),
        ItemRows.texts(row, "languages").stream().map(Articles::language).sorted().toList(),
        row.getObject("published", OffsetDateTime.class).toInstant(),
        row.getObject("changed", OffsetDateTime.class).toInstant(),
        row.getString("state").equals("withdrawn") ? ItemRows.instant(row, "withdrawn") : null,
        row.getString("withdrawn_note"),
        row.getString("kicker"),
        row.getString("headline"),
        row.getString("lead"),
        row.getString("html"),
        row.getInt("words"),
        row.getString("author"),
        row.getString("source"),
        row.getString("section"),
        ItemRows.texts(row, "tags"),
        row.getString("picture"),
        row.getString("picture_alt"),
        ItemRows.texts(row, "corrections").stream().map(Articles::correction).toList(),
        related(row),
        ItemRows.texts(row, "basis").stream().map(Articles::basis).toList());
  }

  private static List<Article.Related> related(ResultSet row) throws SQLException {
    List<String> all = new ArrayList<>(ItemRows.texts(row, "chosen"));
    all.addAll(ItemRows.texts(row, "alike"));
    Set<Long> seen = new HashSet<>();
    return all.stream()
        .map(
            line -> {
              String[] fields = line.split("\\|", 3);
              return new Article.Related(Long.parseLong(fields[0]), language(fields[1]), fields[2]);
            })
        .filter(related -> seen.add(related.code()))
        .limit(MOST_RELATED)
        .toList();
  }

  private static Article.Correction correction(String line) {
    int bar = line.indexOf(BAR);
    return new Article.Correction(
        Instant.ofEpochMilli(Long.parseLong(line.substring(0, bar))), line.substring(bar + 1));
  }

  private static Article.Basis basis(String line) {
    String[] fields = line.split("\\|", 3);
    return new Article.Basis(new Pair(fields[1], fields[2]), Long.parseLong(fields[0]));
  }

  private static PageLanguage language(String code) {
    return PageLanguage.of(code).orElseThrow();
  }
}
