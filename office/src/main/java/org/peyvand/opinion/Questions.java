package org.peyvand.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The questions of every report, and how far its second opinion is. */
@Component
public class Questions {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TransactionTemplate transaction;

  Questions(JdbcClient jdbc, JsonMapper json, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.json = json;
    this.transaction = transaction;
  }

  /**
   * How far the second opinion on a report is.
   *
   * @param token {@code waiting, done, failed}
   * @param reason the rest of a message key that says why it failed; null otherwise
   */
  public record Progress(String token, @Nullable String reason) {}

  /** Empty for a report that nobody else was asked about. */
  public Optional<Progress> progress(long report) {
    return jdbc.sql("select state, reason from opinion_request where report = ?")
        .param(report)
        .query((row, number) -> new Progress(row.getString(1), row.getString(2)))
        .optional();
  }

  /** In the order in which they were asked. */
  public List<Question> list(long report) {
    return jdbc.sql("select * from opinion_question where report = ? order by number")
        .param(report)
        .query(this::question)
        .list();
  }

  /** By its number in its report. */
  public Optional<Question> find(long report, int number) {
    return jdbc.sql("select * from opinion_question where report = ? and number = ?")
        .params(report, number)
        .query(this::question)
        .optional();
  }

  /**
   * Answers a question, or opens a dismissed one again; to be called in a transaction.
   *
   * @return whether it stood as the officer saw it; otherwise nothing was stored
   */
  public boolean decide(
      long report, int number, Question.State seen, Question.State now, StaffMember officer) {
    return jdbc.sql(
                """
                update opinion_question set state = :now, decided_by = :by, decided_name = :name,
                  decided = now()
                where report = :report and number = :number and state = :seen""")
            .param("now", now.token())
            .param("by", officer.id())
            .param("name", officer.name())
            .param("report", report)
            .param("number", number)
            .param("seen", seen.token())
            .update()
        == 1;
  }

  /** Asks once more about a report whose opinion failed; false for any other. */
  public boolean askAgain(long report) {
    return jdbc.sql(
                """
                update opinion_request set state = 'waiting', reason = null
                where report = ? and state = 'failed'""")
            .param(report)
            .update()
        == 1;
  }

  void await(long report) {
    jdbc.sql("insert into opinion_request (report, state) values (?, 'waiting')")
        .param(report)
        .update();
  }

  /** Reports to be asked about, the oldest first. */
  List<Long> waiting(int atMost) {
    return jdbc.sql(
            "select report from opinion_request where state = 'waiting' order by report limit ?")
        .param(atMost)
        .query(Long.class)
        .list();
  }

  void failed(long report, Answer.Reason reason) {
    jdbc.sql(
            """
            update opinion_request set state = 'failed', reason = ?
            where report = ? and state = 'waiting'""")
        .params(reason.token(), report)
        .update();
  }

  /** Stores what was asked, once: whoever comes second stores nothing. */
  void done(long report, List<Question.Asked> asked) {
    transaction.executeWithoutResult(status -> store(report, asked));
  }

  private void store(long report, List<Question.Asked> asked) {
    int first =
        jdbc.sql("update opinion_request set state = 'done' where report = ? and state = 'waiting'")
            .param(report)
            .update();
    for (int i = 0; i < asked.size() && first == 1; i++) {
      jdbc.sql(
              """
              insert into opinion_question (report, number, asked)
              values (?, ?, cast(? as jsonb))""")
          .params(report, i + 1, json.writeValueAsString(asked.get(i)))
          .update();
    }
  }

  private Question question(ResultSet row, int number) throws SQLException {
    OffsetDateTime decided = row.getObject("decided", OffsetDateTime.class);
    return new Question(
        row.getLong("report"),
        row.getInt("number"),
        json.readValue(row.getString("asked"), Question.Asked.class),
        Question.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        decided == null
            ? null
            : new Question.Decided(row.getString("decided_name"), decided.toInstant()));
  }
}
