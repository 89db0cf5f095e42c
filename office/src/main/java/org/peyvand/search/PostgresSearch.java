package org.peyvand.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

  /** Joins a record's tags for their way into the database; no text holds it. */
  private static final String BETWEEN = "\u001f";

  private static final String PUT =
      """
      insert into search.record (kind, ref, language, url, headline, lead, body, tags,
        published, everybody, people, keys)
      select r.kind, r.ref, r.language, r.url, r.headline, r.lead, r.body,
        string_to_array(r.tags, U&'\\001f'), r.published, r.everybody,
        cast(string_to_array(r.people, U&'\\001f') as bigint[]), cast(r.keys as tsvector)
      from unnest(cast(:kinds as text[]), cast(:refs as text[]), cast(:languages as text[]),
        cast(:urls as text[]), cast(:headlines as text[]), cast(:leads as text[]),
        cast(:bodies as text[]), cast(:tags as text[]), cast(:published as timestamptz[]),
        cast(:everybody as boolean[]), cast(:people as text[]), cast(:keys as text[]))
        as r(kind, ref, language, url, headline, lead, body, tags, published, everybody, people,
          keys)
      on conflict (kind, ref, language) do update set url = excluded.url,
        headline = excluded.headline, lead = excluded.lead, body = excluded.body,
        tags = excluded.tags, published = excluded.published,
        everybody = excluded.everybody, people = excluded.people, keys = excluded.keys
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
    putAll(List.of(record));
  }

  @Override
  @Transactional
  public void putAll(List<Searchable> records) {
    Map<List<String>, Searchable> last = new LinkedHashMap<>();
    records.forEach(r -> last.put(List.of(r.kind(), r.ref(), r.language()), r));
    List<Keyed> keyed = last.values().parallelStream().map(PostgresSearch::keyed).toList();
    Set<String> words = new TreeSet<>();
    keyed.forEach(each -> words.addAll(each.words()));
    remember(words);
    jdbc.sql(PUT)
        .param("kinds", texts(keyed, each -> each.record().kind()))
        .param("refs", texts(keyed, each -> each.record().ref()))
        .param("languages", texts(keyed, each -> each.record().language()))
        .param("urls", texts(keyed, each -> each.record().url()))
        .param("headlines", texts(keyed, each -> clean(each.record().headline())))
        .param("leads", texts(keyed, each -> clean(each.record().lead())))
        .param("bodies", texts(keyed, each -> clean(each.record().body())))
        .param("tags", texts(keyed, each -> clean(String.join(BETWEEN, each.record().tags()))))
        .param(
            "published",
            keyed.stream()
                .map(each -> each.record().published())
                .map(at -> at == null ? null : Timestamp.from(at))
                .toArray(Timestamp[]::new))
        .param(
            "everybody",
            keyed.stream()
                .map(each -> each.record().audience().everybody())
                .toArray(Boolean[]::new))
        .param(
            "people",
            texts(
                keyed,
                each ->
                    each.record().audience().people().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(BETWEEN))))
        .param("keys", texts(keyed, Keyed::keys))
        .update();
  }

  /** A record with its keys as PostgreSQL reads them, and the words among them. */
  private record Keyed(Searchable record, String keys, Set<String> words) {}

  private static Keyed keyed(Searchable record) {
    StringBuilder keys = new StringBuilder();
    Set<String> words = new TreeSet<>();
    int place = add(record.headline(), 'A', 1, keys, words);
    place = add(record.lead(), 'B', place + 2, keys, words);
    place = add(record.body(), 'D', place + 2, keys, words);
    add(String.join(" ; ", record.tags()), 'C', place + 2, keys, words);
    return new Keyed(record, keys.toString(), words);
  }

  private static String[] texts(List<Keyed> records, Function<Keyed, String> field) {
    return records.stream().map(field).toArray(String[]::new);
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
    boolean fine = text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
    return fine ? text : text.replace('\0', ' ').replaceAll("\\p{Cs}", "\uFFFD");
  }
}
