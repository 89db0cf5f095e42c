package org.peyvand.search;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.store.CopyRows;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The index in PostgreSQL: our keys with their places, its inverted lists. */
@Component
class PostgresIndex implements SearchIndex {

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
  private final JdbcOperations copying;
  private final WordList words;

  PostgresIndex(JdbcClient jdbc, JdbcOperations copying, WordList words) {
    this.jdbc = jdbc;
    this.copying = copying;
    this.words = words;
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
    List<Written> written = last.values().parallelStream().map(Written::of).toList();
    words.add(written.stream().flatMap(each -> each.lexemes().words().stream()));
    jdbc.sql(PUT)
        .param("kinds", texts(written, each -> each.record().kind()))
        .param("refs", texts(written, each -> each.record().ref()))
        .param("languages", texts(written, each -> each.record().language()))
        .param("urls", texts(written, each -> each.record().url()))
        .param("headlines", texts(written, each -> clean(each.record().headline())))
        .param("leads", texts(written, each -> clean(each.record().lead())))
        .param("bodies", texts(written, each -> clean(each.record().body())))
        .param("tags", texts(written, each -> clean(String.join(BETWEEN, each.record().tags()))))
        .param(
            "published",
            written.stream()
                .map(each -> each.record().published())
                .map(at -> at == null ? null : Timestamp.from(at))
                .toArray(Timestamp[]::new))
        .param(
            "everybody",
            written.stream()
                .map(each -> each.record().audience().everybody())
                .toArray(Boolean[]::new))
        .param(
            "people",
            texts(
                written,
                each ->
                    each.record().audience().people().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(BETWEEN))))
        .param("keys", texts(written, each -> each.lexemes().text()))
        .update();
  }

  /** A record and its keys, on their way into an SQL statement. */
  private record Written(Searchable record, Lexemes lexemes) {

    static Written of(Searchable record) {
      return new Written(record, Lexemes.of(record));
    }
  }

  @Override
  public Keyed keyed(Searchable record) {
    Lexemes lexemes = Lexemes.of(record);
    return new Keyed(record, lexemes.binary(), words.unknown(lexemes.words()));
  }

  @Override
  @Transactional
  public void addAll(List<Keyed> records) {
    words.add(records.stream().flatMap(each -> each.words().stream()));
    CopyRows rows =
        new CopyRows(
            "search.record (kind, ref, language, url, headline, lead, body, tags, published,"
                + " everybody, people, keys)");
    for (Keyed keyed : records) {
      Searchable record = keyed.record();
      rows.add(
          record.kind(),
          record.ref(),
          record.language(),
          record.url(),
          record.headline(),
          record.lead(),
          record.body(),
          record.tags().toArray(new String[0]),
          record.published(),
          record.audience().everybody(),
          record.audience().people().toArray(new Long[0]),
          keyed.keys());
    }
    rows.send(copying);
  }

  private static String[] texts(List<Written> records, Function<Written, String> field) {
    return records.stream().map(field).toArray(String[]::new);
  }

  @Override
  public void remove(String kind, String ref) {
    jdbc.sql("delete from search.record where kind = :kind and ref = :ref")
        .param("kind", kind)
        .param("ref", ref)
        .update();
  }

  /** PostgreSQL takes neither NUL nor lone surrogates; the module's own record keeps them. */
  private static String clean(String text) {
    return text.replace('\0', ' ').replaceAll("\\p{Cs}", "\uFFFD");
  }
}
