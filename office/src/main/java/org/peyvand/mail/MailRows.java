package org.peyvand.mail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Safe;
import org.peyvand.secret.Secrets;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of this module; the password lies locked in its row. */
@Repository
class MailRows {

  private static final String KEY = "mail";
  private final JdbcClient jdbc;
  private final Secrets secrets;

  MailRows(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  MailSettings settings() {
    return jdbc.sql("select * from mail_settings")
        .query(
            (row, number) ->
                new MailSettings(
                    row.getBoolean("sends"),
                    row.getString("host"),
                    row.getInt("port"),
                    MailSettings.Tls.of(row.getString("tls")).orElseThrow(),
                    row.getString("user_name"),
                    opened(row.getBytes("password")),
                    row.getString("from_address"),
                    row.getInt("hour")))
        .optional()
        .orElse(MailSettings.OFF);
  }

  void replace(MailSettings settings) {
    jdbc.sql(
            """
            insert into mail_settings
              (sends, host, port, tls, user_name, password, from_address, hour)
            values (:sends, :host, :port, :tls, :user, :password, :from, :hour)
            on conflict (only_one) do update set
              sends = excluded.sends, host = excluded.host, port = excluded.port,
              tls = excluded.tls, user_name = excluded.user_name, password = excluded.password,
              from_address = excluded.from_address, hour = excluded.hour
            """)
        .param("sends", settings.sends())
        .param("host", settings.host())
        .param("port", settings.port())
        .param("tls", settings.tls().token())
        .param("user", settings.user())
        .param(
            "password",
            settings.password().isEmpty() ? null : safe().lock(settings.password()),
            java.sql.Types.BINARY)
        .param("from", settings.from())
        .param("hour", settings.hour())
        .update();
  }

  Optional<Recipients.Recipient> recipient(long person) {
    return jdbc.sql("select person, address, language, daily from mail_recipient where person = ?")
        .param(person)
        .query(
            (row, number) ->
                new Recipients.Recipient(
                    row.getLong(1),
                    row.getString(2),
                    PageLanguage.of(row.getString(3)).orElse(PageLanguage.FA),
                    row.getBoolean(4)))
        .optional();
  }

  List<Long> daily() {
    return jdbc.sql("select person from mail_recipient where daily order by person")
        .query(Long.class)
        .list();
  }

  void put(Recipients.Recipient recipient) {
    jdbc.sql(
            """
            insert into mail_recipient (person, address, language, daily) values (?, ?, ?, ?)
            on conflict (person) do update set address = excluded.address,
              language = excluded.language, daily = excluded.daily
            """)
        .params(
            recipient.person(), recipient.address(), recipient.language().code(), recipient.daily())
        .update();
  }

  void remove(long person) {
    jdbc.sql("delete from mail_recipient where person = ?").param(person).update();
  }

  private String opened(byte @Nullable [] locked) {
    return locked == null ? "" : safe().open(locked).orElse("");
  }

  private Safe safe() {
    return new Safe(secrets.get(KEY));
  }
}
