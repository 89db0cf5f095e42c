package org.peyvand.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.Next;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All relations and all promises as lists: one statement each. */
@Component
public class Summaries {

  static final String SELECT =
      """
      select s.*,
        (select count(*) from promise p
         where p.relation = s.relation and p.audience = s.audience and p.state = 'open') as open,
        (select min(due) from promise p
         where p.relation = s.relation and p.audience = s.audience and p.state = 'open') as due
      from standing s
      """;
  private final JdbcClient jdbc;

  Summaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A promise and whose dossier it stands in. */
  public record PromiseLine(Pair pair, Promise promise) {}

  /** All relations that the office sees, by pair; acts for named people are not counted in. */
  public List<Summary> list() {
    return jdbc.sql(SELECT + "where s.audience = 'office' order by s.first, s.second")
        .query(Summaries::summary)
        .list();
  }

  /** All relations with a public act, by pair, folded from public acts. */
  public List<Summary> listPublic() {
    return jdbc.sql(SELECT + "where s.audience = 'public' order by s.first, s.second")
        .query(Summaries::summary)
        .list();
  }

  /** The public relations of one city, by pair. */
  public List<Summary> listPublic(String city) {
    return jdbc.sql(
            SELECT
                + "where s.audience = 'public' and (s.first = ? or s.second = ?)"
                + " order by s.first, s.second")
        .params(city, city)
        .query(Summaries::summary)
        .list();
  }

  /**
   * The promises that the office sees, open ones first, the earliest due first.
   *
   * @param asOf the day for due-soon and overdue
   */
  public List<PromiseLine> promises(LocalDate asOf) {
    return jdbc.sql(
            """
            select * from promise where audience = 'office'
            order by (state = 'open') desc, due nulls last, first, second, act
            """)
        .query((row, number) -> promise(row, asOf))
        .list();
  }

  static Summary summary(ResultSet row, int number) throws SQLException {
    String step = row.getString("next_step");
    return new Summary(
        new Pair(row.getString("first"), row.getString("second")),
        word(row.getString("form"), Form.values(), Form::token),
        word(row.getString("stage"), Stage.values(), Stage::token),
        row.getBoolean("only_said"),
        since(row),
        day(row, "last_sign"),
        day(row, "stuck_from"),
        day(row, "review_due"),
        step == null ? null : new Next(row.getString("next_side"), step),
        texts(row, "frozen"),
        row.getInt("conflicts"),
        row.getInt("findings"),
        row.getInt("acts"),
        row.getInt("open"),
        day(row, "due"));
  }

  private static @Nullable Happened since(ResultSet row) throws SQLException {
    LocalDate start = day(row, "since_starts");
    return start == null
        ? null
        : new Happened(
            start,
            row.getObject("since_ends", LocalDate.class),
            word(
                row.getString("since_precise"),
                Happened.Precision.values(),
                Happened.Precision::token));
  }

  static PromiseLine promise(ResultSet row, LocalDate asOf) throws SQLException {
    Promise.State state =
        word(row.getString("state"), Promise.State.values(), Promise.State::token);
    LocalDate due = day(row, "due");
    long closedBy = row.getLong("closed_by");
    boolean open = row.wasNull();
    return new PromiseLine(
        new Pair(row.getString("first"), row.getString("second")),
        new Promise(
            row.getLong("act"),
            texts(row, "by_cities"),
            texts(row, "to_cities"),
            row.getString("what"),
            due,
            state,
            Promise.Timing.of(state, due, asOf),
            open ? null : (Long) closedBy));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static <T> T word(String token, T[] all, Function<T, String> tokens) {
    for (T one : all) {
      if (tokens.apply(one).equals(token)) {
        return one;
      }
    }
    throw new IllegalStateException("the standings' table holds the unknown word " + token);
  }
}
