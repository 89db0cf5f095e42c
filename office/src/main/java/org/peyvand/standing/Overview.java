package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.standing.TieQuery.Show;
import org.peyvand.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The office's relations by the page and by what waits in them: asked of the projection, so that
 * two thousand relations of two hundred thousand acts cost as little as twenty. Acts for named
 * people are not counted in.
 */
@Component
public class Overview {

  private final JdbcClient jdbc;
  private final Cities cities;
  private final FoldRules rules;

  /** A city's names as one folded text, so that typing costs no folding. */
  private final Map<City, String> folded = new ConcurrentHashMap<>();

  Overview(JdbcClient jdbc, Cities cities, FoldRules rules) {
    this.rules = rules;
    this.jdbc = jdbc;
    this.cities = cities;
  }

  /**
   * One page of a list.
   *
   * @param all how many relations the whole list has
   */
  public record Page(List<Summary> lines, int all) {}

  /** How many relations wait, by what for; {@code all} is every relation. */
  public record Counts(int all, int stuck, int steps, int conflicts, int silent) {}

  /** The relations that a query asks for, as of a day. */
  public Page page(TieQuery query, LocalDate today) {
    List<List<String>> keys = query.words().stream().map(this::named).toList();
    if (keys.stream().anyMatch(List::isEmpty)) {
      return new Page(List.of(), 0);
    }
    StringBuilder where = new StringBuilder("where s.audience = 'office' and ");
    where.append(query.show().condition);
    if (query.stage() != null) {
      where.append(" and s.stage = :stage");
    }
    for (int i = 0; i < keys.size(); i++) {
      where.append(" and (s.first = any(:word%d) or s.second = any(:word%d))".formatted(i, i));
    }
    JdbcClient.StatementSpec counted = jdbc.sql("select count(*) from standing s " + where);
    JdbcClient.StatementSpec listed =
        jdbc.sql(
            Summaries.SELECT
                + where
                + " order by "
                + query.order().by
                + ", s.first, s.second limit :limit offset :offset");
    List<JdbcClient.StatementSpec> both = List.of(counted, listed);
    for (JdbcClient.StatementSpec one : both) {
      one.param("today", today).param("silent", silentBefore(today));
      if (query.stage() != null) {
        one.param("stage", query.stage().token());
      }
      for (int i = 0; i < keys.size(); i++) {
        one.param("word" + i, keys.get(i).toArray(String[]::new));
      }
    }
    return new Page(
        listed
            .param("limit", TieQuery.A_PAGE)
            .param("offset", (long) query.page() * TieQuery.A_PAGE)
            .query(Summaries::summary)
            .list(),
        counted.query(Integer.class).single());
  }

  /** What waits, counted in one statement. */
  public Counts counts(LocalDate today) {
    return jdbc.sql(
            """
            select count(*) as all,
              count(*) filter (where %s) as stuck,
              count(*) filter (where %s) as steps,
              count(*) filter (where s.conflicts > 0) as conflicts,
              count(*) filter (where %s) as silent
            from standing s where s.audience = 'office'
            """
                .formatted(Show.STUCK.condition, Show.STEPS.condition, Show.SILENT.condition))
        .param("today", today)
        .param("silent", silentBefore(today))
        .query(
            (row, number) ->
                new Counts(
                    row.getInt("all"),
                    row.getInt("stuck"),
                    row.getInt("steps"),
                    row.getInt("conflicts"),
                    row.getInt("silent")))
        .single();
  }

  /** Whether nothing is on record for so long that the office calls it silent. */
  public boolean isSilent(Summary summary, LocalDate today) {
    return summary.isQuiet(rules.silentMonths(), today);
  }

  private LocalDate silentBefore(LocalDate today) {
    return today.minusMonths(rules.silentMonths());
  }

  /** Keys of cities that have a relation and a name with such a part. */
  private List<String> named(String word) {
    String part = Folded.key(word);
    List<String> found = new ArrayList<>();
    jdbc.sql(
            """
            select first from standing where audience = 'office'
            union select second from standing where audience = 'office'
            """)
        .query(String.class)
        .list()
        .forEach(
            key -> {
              if (cities.find(key).filter(city -> names(city).contains(part)).isPresent()) {
                found.add(key);
              }
            });
    return found;
  }

  private String names(City city) {
    return folded.computeIfAbsent(
        city,
        c -> {
          List<String> names = new ArrayList<>();
          Stream.of(c.english(), c.persian(), c.turkish(), c.arabic())
              .forEach(
                  name -> {
                    if (name != null) {
                      names.add(Folded.key(name));
                    }
                  });
          return String.join("\n", names);
        });
  }
}
