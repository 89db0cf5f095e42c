package org.peyvand.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that were given out. Their text is shown once and stored as a hash. */
@Component
class Invitations {

  static final Duration GOOD_FOR = Duration.ofDays(7);

  private static final String OPEN =
      """
      select id, name, roles, expires, person from staff_invitation
       where used is null and withdrawn is null and expires > :now and\
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Makes a link. One to a new password puts earlier ones of that person out of use.
   *
   * @param person whose password it renews, or null for somebody new
   */
  Token add(String name, Set<Role> roles, @Nullable Long person, StaffMember by) {
    if (person != null) {
      jdbc.sql(
              """
              update staff_invitation set withdrawn = :now
               where person = :person and used is null and withdrawn is null
              """)
          .param("now", now())
          .param("person", person)
          .update();
    }
    Token token = Token.random();
    jdbc.sql(
            """
            insert into staff_invitation (token_hash, name, roles, person, invited_by, invited, expires)
            values (:hash, :name, :roles, :person, :by, :now, :expires)
            """)
        .param("hash", token.hash())
        .param("name", name)
        .param("roles", Roles.column(roles))
        .param("person", person)
        .param("by", by.id())
        .param("now", now())
        .param("expires", now().plus(GOOD_FOR))
        .update();
    return token;
  }

  /** The one of a link that is still good. */
  Optional<Invitation> find(Token token) {
    return jdbc.sql(OPEN + " token_hash = :hash")
        .param("now", now())
        .param("hash", token.hash())
        .query(Invitations::read)
        .optional();
  }

  /** Those for new people that are still good. */
  List<Invitation> list() {
    return jdbc.sql(OPEN + " person is null order by expires")
        .param("now", now())
        .query(Invitations::read)
        .list();
  }

  /** Takes it; false if somebody else was faster. */
  boolean take(long id) {
    return close("used", id);
  }

  boolean withdraw(long id) {
    return close("withdrawn", id);
  }

  private boolean close(String how, long id) {
    return jdbc.sql(
                "update staff_invitation set "
                    + how
                    + " = :now where id = :id and used is null and withdrawn is null")
            .param("now", now())
            .param("id", id)
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Invitation read(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getLong("id"),
        row.getString("name"),
        Roles.read(row, "roles"),
        row.getObject("expires", OffsetDateTime.class).toInstant(),
        row.getObject("person", Long.class));
  }
}
