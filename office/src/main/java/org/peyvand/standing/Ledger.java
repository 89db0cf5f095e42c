package org.peyvand.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.promise.Promise;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All promises that a person of the office may see, as a list that is asked by the page. Those of
 * dossiers with acts for this person alone are folded anew, all others are rows.
 */
@Component
public class Ledger {

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final JdbcClient jdbc;
  private final Relations relations;
  private final Dossiers dossiers;

  Ledger(JdbcClient jdbc, Relations relations, Dossiers dossiers) {
    this.jdbc = jdbc;
    this.relations = relations;
    this.dossiers = dossiers;
  }

  /** A promise and whose dossier it stands in. */
  public record Line(Pair pair, Promise promise) {

    /** Its place in the ledger. */
    public Place place() {
      LocalDate due = promise.due();
      return new Place(
          promise.state() != Promise.State.OPEN, due == null ? NEVER : due, promise.act());
    }
  }

  /** The order: open before closed, the earliest due first, those without a day last. */
  public record Place(boolean closed, LocalDate due, long act) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::closed).thenComparing(Place::due).thenComparingLong(Place::act);
    private static final Pattern TEXT =
        Pattern.compile("([oc])(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{1,15})");

    /** As it stands in an address; empty for any other text. */
    public static Optional<Place> of(String text) {
      Matcher matcher = TEXT.matcher(text);
      try {
        return matcher.matches()
            ? Optional.of(
                new Place(
                    matcher.group(1).equals("c"),
                    LocalDate.parse(matcher.group(2)),
                    Long.parseLong(matcher.group(3))))
            : Optional.empty();
      } catch (DateTimeException noDay) {
        return Optional.empty();
      }
    }

    /** For an address. */
    public String text() {
      return (closed ? "c" : "o") + due + "." + act;
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Which promises; null asks for any.
   *
   * @param by owed by this city, by key
   * @param to owed to this city
   * @param undated only open ones for which no source names a day
   */
  public record Wanted(
      Promise.@Nullable State state,
      Promise.@Nullable Timing timing,
      @Nullable String by,
      @Nullable String to,
      @Nullable Pair pair,
      boolean undated) {

    /** Every promise. */
    public static final Wanted ALL = new Wanted(null, null, null, null, null);

    /** Those with a day and without. */
    public Wanted(
        Promise.@Nullable State state,
        Promise.@Nullable Timing timing,
        @Nullable String by,
        @Nullable String to,
        @Nullable Pair pair) {
      this(state, timing, by, to, pair, false);
    }

    boolean fits(Line line) {
      Promise promise = line.promise();
      return (state == null || promise.state() == state)
          && (timing == null || isTiming(timing, promise))
          && (by == null || promise.by().contains(by))
          && (to == null || promise.to().contains(to))
          && (pair == null || line.pair().equals(pair))
          && (!undated || isUndated(promise));
    }

    private static boolean isUndated(Promise promise) {
      return promise.state() == Promise.State.OPEN && promise.due() == null;
    }

    private static boolean isTiming(Promise.Timing timing, Promise promise) {
      return promise.state() == Promise.State.OPEN && promise.timing() == timing;
    }
  }

  /** One promise with its dossier as its reader sees it. */
  public record Found(Promise promise, Dossier dossier) {}

  /**
   * A page of the ledger.
   *
   * @param after the place of the last line of the page before, or null for the first page
   * @param asOf the day for due-soon and overdue
   */
  @Transactional(readOnly = true)
  public List<Line> list(
      Wanted wanted, @Nullable Place after, int atMost, LocalDate asOf, StaffMember viewer) {
    List<Relation> own = relations.named(viewer.id());
    List<Line> rows = rows(wanted, after, atMost, asOf, own.stream().map(Relation::id).toList());
    if (own.isEmpty()) {
      return rows;
    }
    Stream<Line> folded =
        own.stream()
            .flatMap(relation -> dossiers.find(relation.pair(), NEVER, viewer).stream())
            .flatMap(dossier -> lines(dossier, asOf))
            .filter(wanted::fits)
            .filter(line -> after == null || line.place().compareTo(after) > 0);
    return Stream.concat(rows.stream(), folded)
        .sorted(Comparator.comparing(Line::place))
        .limit(atMost)
        .toList();
  }

  /** How many promises are open, how many of those overdue, and for how many no day is named. */
  public record Open(int all, int overdue, int undated) {}

  /** The open promises that a person of the office may see, those for this person alone too. */
  @Transactional(readOnly = true)
  public Open open(LocalDate asOf, StaffMember viewer) {
    List<Relation> own = relations.named(viewer.id());
    Open rows =
        jdbc.sql(
                """
                select count(*) as all, count(*) filter (where due < :today) as overdue,
                  count(*) filter (where due is null) as undated
                from promise where audience = 'office' and state = 'open'
                  and relation <> all(:without)
                """)
            .param("today", asOf)
            .param("without", own.stream().map(Relation::id).toArray(Long[]::new))
            .query(
                (row, number) ->
                    new Open(row.getInt("all"), row.getInt("overdue"), row.getInt("undated")))
            .single();
    List<Promise> folded =
        own.stream()
            .flatMap(relation -> dossiers.find(relation.pair(), NEVER, viewer).stream())
            .flatMap(dossier -> lines(dossier, asOf))
            .map(Line::promise)
            .filter(promise -> promise.state() == Promise.State.OPEN)
            .toList();
    return new Open(
        rows.all() + folded.size(),
        rows.overdue() + count(folded, p -> p.timing() == Promise.Timing.OVERDUE),
        rows.undated() + count(folded, p -> p.due() == null));
  }

  private static int count(List<Promise> promises, Predicate<Promise> which) {
    return (int) promises.stream().filter(which).count();
  }

  /**
   * One promise by the number of its act, or of one that it has superseded since; empty if there is
   * none that this person may see.
   */
  @Transactional(readOnly = true)
  public Optional<Found> find(long act, LocalDate asOf, StaffMember viewer) {
    return relations
        .pairOf(act)
        .flatMap(pair -> dossiers.find(pair, asOf, viewer))
        .flatMap(
            dossier -> {
              long current = new Counting(dossier.acts()).current(act);
              return dossier.standing().promises().stream()
                  .filter(promise -> promise.act() == current)
                  .findFirst()
                  .map(promise -> new Found(promise, dossier));
            });
  }

  private List<Line> rows(
      Wanted wanted, @Nullable Place after, int atMost, LocalDate asOf, List<Long> without) {
    return jdbc.sql(
            """
            select * from promise where audience = 'office'
              and relation <> all(:without)
              and (cast(:state as text) is null or state = :state)
              and (cast(:by as text) is null or :by = any(by_cities))
              and (cast(:to as text) is null or :to = any(to_cities))
              and (cast(:first as text) is null or (first = :first and second = :second))
              and (cast(:timing as text) is null or state = 'open')
              and (not :undated or (state = 'open' and due is null))
              and case cast(:timing as text)
                when 'overdue' then due < :today
                when 'due-soon' then due between :today and :soon
                when 'none' then due is null or due > :soon
                else true end
              and (not :later or ((state <> 'open'), coalesce(due, date '9999-12-31'), act)
                > (:closed, :due, :act))
            order by (state <> 'open'), coalesce(due, date '9999-12-31'), act
            limit :atMost
            """)
        .param("without", without.toArray(Long[]::new))
        .param("state", wanted.state() == null ? null : wanted.state().token())
        .param("by", wanted.by())
        .param("to", wanted.to())
        .param("first", wanted.pair() == null ? null : wanted.pair().first())
        .param("second", wanted.pair() == null ? null : wanted.pair().second())
        .param("timing", wanted.timing() == null ? null : wanted.timing().token())
        .param("today", asOf)
        .param("soon", asOf.plusDays(Promise.SOON))
        .param("undated", wanted.undated())
        .param("later", after != null)
        .param("closed", after != null && after.closed())
        .param("due", after == null ? NEVER : after.due())
        .param("act", after == null ? 0L : after.act())
        .param("atMost", atMost)
        .query((row, number) -> line(row, asOf))
        .list();
  }

  private static Line line(ResultSet row, LocalDate asOf) throws SQLException {
    Summaries.PromiseLine line = Summaries.promise(row, asOf);
    return new Line(line.pair(), line.promise());
  }

  private static Stream<Line> lines(Dossier dossier, LocalDate asOf) {
    List<Line> lines = new ArrayList<>();
    for (Promise promise : dossier.standing().promises()) {
      Promise now =
          new Promise(
              promise.act(),
              promise.by(),
              promise.to(),
              promise.what(),
              promise.due(),
              promise.state(),
              Promise.Timing.of(promise.state(), promise.due(), asOf),
              promise.closedBy());
      lines.add(new Line(dossier.pair(), now));
    }
    return lines.stream();
  }
}
