package org.peyvand.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.comment.Subject;
import org.peyvand.comment.Subjects;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the comments which items there are. */
@Component
class CommentedItems implements Subjects {

  private static final String FIND =
      """
      select distinct on (t.code) t.code, t.language, t.headline,
        min(t.published) over (partition by t.code) published
      from newsroom_text t
      where t.code = any (:codes) and t.state = 'published'
      order by t.code, t.language = :language desc, array_position(:order, t.language)""";

  private final JdbcClient jdbc;

  CommentedItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Subject> find(long code, PageLanguage language) {
    return Optional.ofNullable(findAll(List.of(code), language).get(code));
  }

  @Override
  public Map<Long, Subject> findAll(Collection<Long> codes, PageLanguage language) {
    Map<Long, Subject> found = new LinkedHashMap<>();
    jdbc.sql(FIND)
        .param("codes", codes.toArray(new Long[0]))
        .param("language", language.code())
        .param("order", ItemRows.languages())
        .query(CommentedItems::subject)
        .list()
        .forEach(subject -> found.put(subject.code(), subject));
    return found;
  }

  @Override
  public Map<String, Long> codesOfOrigins(Collection<String> origins) {
    Map<String, Long> codes = new LinkedHashMap<>();
    jdbc.sql("select origin, code from newsroom_origin where origin = any (:origins)")
        .param("origins", origins.toArray(new String[0]))
        .query((row, number) -> codes.put(row.getString("origin"), row.getLong("code")))
        .list();
    return codes;
  }

  private static Subject subject(ResultSet row, int number) throws SQLException {
    return new Subject(
        row.getLong("code"),
        PageLanguage.of(row.getString("language")).orElseThrow(),
        row.getString("headline"),
        row.getObject("published", OffsetDateTime.class).toInstant());
  }
}
