package org.peyvand.secret;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random keys of this office, made at first use. */
@Component
public final class Secrets {

  private final JdbcClient jdbc;

  Secrets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The 32 bytes of a name; the same ever after, for every process on this database. */
  public byte[] get(String name) {
    byte[] fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("insert into staff_secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", name)
        .param("value", fresh)
        .update();
    return jdbc.sql("select value from staff_secret where name = :name")
        .param("name", name)
        .query((row, number) -> row.getBytes(1))
        .single();
  }
}
