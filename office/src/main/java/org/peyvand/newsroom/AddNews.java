package org.peyvand.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peyvand.newsroom.IncomingItem.Ready;
import org.peyvand.search.SearchIndex;
import org.peyvand.store.CopyRows;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds many items at once, with what lists and finds them, all or none. */
@Component
public class AddNews {

  /** Who stands in the versions for nobody of the office. */
  private static final String BY = "import";

  private final JdbcClient jdbc;
  private final JdbcOperations copying;
  private final SearchIndex index;
  private final Labels labels;
  private final Changes changes;
  private final Clock clock;

  AddNews(
      JdbcClient jdbc,
      JdbcOperations copying,
      SearchIndex index,
      Labels labels,
      Changes changes,
      Clock clock) {
    this.jdbc = jdbc;
    this.copying = copying;
    this.index = index;
    this.labels = labels;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Adds those whose code and language are not here yet.
   *
   * @return how many
   */
  @Transactional
  public int add(List<Ready> group) {
    Set<IncomingItem.Key> here = here(group.stream().map(Ready::item).toList());
    Map<IncomingItem.Key, Ready> fresh = new LinkedHashMap<>();
    for (Ready each : group) {
      if (!here.contains(each.item().key())) {
        fresh.putIfAbsent(each.item().key(), each);
      }
    }
    if (!fresh.isEmpty()) {
      List<IncomingItem> items = fresh.values().stream().map(Ready::item).toList();
      addItems(items);
      copyTexts(items);
      copyVersions(items);
      index.addAll(fresh.values().stream().map(Ready::keyed).filter(Objects::nonNull).toList());
    }
    remember(group);
    if (!fresh.isEmpty()) {
      countOn(fresh.keySet());
      changes.note();
    }
    return fresh.size();
  }

  /** Which of some texts are here already. */
  public Set<IncomingItem.Key> here(Collection<IncomingItem> items) {
    Long[] codes = items.stream().map(IncomingItem::code).distinct().toArray(Long[]::new);
    return new HashSet<>(
        jdbc.sql("select code, language from newsroom_text where code = any (:codes)")
            .param("codes", codes)
            .query(
                (row, number) ->
                    new IncomingItem.Key(row.getLong("code"), row.getString("language")))
            .list());
  }

  /** Which of some news codes are taken, whatever by. */
  public Set<Long> taken(Collection<Long> codes) {
    return new HashSet<>(
        jdbc.sql("select code from newsroom_item where code = any (:codes)")
            .param("codes", codes.toArray(new Long[0]))
            .query(Long.class)
            .list());
  }

  /** By which number the comments of each will name it. */
  private void remember(List<Ready> group) {
    Map<String, Long> origins = new LinkedHashMap<>();
    for (Ready each : group) {
      if (!each.item().origin().isEmpty()) {
        origins.putIfAbsent(each.item().origin(), each.item().code());
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

  private void addItems(List<IncomingItem> items) {
    jdbc.sql(
            """
            insert into newsroom_item (code, kind, created, created_by, created_name)
            select code, 'news', cast(:now as timestamptz), 0, :by from unnest(:codes) code
            on conflict do nothing""")
        .param("now", clock.instant().toString())
        .param("by", BY)
        .param("codes", items.stream().map(IncomingItem::code).distinct().toArray(Long[]::new))
        .update();
  }

  private void copyTexts(List<IncomingItem> items) {
    List<IncomingItem> shown = items.stream().filter(IncomingItem::isPublic).toList();
    Labels.Numbers tags =
        labels.tags(shown.stream().flatMap(item -> item.wording().tags().stream()).toList());
    Labels.Numbers sections =
        labels.sections(shown.stream().map(item -> item.wording().section()).toList());
    CopyRows texts =
        new CopyRows(
            "newsroom_text (code, language, state, version, shown, due, published, changed,"
                + " headline, lead, html, plain, words, author, section, tags, picture,"
                + " picture_alt)");
    CopyRows taggings = new CopyRows("newsroom_tagging (tag, published, code, language)");
    for (IncomingItem item : items) {
      if (item.isPublic()) {
        Long[] numbers = tags.of(item.wording().tags());
        copyPublic(item, sections, numbers, texts);
        for (Long tag : numbers) {
          taggings.add(tag, item.at(), item.code(), item.language().code());
        }
      } else {
        copyHidden(item, texts);
      }
    }
    texts.send(copying);
    taggings.send(copying);
  }

  private static void copyPublic(
      IncomingItem item, Labels.Numbers sections, Long[] tags, CopyRows texts) {
    Wording wording = item.wording();
    texts.add(
        item.code(),
        item.language().code(),
        item.state().token(),
        1,
        1,
        null,
        item.at(),
        item.at(),
        wording.headline(),
        wording.lead(),
        item.body().html(),
        item.body().plain(),
        item.body().words() + Body.count(wording.lead()),
        wording.author(),
        sections.of(wording.section()),
        tags,
        item.body().picture(),
        item.body().pictureAlt());
  }

  /** Its words are in the version alone; there is nothing for readers yet. */
  private static void copyHidden(IncomingItem item, CopyRows texts) {
    texts.add(
        item.code(),
        item.language().code(),
        item.state().token(),
        1,
        null,
        item.state() == TextState.SCHEDULED ? item.at() : null,
        null,
        null,
        "",
        "",
        "",
        "",
        0,
        "",
        null,
        new Long[0],
        null,
        null);
  }

  private void copyVersions(List<IncomingItem> items) {
    CopyRows versions =
        new CopyRows(
            "newsroom_version (code, language, number, saved, saved_by, saved_name, kicker,"
                + " headline, lead, body, author, source, section, tags)");
    Instant now = clock.instant();
    for (IncomingItem item : items) {
      Wording wording = item.wording();
      versions.add(
          item.code(),
          item.language().code(),
          1,
          now,
          0L,
          BY,
          wording.kicker(),
          wording.headline(),
          wording.lead(),
          wording.body(),
          wording.author(),
          wording.source(),
          wording.section(),
          wording.tags().toArray(new String[0]));
    }
    versions.send(copying);
  }

  /** The next item written here comes behind all codes. */
  private void countOn(Collection<IncomingItem.Key> keys) {
    jdbc.sql(
            """
            select setval('newsroom_code', greatest(:highest, (select last_value from newsroom_code)))
            """)
        .param("highest", keys.stream().mapToLong(IncomingItem.Key::code).max().orElse(1))
        .query(Long.class)
        .single();
  }
}
