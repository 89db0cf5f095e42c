package org.peyvand.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The index in PostgreSQL: our keys with their places, its inverted lists. */
@Component
class PostgresSearch implements SearchIndex, Search {

  /** PostgreSQL keeps no place beyond this. */
  private static final int LAST_PLACE = 16_000;

  private static final int MOST_CONSIDERED = 1_000;
  private static final int MOST_REMEMBERED = 300_000;

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

  /** Words known to be in the table, to spare asking. */
  private final Set<String> remembered = ConcurrentHashMap.newKeySet();

  PostgresSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void put(Searchable record) {
    StringBuilder keys = new StringBuilder();
    Set<String> words = new TreeSet<>();
    int place = add(record.headline(), 'A', 1, keys, words);
    place = add(record.lead(), 'B', place + 2, keys, words);
    place = add(record.body(), 'D', place + 2, keys, words);
    add(String.join(" ; ", record.tags()), 'C', place + 2, keys, words);
    remember(words);
    jdbc.sql(
            """
            insert into search.record (kind, ref, language, url, headline, lead, body, tags,
              published, everybody, people, keys)
            values (:kind, :ref, :language, :url, :headline, :lead, :body, :tags, :published,
              :everybody, :people, cast(:keys as tsvector))
            on conflict (kind, ref, language) do update set url = excluded.url,
              headline = excluded.headline, lead = excluded.lead, body = excluded.body,
              tags = excluded.tags, published = excluded.published,
              everybody = excluded.everybody, people = excluded.people, keys = excluded.keys
            """)
        .param("kind", record.kind())
        .param("ref", record.ref())
        .param("language", record.language())
        .param("url", record.url())
        .param("headline", clean(record.headline()))
        .param("lead", clean(record.lead()))
        .param("body", clean(record.body()))
        .param("tags", record.tags().toArray(new String[0]))
        .param("published", record.published() == null ? null : Timestamp.from(record.published()))
        .param("everybody", record.audience().everybody())
        .param("people", record.audience().people().toArray(new Long[0]))
        .param("keys", keys.toString())
        .update();
  }

  @Override
  public void remove(String kind, String ref) {
    jdbc.sql("delete from search.record where kind = :kind and ref = :ref")
        .param("kind", kind)
        .param("ref", ref)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Found find(SearchQuery query) {
    QueryTerms terms = QueryTerms.of(query.text(), this::occurring);
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

  private static int add(
      String text, char weight, int place, StringBuilder keys, Set<String> words) {
    int at = place;
    for (TextKeys.Word word : TextKeys.of(text)) {
      for (String key : word.keys()) {
        if (key.indexOf('\'') < 0 && key.indexOf('\\') < 0) {
          keys.append('\'').append(key).append("':").append(Math.min(at, LAST_PLACE));
          keys.append(weight).append(' ');
          words.add(key);
        }
      }
      at = word.joins() || at == place ? at + 1 : at + 2;
    }
    return at;
  }

  private void remember(Set<String> words) {
    String[] unknown =
        words.stream().filter(word -> !remembered.contains(word)).toArray(String[]::new);
    if (unknown.length > 0) {
      jdbc.sql("insert into search.word select unnest(:words) on conflict do nothing")
          .param("words", unknown)
          .update();
      afterCommit(unknown);
    }
  }

  /** What a rolled back transaction wrote must not be taken for known. */
  private void afterCommit(String[] words) {
    if (remembered.size() < MOST_REMEMBERED) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              Collections.addAll(remembered, words);
            }
          });
    }
  }

  private Set<String> occurring(Set<String> words) {
    Set<String> known = new HashSet<>();
    List<String> asked = new ArrayList<>();
    for (String word : words) {
      if (remembered.contains(word)) {
        known.add(word);
      } else {
        asked.add(word);
      }
    }
    if (!asked.isEmpty()) {
      List<String> found =
          jdbc.sql("select key from search.word where key = any (:words)")
              .param("words", asked.toArray(new String[0]))
              .query(String.class)
              .list();
      known.addAll(found);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.addAll(found);
      }
    }
    return known;
  }

  private @Nullable String meant(String text) {
    List<TextKeys.Word> words = TextKeys.of(text);
    StringBuilder meant = new StringBuilder();
    boolean changed = false;
    int at = 0;
    for (TextKeys.Word word : words) {
      meant.append(text, at, word.start());
      at = word.end();
      boolean known = !occurring(Inflections.of(word.form())).isEmpty();
      Set<String> near =
          known || word.form().length() < 4 || Character.isDigit(word.form().charAt(0))
              ? Set.of()
              : occurring(Meant.near(word.form()));
      meant.append(near.isEmpty() ? text.substring(word.start(), word.end()) : first(near));
      changed |= !near.isEmpty();
    }
    return changed ? meant.append(text, at, text.length()).toString() : null;
  }

  private static String first(Set<String> words) {
    return words.stream().sorted().collect(Collectors.toCollection(ArrayList::new)).getFirst();
  }

  /** PostgreSQL takes neither NUL nor lone surrogates; the module's own record keeps them. */
  private static String clean(String text) {
    return text.replace('\0', ' ').replaceAll("\\p{Cs}", "\uFFFD");
  }
}
