package org.peyvand.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.peyvand.secret.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time link of an office that nobody has set up yet. A newer link ends the older ones. */
@Component
class FirstStart {

  static final Duration GOOD_FOR = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  FirstStart(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public Token newLink() {
    jdbc.sql("delete from settings_first_start where used is null").update();
    Token token = Token.random();
    jdbc.sql("insert into settings_first_start (token_hash, expires) values (:hash, :expires)")
        .param("hash", token.hash())
        .param("expires", now().plus(GOOD_FOR))
        .update();
    return token;
  }

  boolean isOpen(Token token) {
    return jdbc.sql(
            """
            select exists (select from settings_first_start
             where token_hash = :hash and used is null and expires > :now)
            """)
        .param("hash", token.hash())
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  /** Takes it; false if it is not open, or somebody else was faster. */
  boolean take(Token token) {
    return jdbc.sql(
                """
                update settings_first_start set used = :now
                 where token_hash = :hash and used is null and expires > :now
                """)
            .param("hash", token.hash())
            .param("now", now())
            .update()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
