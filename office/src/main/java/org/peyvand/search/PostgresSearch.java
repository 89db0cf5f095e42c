package org.peyvand.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds in the index in PostgreSQL: its inverted lists, our keys. */
@Component
class PostgresSearch implements Search {

  private static final int MOST_CONSIDERED = 1_000;

  private static final String FIND =
      """
      with fitting as (
        select id, published, keys from search.record
        where keys @@ cast(:query as tsquery)
          and (everybody or (cast(:reader as bigint) is not null
               and (people = '{}' or cast(:reader as bigint) = any (people))))
          and (cast(:language as text) is null or language = :language)
          and (cast(:tag as text) is null or :tag = any (tags))
          and (cast(:since as timestamptz) is null or published >= :since)
          and (cast(:until as timestamptz) is null or published < :until)
          and (cast(:kinds as text[]) = '{}' or kind = any (:kinds))
        order by published desc nulls last
        limit :considered)
      select r.kind, r.ref, r.language, r.url, r.headline, r.lead, r.body, r.published
      from (
        select id, published, ts_rank('{.1,.2,.5,1}', keys, cast(:query as tsquery)) rank
        from fitting order by rank desc, published desc nulls last, id desc limit :limit) best
      join search.record r using (id)
      order by best.rank desc, best.published desc nulls last, best.id desc
      """;

  private final JdbcClient jdbc;
  private final WordList words;

  PostgresSearch(JdbcClient jdbc, WordList words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  @Override
  @Transactional(readOnly = true)
  public Found find(SearchQuery query) {
    QueryTerms terms = QueryTerms.of(query.text(), words::occurring);
    if (terms.isEmpty()) {
      return new Found(List.of(), false, null);
    }
    List<Found.Hit> hits = terms.isHopeless() ? List.of() : hits(query, terms);
    boolean more = hits.size() > query.limit();
    return new Found(
        more ? hits.subList(0, query.limit()) : hits,
        more,
        hits.isEmpty() ? meant(query.text()) : null);
  }

  private List<Found.Hit> hits(SearchQuery query, QueryTerms terms) {
    Set<String> keys = terms.keys();
    return jdbc.sql(FIND)
        .param("query", terms.tsquery())
        .param("reader", query.reader())
        .param("language", query.language())
        .param("tag", query.tag())
        .param("since", query.from() == null ? null : Timestamp.from(query.from()))
        .param("until", query.until() == null ? null : Timestamp.from(query.until()))
        .param("kinds", query.kinds().toArray(new String[0]))
        .param("considered", MOST_CONSIDERED)
        .param("limit", query.limit() + 1)
        .query((row, number) -> hit(row, keys))
        .list();
  }

  private static Found.Hit hit(ResultSet row, Set<String> keys) throws SQLException {
    String headline = row.getString("headline");
    String lead = row.getString("lead");
    String body = row.getString("body");
    Timestamp published = row.getTimestamp("published");
    return new Found.Hit(
        row.getString("kind"),
        row.getString("ref"),
        row.getString("language"),
        row.getString("url"),
        headline,
        Marking.all(headline, keys),
        Marking.passage(lead.isEmpty() ? body : body.isEmpty() ? lead : lead + "\n" + body, keys),
        published == null ? null : published.toInstant());
  }

  private @Nullable String meant(String text) {
    StringBuilder meant = new StringBuilder();
    boolean changed = false;
    int at = 0;
    for (TextKeys.Word word : TextKeys.of(text)) {
      meant.append(text, at, word.start());
      at = word.end();
      boolean known = !words.occurring(Inflections.of(word.form())).isEmpty();
      Set<String> near =
          known || word.form().length() < 4 || Character.isDigit(word.form().charAt(0))
              ? Set.of()
              : words.occurring(Meant.near(word.form()));
      meant.append(near.isEmpty() ? text.substring(word.start(), word.end()) : first(near));
      changed |= !near.isEmpty();
    }
    return changed ? meant.append(text, at, text.length()).toString() : null;
  }

  private static String first(Set<String> words) {
    return words.stream().sorted().collect(Collectors.toCollection(ArrayList::new)).getFirst();
  }
}
