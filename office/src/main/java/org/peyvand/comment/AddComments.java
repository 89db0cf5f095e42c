package org.peyvand.comment;

import java.sql.Array;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds many comments at once with their threads, all or none; a few statements a group. */
@Component
public class AddComments {

  private static final String INSERT =
      """
      insert into comment_comment (id, item, parent, path, state, shown, language, name, email,
        words, sent, origin)
      select r.id, r.item, r.parent, cast(r.path as bigint[]), r.state, r.state = 'published',
        r.language, r.name, r.email, r.words, cast(r.sent as timestamptz), r.origin
      from unnest(cast(:ids as bigint[]), cast(:items as bigint[]), cast(:parents as bigint[]),
        cast(:paths as text[]), cast(:states as text[]), cast(:languages as text[]),
        cast(:names as text[]), cast(:emails as text[]), cast(:words as text[]),
        cast(:sent as text[]), cast(:origins as text[]))
        as r(id, item, parent, path, state, language, name, email, words, sent, origin)
      """;

  private final JdbcClient jdbc;
  private final Subjects subjects;
  private final ApplicationEventPublisher events;

  AddComments(JdbcClient jdbc, Subjects subjects, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.subjects = subjects;
    this.events = events;
  }

  /**
   * What became of a group.
   *
   * @param early those whose parent is not here, perhaps only not yet
   * @param homeless those whose item is not here
   */
  public record Added(
      int added, int known, List<IncomingComment> early, List<IncomingComment> homeless) {}

  private record Key(long item, String origin) {}

  private record Place(long id, List<Long> path, boolean published) {}

  private record Row(IncomingComment read, long item, PageLanguage language, Place place) {}

  /** Adds those that are not here yet. */
  @Transactional
  public Added add(List<IncomingComment> group) {
    Map<String, Long> codes = codes(group);
    Map<Long, Subject> about = subjects.findAll(codes.values(), PageLanguage.FA);
    Map<Key, Place> places = here(group, codes.values());
    List<IncomingComment> early = new ArrayList<>();
    List<IncomingComment> homeless = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Set<Long> above = new LinkedHashSet<>();
    int known = 0;
    List<Long> numbers =
        jdbc.sql("select nextval('comment_number') from generate_series(1, :many)")
            .param("many", group.size())
            .query(Long.class)
            .list();
    for (IncomingComment read : group) {
      Long item = codes.get(read.item());
      if (item == null) {
        homeless.add(read);
        continue;
      }
      Key key = new Key(item, read.origin());
      if (places.containsKey(key)) {
        known++;
        continue;
      }
      Place parent = read.parent() == null ? null : places.get(new Key(item, read.parent()));
      if (read.parent() != null && parent == null) {
        early.add(read);
        continue;
      }
      long id = numbers.get(rows.size());
      Place place = new Place(id, path(parent, id), read.state() == CommentState.PUBLISHED);
      places.put(key, place);
      if (place.published() && parent != null && !parent.published()) {
        above.addAll(parent.path());
      }
      Subject subject = about.get(item);
      rows.add(new Row(read, item, subject == null ? PageLanguage.FA : subject.language(), place));
    }
    if (!rows.isEmpty()) {
      insert(rows, above);
    }
    return new Added(rows.size(), known, early, homeless);
  }

  private static List<Long> path(@Nullable Place parent, long id) {
    return parent == null
        ? List.of(id)
        : Stream.concat(parent.path().stream().limit(CommentRows.DEEPEST), Stream.of(id)).toList();
  }

  /** By the number an item was imported under, or else by its news code. */
  private Map<String, Long> codes(List<IncomingComment> group) {
    Set<String> items =
        group.stream().map(IncomingComment::item).collect(Collectors.toUnmodifiableSet());
    Map<String, Long> codes = new HashMap<>(subjects.codesOfOrigins(items));
    Map<Long, String> asCodes = new HashMap<>();
    for (String item : items) {
      Long number = codes.containsKey(item) ? null : CommentForm.number(item);
      if (number != null) {
        asCodes.put(number, item);
      }
    }
    if (!asCodes.isEmpty()) {
      subjects
          .findAll(asCodes.keySet(), PageLanguage.FA)
          .keySet()
          .forEach(code -> codes.put(Objects.requireNonNull(asCodes.get(code)), code));
    }
    return codes;
  }

  private Map<Key, Place> here(List<IncomingComment> group, Collection<Long> items) {
    Map<Key, Place> here = new HashMap<>();
    jdbc.sql(
            """
            select id, item, path, origin, state from comment_comment
            where item = any (:items) and origin = any (:origins)""")
        .param("items", items.toArray(new Long[0]))
        .param(
            "origins",
            group.stream()
                .flatMap(read -> Stream.of(read.origin(), String.valueOf(read.parent())))
                .distinct()
                .toArray(String[]::new))
        .query(
            (row, number) -> {
              Array path = row.getArray("path");
              return here.put(
                  new Key(row.getLong("item"), row.getString("origin")),
                  new Place(
                      row.getLong("id"),
                      Arrays.asList((Long[]) path.getArray()),
                      row.getString("state").equals("published")));
            })
        .list();
    return here;
  }

  private void insert(List<Row> rows, Set<Long> above) {
    jdbc.sql(INSERT)
        .param("ids", numbers(rows, row -> row.place().id()))
        .param("items", numbers(rows, Row::item))
        .param("parents", numbers(rows, AddComments::parent))
        .param(
            "paths",
            texts(rows, row -> row.place().path().toString().replace('[', '{').replace(']', '}')))
        .param("states", texts(rows, row -> row.read().state().token()))
        .param("languages", texts(rows, row -> row.language().code()))
        .param("names", texts(rows, row -> row.read().name()))
        .param("emails", texts(rows, row -> row.read().email()))
        .param("words", texts(rows, row -> row.read().words()))
        .param("sent", texts(rows, row -> instant(row.read().sent())))
        .param("origins", texts(rows, row -> row.read().origin()))
        .update();
    if (!above.isEmpty()) {
      jdbc.sql("update comment_comment set shown = true where id = any (:ids)")
          .param("ids", above.toArray(new Long[0]))
          .update();
    }
    events.publishEvent(new CommentsChanged());
  }

  /** The one before it on its way down; a very deep answer hangs beside what it answers. */
  private static @Nullable Long parent(Row row) {
    List<Long> path = row.place().path();
    return path.size() < 2 ? null : path.get(path.size() - 2);
  }

  private static String instant(Instant at) {
    return at.toString();
  }

  private static Long[] numbers(List<Row> rows, Function<Row, @Nullable Long> field) {
    return rows.stream().map(field).toArray(Long[]::new);
  }

  private static String[] texts(List<Row> rows, Function<Row, String> field) {
    return rows.stream().map(field).toArray(String[]::new);
  }
}
