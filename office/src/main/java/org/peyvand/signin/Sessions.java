package org.peyvand.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.peyvand.secret.Token;
import org.peyvand.staff.Roles;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where. Kept in the database: a restart signs nobody out, and a person or an
 * administrator who ends one ends it at once. A person's roles are read with every request.
 */
@Component
class Sessions {

  /** Without a page for this long, a session is over. */
  static final Duration IDLE = Duration.ofHours(8);

  /** However busy, a session is over after this. */
  static final Duration LONGEST = Duration.ofDays(14);

  private static final String SELECT =
      """
      select s.id, s.started, s.last_seen, s.proven, s.address, s.agent, p.id as person, p.name, p.roles
        from staff_session s join staff_person p on p.id = s.person
       where p.until is null and s.last_seen > :idle and s.started > :longest
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Sessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins a session; what it returns goes into the cookie and nowhere else. */
  Token begin(long person, String address, String agent) {
    Token token = Token.random();
    OffsetDateTime now = now();
    jdbc.sql(
            """
            insert into staff_session (token_hash, person, started, last_seen, proven, address, agent)
            values (:hash, :person, :now, :now, :now, :address, :agent)
            """)
        .param("hash", token.hash())
        .param("person", person)
        .param("now", now)
        .param("address", address)
        .param("agent", agent.length() > 200 ? agent.substring(0, 200) : agent)
        .update();
    jdbc.sql("delete from staff_session where last_seen <= :idle or started <= :longest")
        .param("idle", now.minus(IDLE))
        .param("longest", now.minus(LONGEST))
        .update();
    return token;
  }

  /** The session of a cookie, if it still holds. Notes that it was seen, at most once a minute. */
  Optional<Session> find(Token token) {
    Optional<Session> found =
        jdbc.sql(SELECT + " and s.token_hash = :hash")
            .param("hash", token.hash())
            .param("idle", now().minus(IDLE))
            .param("longest", now().minus(LONGEST))
            .query(Sessions::read)
            .optional();
    found
        .filter(session -> session.lastSeen().isBefore(clock.instant().minusSeconds(60)))
        .ifPresent(
            session ->
                jdbc.sql("update staff_session set last_seen = :now where id = :id")
                    .param("now", now())
                    .param("id", session.id())
                    .update());
    return found;
  }

  /** All of one person's, the latest seen first. */
  List<Session> list(long person) {
    return jdbc.sql(SELECT + " and s.person = :person order by s.last_seen desc, s.id desc")
        .param("person", person)
        .param("idle", now().minus(IDLE))
        .param("longest", now().minus(LONGEST))
        .query(Sessions::read)
        .list();
  }

  void proven(long id) {
    jdbc.sql("update staff_session set proven = :now where id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Ends one of this person's sessions; another's is left alone. */
  boolean end(long id, long person) {
    return jdbc.sql("delete from staff_session where id = :id and person = :person")
            .param("id", id)
            .param("person", person)
            .update()
        > 0;
  }

  /** Ends all of a person's sessions but one; none has the number 0. */
  int endOthers(long person, long kept) {
    return jdbc.sql("delete from staff_session where person = :person and id <> :kept")
        .param("person", person)
        .param("kept", kept)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Session read(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getLong("id"),
        new StaffMember(row.getLong("person"), row.getString("name"), Roles.read(row, "roles")),
        instant(row, "started"),
        instant(row, "last_seen"),
        instant(row, "proven"),
        row.getString("address"),
        row.getString("agent"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
