package org.peyvand.agenda;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The events' tables: each change keeps the version before it. */
@Repository
class EventRows {

  private static final String MAY_SEE = " (visibility <> 'named' or :viewer = any(visible_to)) ";
  private static final String SELECT = "select * from agenda_event where ";
  private final JdbcClient jdbc;

  EventRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KeptEvent> find(long id, long viewer) {
    return jdbc.sql(SELECT + "id = :id and" + MAY_SEE)
        .param("id", id)
        .param("viewer", viewer)
        .query(EventRows::event)
        .optional();
  }

  List<KeptEvent> coming(LocalDate from, long viewer, int atMost) {
    return jdbc.sql(
            SELECT + "ends >= :from and" + MAY_SEE + "order by starts, ends, id limit :atMost")
        .param("from", from)
        .param("viewer", viewer)
        .param("atMost", atMost)
        .query(EventRows::event)
        .list();
  }

  List<KeptEvent> comingPublic(LocalDate from, int atMost) {
    return jdbc.sql(
            SELECT
                + "ends >= :from and visibility = 'public' and not called_off"
                + " order by starts, ends, id limit :atMost")
        .param("from", from)
        .param("atMost", atMost)
        .query(EventRows::event)
        .list();
  }

  List<KeptEvent> past(LocalDate before, long viewer, int atMost) {
    return jdbc.sql(
            SELECT + "ends < :before and" + MAY_SEE + "order by starts desc, id limit :atMost")
        .param("before", before)
        .param("viewer", viewer)
        .param("atMost", atMost)
        .query(EventRows::event)
        .list();
  }

  List<KeptEvent> undated(long viewer) {
    return jdbc.sql(SELECT + "starts is null and" + MAY_SEE + "order by id")
        .param("viewer", viewer)
        .query(EventRows::event)
        .list();
  }

  List<KeptEvent> list(long viewer) {
    return jdbc.sql(SELECT + "starts is not null and" + MAY_SEE + "order by starts, ends, id")
        .param("viewer", viewer)
        .query(EventRows::event)
        .list();
  }

  List<KeptEvent> listPublic() {
    return jdbc.sql(
            SELECT + "starts is not null and visibility = 'public' order by starts, ends, id")
        .query(EventRows::event)
        .list();
  }

  long add(Event event, Instant now, String by) {
    return said(
            jdbc.sql(
                """
                insert into agenda_event (name_fa, name_en, name_tr, name_ar, edition, host, place,
                  starts, ends, precise, begins, finishes, zone, first, second, visibility,
                  visible_to, link, called_off, written, written_by)
                values (:fa, :en, :tr, :ar, :edition, :host, :place, :starts, :ends, :precise,
                  :begins, :finishes, :zone, :first, :second, :visibility, :visibleTo, :link,
                  :calledOff, :now, :by)
                returning id
                """),
            event,
            now,
            by)
        .query(Long.class)
        .single();
  }

  /** Puts a version after the one that was seen; false if that is no longer the last. */
  boolean change(long id, int seen, Event event, Instant now, String by) {
    int kept =
        jdbc.sql(
                """
                insert into agenda_event_past (event, version, said, written, written_by)
                select id, version, to_jsonb(e), written, written_by from agenda_event e
                 where id = :id and version = :seen
                on conflict do nothing
                """)
            .param("id", id)
            .param("seen", seen)
            .update();
    return kept == 1
        && said(
                    jdbc.sql(
                        """
                        update agenda_event set version = version + 1, name_fa = :fa, name_en = :en,
                          name_tr = :tr, name_ar = :ar, edition = :edition, host = :host,
                          place = :place, starts = :starts, ends = :ends, precise = :precise,
                          begins = :begins, finishes = :finishes, zone = :zone, first = :first,
                          second = :second, visibility = :visibility, visible_to = :visibleTo,
                          link = :link, called_off = :calledOff, written = :now, written_by = :by
                        where id = :id and version = :seen
                        """),
                    event,
                    now,
                    by)
                .param("id", id)
                .param("seen", seen)
                .update()
            == 1;
  }

  /** Who wrote the versions before the present one, the latest first. */
  List<Writing> before(long id) {
    return jdbc.sql(
            """
            select version, written, written_by from agenda_event_past where event = :id
            order by version desc
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Writing(
                    row.getInt(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3)))
        .list();
  }

  /** A version and who wrote it. */
  record Writing(int version, Instant at, String by) {}

  private static StatementSpec said(StatementSpec statement, Event event, Instant now, String by) {
    Happened on = event.on();
    Event.Hours hours = event.hours();
    Pair pair = event.pair();
    return statement
        .param("fa", event.names().get(PageLanguage.FA))
        .param("en", event.names().get(PageLanguage.EN))
        .param("tr", event.names().get(PageLanguage.TR))
        .param("ar", event.names().get(PageLanguage.AR))
        .param("edition", event.edition())
        .param("host", event.host())
        .param("place", event.place())
        .param("starts", on == null ? null : on.start())
        .param("ends", on == null ? null : on.end())
        .param("precise", on == null ? null : on.precision().token())
        .param("begins", hours == null ? null : hours.from())
        .param("finishes", hours == null ? null : hours.until())
        .param("zone", hours == null ? null : hours.zone().getId())
        .param("first", pair == null ? null : pair.first())
        .param("second", pair == null ? null : pair.second())
        .param("visibility", word(event.visibility()))
        .param("visibleTo", named(event.visibility()))
        .param("link", event.link())
        .param("calledOff", event.calledOff())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by);
  }

  private static String word(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  private static Long[] named(Visibility visibility) {
    return visibility instanceof Visibility.Named(Set<Long> people)
        ? new TreeSet<>(people).toArray(Long[]::new)
        : new Long[0];
  }

  private static KeptEvent event(ResultSet row, int number) throws SQLException {
    Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      String name = row.getString("name_" + language.code());
      if (name != null) {
        names.put(language, name);
      }
    }
    int edition = row.getInt("edition");
    boolean numbered = !row.wasNull();
    String first = row.getString("first");
    return new KeptEvent(
        row.getLong("id"),
        row.getObject("uid", UUID.class),
        row.getInt("version"),
        new Event(
            names,
            numbered ? (Integer) edition : null,
            row.getString("host"),
            row.getString("place"),
            happened(row),
            hours(row),
            first == null ? null : new Pair(first, row.getString("second")),
            visibility(row.getString("visibility"), row.getArray("visible_to")),
            row.getString("link"),
            row.getBoolean("called_off")),
        row.getObject("written", OffsetDateTime.class).toInstant(),
        row.getString("written_by"));
  }

  /** Days as the columns {@code starts}, {@code ends} and {@code precise} hold them. */
  static @Nullable Happened happened(ResultSet row) throws SQLException {
    LocalDate starts = row.getObject("starts", LocalDate.class);
    return starts == null
        ? null
        : new Happened(
            starts,
            row.getObject("ends", LocalDate.class),
            Happened.Precision.valueOf(row.getString("precise").toUpperCase(Locale.ROOT)));
  }

  private static Event.@Nullable Hours hours(ResultSet row) throws SQLException {
    LocalTime begins = row.getObject("begins", LocalTime.class);
    return begins == null
        ? null
        : new Event.Hours(
            begins, row.getObject("finishes", LocalTime.class), ZoneId.of(row.getString("zone")));
  }

  private static Visibility visibility(String word, Array people) throws SQLException {
    return switch (word) {
      case "public" -> new Visibility.Public();
      case "office" -> new Visibility.Office();
      default -> new Visibility.Named(Set.of((Long[]) people.getArray()));
    };
  }
}
