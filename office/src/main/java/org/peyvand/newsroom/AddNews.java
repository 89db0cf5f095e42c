package org.peyvand.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.peyvand.search.SearchIndex;
import org.peyvand.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds many public items at once, with what lists and finds them, all or none. */
@Component
class AddNews {

  private final JdbcClient jdbc;
  private final DataSource database;
  private final SearchIndex index;
  private final Changes changes;
  private final Clock clock;
  private final Map<String, Long> tags = new HashMap<>();
  private final Map<String, Long> sections = new HashMap<>();

  AddNews(JdbcClient jdbc, DataSource database, SearchIndex index, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.database = database;
    this.index = index;
    this.changes = changes;
    this.clock = clock;
  }

  private record Key(long code, String language) {

    static Key of(NewsLine.Item item) {
      return new Key(item.code(), item.language().code());
    }
  }

  /**
   * Adds those whose code and language are not here yet.
   *
   * @return how many
   */
  @Transactional
  public int add(List<NewsLine.Item> group) {
    Set<Key> here = here(group);
    Map<Key, NewsLine.Item> fresh = new LinkedHashMap<>();
    for (NewsLine.Item item : group) {
      if (!here.contains(Key.of(item))) {
        fresh.putIfAbsent(Key.of(item), item);
      }
    }
    if (fresh.isEmpty()) {
      remember(group);
      return 0;
    }
    learn("newsroom_tag", tags, names(fresh, true));
    learn("newsroom_section", sections, names(fresh, false));
    try {
      copy(List.copyOf(fresh.values()));
    } catch (SQLException | IOException e) {
      throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
    }
    remember(group);
    index.putAll(
        fresh.values().stream()
            .map(
                item ->
                    PublicCopy.searchable(
                        item.code(),
                        item.language().code(),
                        item.wording(),
                        item.plain(),
                        item.published()))
            .toList());
    jdbc.sql(
            """
            select setval('newsroom_code', greatest(:highest, (select last_value from newsroom_code)))
            """)
        .param("highest", fresh.keySet().stream().mapToLong(Key::code).max().orElse(1))
        .query(Long.class)
        .single();
    changes.note();
    return fresh.size();
  }

  /** By which number the comments of each will name it. */
  private void remember(List<NewsLine.Item> group) {
    Map<String, Long> origins = new LinkedHashMap<>();
    for (NewsLine.Item item : group) {
      if (!item.origin().isEmpty()) {
        origins.putIfAbsent(item.origin(), item.code());
      }
    }
    jdbc.sql(
            """
            insert into newsroom_origin (origin, code)
            select * from unnest(cast(:origins as text[]), cast(:codes as bigint[]))
            on conflict do nothing""")
        .param("origins", origins.keySet().toArray(new String[0]))
        .param("codes", origins.values().toArray(new Long[0]))
        .update();
  }

  private Set<Key> here(List<NewsLine.Item> group) {
    Long[] codes = group.stream().map(NewsLine.Item::code).toArray(Long[]::new);
    return new HashSet<>(
        jdbc.sql("select code, language from newsroom_text where code = any (:codes)")
            .param("codes", codes)
            .query((row, number) -> new Key(row.getLong("code"), row.getString("language")))
            .list());
  }

  private void copy(List<NewsLine.Item> items) throws SQLException, IOException {
    Instant now = clock.instant();
    Long[] codes = items.stream().map(NewsLine.Item::code).distinct().toArray(Long[]::new);
    jdbc.sql(
            """
            insert into newsroom_item (code, kind, created, created_by, created_name)
            select code, 'news', cast(:now as timestamptz), 0, 'import' from unnest(:codes) code
            on conflict do nothing""")
        .param("now", now.toString())
        .param("codes", codes)
        .update();
    CopyRows texts =
        new CopyRows(
            "newsroom_text (code, language, state, version, shown, published, changed, headline,"
                + " lead, html, plain, words, author, section, tags)");
    CopyRows versions =
        new CopyRows(
            "newsroom_version (code, language, number, saved, saved_by, saved_name, kicker,"
                + " headline, lead, body, author, source, section, tags)");
    CopyRows taggings = new CopyRows("newsroom_tagging (tag, published, code, language)");
    for (NewsLine.Item item : items) {
      Wording wording = item.wording();
      String language = item.language().code();
      List<Long> ids = ids(wording.tags());
      texts.add(
          item.code(),
          language,
          "published",
          1,
          1,
          item.published(),
          item.published(),
          wording.headline(),
          wording.lead(),
          item.html(),
          item.plain(),
          item.words(),
          wording.author(),
          id(sections, wording.section()),
          ids);
      versions.add(
          item.code(),
          language,
          1,
          now,
          0,
          "import",
          "",
          wording.headline(),
          wording.lead(),
          wording.body(),
          wording.author(),
          "",
          wording.section(),
          wording.tags());
      ids.forEach(tag -> taggings.add(tag, item.published(), item.code(), language));
    }
    Connection connection = DataSourceUtils.getConnection(database);
    texts.send(connection);
    versions.send(connection);
    taggings.send(connection);
  }

  private List<Long> ids(List<String> names) {
    List<Long> ids = new ArrayList<>();
    for (String name : names) {
      Long id = id(tags, name);
      if (id != null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static @Nullable Long id(Map<String, Long> known, String name) {
    return known.get(Folded.key(name));
  }

  private static Map<String, String> names(Map<Key, NewsLine.Item> items, boolean tags) {
    Map<String, String> names = new TreeMap<>();
    for (NewsLine.Item item : items.values()) {
      List<String> all = tags ? item.wording().tags() : List.of(item.wording().section());
      all.forEach(name -> names.putIfAbsent(Folded.key(name), name));
    }
    names.remove("");
    return names;
  }

  /** Makes sure that names have their rows, and knows their numbers. */
  private void learn(String table, Map<String, Long> known, Map<String, String> names) {
    names.keySet().removeAll(known.keySet());
    if (names.isEmpty()) {
      return;
    }
    jdbc.sql(
            "insert into "
                + table
                + " (key, name) select * from unnest(:keys, :names) on conflict do nothing")
        .param("keys", names.keySet().toArray(new String[0]))
        .param("names", names.values().toArray(new String[0]))
        .update();
    jdbc.sql("select key, id from " + table + " where key = any (:keys)")
        .param("keys", names.keySet().toArray(new String[0]))
        .query((row, number) -> Map.entry(row.getString("key"), row.getLong("id")))
        .list()
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
  }
}
