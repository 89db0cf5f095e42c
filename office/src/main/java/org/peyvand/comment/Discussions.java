package org.peyvand.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What readers see below items. */
@Component
@Transactional(readOnly = true)
public class Discussions {

  private static final int A_PAGE = 100;

  private static final String FIND =
      """
      select c.id, c.parent, c.state, c.office, c.language, c.name, c.words, c.sent,
        cardinality(c.path) depth, case when p.state = 'published' then p.name end parent_name,
        (select count(*) from comment_comment n where n.item = :item and n.state = 'published')
          many,
        exists (select 1 from comment_closed where item = :item) closed
        %s
      from comment_comment c left join comment_comment p on p.id = c.parent
      where c.item = :item and c.shown and c.path > coalesce(
        (select b.path from comment_comment b where b.id = :after and b.item = :item), '{}')
      order by c.path limit :most""";

  private static final String VOTES =
      """
      , (select count(*) from comment_vote v where v.comment = c.id and v.likes) likes,
        (select count(*) from comment_vote v where v.comment = c.id and not v.likes) dislikes""";

  private static final String SAID =
      """
      select id, item, office, language, name, words, sent, coalesce(edited, sent) changed
      from comment_comment
      """;

  private final JdbcClient jdbc;
  private final KeptRules rules;
  private final Closing closing;

  Discussions(JdbcClient jdbc, KeptRules rules, Closing closing) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.closing = closing;
  }

  private record Row(Discussion.Line line, long many, boolean closed) {}

  /** What stands below an item, from its beginning. */
  public Discussion of(Subject subject) {
    return of(subject, 0);
  }

  /**
   * A page of it.
   *
   * @param after the number of the last comment on the page before; 0 for the first page
   */
  Discussion of(Subject subject, long after) {
    boolean votes = rules.get().votes();
    List<Row> rows =
        jdbc.sql(FIND.formatted(votes ? VOTES : ", 0 likes, 0 dislikes"))
            .param("item", subject.code())
            .param("after", after)
            .param("most", A_PAGE + 1)
            .query(Discussions::row)
            .list();
    boolean closed = rows.isEmpty() ? closing.isClosed(subject.code()) : rows.getFirst().closed();
    List<Discussion.Line> lines = rows.stream().limit(A_PAGE).map(Row::line).toList();
    Long next = rows.size() > A_PAGE ? lines.getLast().id() : null;
    return new Discussion(
        subject.code(),
        lines,
        rows.isEmpty() ? 0 : rows.getFirst().many(),
        !closed && closing.isYoung(subject),
        votes,
        next);
  }

  /** The newest comments of all items, the newest first. */
  public List<Said> latest(int most) {
    return jdbc.sql(SAID + "where state = 'published' order by id desc limit :most")
        .param("most", most)
        .query(Discussions::said)
        .list();
  }

  /** The newest comments of one item, the newest first. */
  public List<Said> latestUnder(long item, int most) {
    return jdbc.sql(
            SAID + "where item = :item and state = 'published' order by id desc limit :most")
        .param("item", item)
        .param("most", most)
        .query(Discussions::said)
        .list();
  }

  private static Said said(ResultSet row, int number) throws SQLException {
    return new Said(
        row.getLong("id"),
        row.getLong("item"),
        row.getBoolean("office"),
        PageLanguage.of(row.getString("language")).orElseThrow(),
        row.getString("name"),
        row.getString("words"),
        row.getObject("sent", OffsetDateTime.class).toInstant(),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    boolean published = row.getString("state").equals("published");
    return new Row(
        new Discussion.Line(
            row.getLong("id"),
            row.getObject("parent", Long.class),
            row.getInt("depth"),
            published,
            row.getString("state").equals("withdrawn"),
            row.getBoolean("office"),
            PageLanguage.of(row.getString("language")).orElseThrow(),
            published ? row.getString("name") : "",
            published ? row.getString("words") : "",
            row.getObject("sent", OffsetDateTime.class).toInstant(),
            row.getString("parent_name"),
            row.getInt("likes"),
            row.getInt("dislikes")),
        row.getLong("many"),
        row.getBoolean("closed"));
  }
}
