package org.peyvand.opinion;

import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Safe;
import org.peyvand.secret.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row that says who is asked; the key lies locked in it. */
@Repository
class SettingsRow {

  private static final String KEY = "opinion";
  private final JdbcClient jdbc;
  private final Secrets secrets;

  SettingsRow(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  OpinionSettings settings() {
    return jdbc.sql("select * from opinion_settings")
        .query(
            (row, number) ->
                new OpinionSettings(
                    row.getBoolean("asks"),
                    row.getString("address"),
                    row.getString("model"),
                    opened(row.getBytes("secret")),
                    row.getInt("seconds"),
                    row.getBoolean("papers")))
        .optional()
        .orElse(OpinionSettings.OFF);
  }

  void replace(OpinionSettings settings) {
    jdbc.sql(
            """
            insert into opinion_settings (asks, address, model, secret, seconds, papers)
            values (:asks, :address, :model, :secret, :seconds, :papers)
            on conflict (only_one) do update set
              asks = excluded.asks, address = excluded.address, model = excluded.model,
              secret = excluded.secret, seconds = excluded.seconds, papers = excluded.papers
            """)
        .param("asks", settings.asks())
        .param("address", settings.address())
        .param("model", settings.model())
        .param(
            "secret",
            settings.key().isEmpty() ? null : safe().lock(settings.key()),
            java.sql.Types.BINARY)
        .param("seconds", settings.seconds())
        .param("papers", settings.papers())
        .update();
  }

  private String opened(byte @Nullable [] locked) {
    return locked == null ? "" : safe().open(locked).orElse("");
  }

  private Safe safe() {
    return new Safe(secrets.get(KEY));
  }
}
