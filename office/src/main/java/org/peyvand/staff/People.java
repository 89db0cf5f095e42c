package org.peyvand.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peyvand.secret.Totp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the people of the office, as sign-in and their own pages change them. */
@Component
public final class People {

  private static final String SELECT =
      """
      select id, name, roles, sign_in_name, password_hash, totp_secret, totp_last_step
        from staff_person where until is null and\
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  People(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By the name typed at sign-in. */
  public Optional<Person> find(String typed) {
    return jdbc.sql(SELECT + " sign_in_name = :name")
        .param("name", SignInName.fold(typed))
        .query(People::read)
        .optional();
  }

  public Optional<Person> find(long id) {
    return jdbc.sql(SELECT + " id = :id").param("id", id).query(People::read).optional();
  }

  public Person get(long id) {
    return find(id).orElseThrow();
  }

  /** Takes a code's time step once: false if that step, or a later one, was taken before. */
  public boolean takeStep(long id, long step) {
    return jdbc.sql(
                """
                update staff_person set totp_last_step = :step
                 where id = :id and totp_last_step < :step
                """)
            .param("step", step)
            .param("id", id)
            .update()
        > 0;
  }

  public boolean isTaken(String signInName) {
    return jdbc.sql("select exists (select from staff_person where sign_in_name = :name)")
        .param("name", signInName)
        .query(Boolean.class)
        .single();
  }

  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from staff_person)").query(Boolean.class).single();
  }

  public long add(String name, String signInName, String passwordHash, Set<Role> roles) {
    return jdbc.sql(
            """
            insert into staff_person (name, sign_in_name, password_hash, roles, since)
            values (:name, :signInName, :hash, :roles, :now) returning id
            """)
        .param("name", name)
        .param("signInName", signInName)
        .param("hash", passwordHash)
        .param("roles", Roles.column(roles))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Everybody who is of the office now, by name. */
  public List<Person> list() {
    return jdbc.sql(SELECT + " true order by name, id").query(People::read).list();
  }

  void setRoles(long id, Set<Role> roles) {
    jdbc.sql("update staff_person set roles = :roles where id = :id")
        .param("roles", Roles.column(roles))
        .param("id", id)
        .update();
  }

  /** The person leaves: signs in no more, and every open session is over. */
  void end(long id) {
    jdbc.sql("update staff_person set until = :now where id = :id")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  public void setPassword(long id, String passwordHash) {
    jdbc.sql("update staff_person set password_hash = :hash where id = :id")
        .param("hash", passwordHash)
        .param("id", id)
        .update();
  }

  private static Person read(ResultSet row, int number) throws SQLException {
    byte[] secret = row.getBytes("totp_secret");
    return new Person(
        new StaffMember(row.getLong("id"), row.getString("name"), Roles.read(row, "roles")),
        row.getString("sign_in_name"),
        row.getString("password_hash"),
        secret == null ? null : new Totp(secret),
        row.getLong("totp_last_step"));
  }
}
