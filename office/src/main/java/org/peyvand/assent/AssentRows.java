package org.peyvand.assent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Version;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of agreements and consents: rows go in and never change. */
@Repository
public class AssentRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  AssentRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order of recording. */
  public List<Consent> consents(long paper) {
    return jdbc.sql("select * from memorandum_consent where memorandum = ? order by id")
        .param(paper)
        .query(AssentRows::read)
        .list();
  }

  void addConsent(Version version, AuthorityYes yes, long act, StaffMember officer) {
    jdbc.sql(
            """
            insert into memorandum_consent (memorandum, version, sha256, side, step, authority,
              session, number, on_day, act, recorded, recorded_by, recorded_name)
            values (:paper, :version, :hash, :side, :step, :authority, :session, :number, :day,
              :act, :now, :by, :name)""")
        .param("paper", version.memorandum())
        .param("version", version.number())
        .param("hash", HexFormat.of().parseHex(version.sha256()))
        .param("side", yes.side())
        .param("step", yes.step().key())
        .param("authority", yes.step().authority())
        .param("session", yes.session())
        .param("number", yes.number())
        .param("day", yes.on(), java.sql.Types.DATE)
        .param("act", act)
        .param("now", now())
        .param("by", officer.id())
        .param("name", officer.name())
        .update();
  }

  /** The newest version that both sides agreed upon. */
  public Optional<Integer> agreed(long paper) {
    return jdbc.sql(
            """
            select version from memorandum_agreement where memorandum = ?
            order by version desc limit 1""")
        .param(paper)
        .query(Integer.class)
        .optional();
  }

  void addAgreement(Version version, long act, StaffMember officer) {
    jdbc.sql("insert into memorandum_agreement values (?, ?, ?, ?, ?, ?)")
        .params(version.memorandum(), version.number(), act, now(), officer.id(), officer.name())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Consent read(ResultSet row, int number) throws SQLException {
    @Nullable LocalDate on = row.getObject("on_day", LocalDate.class);
    return new Consent(
        row.getLong("id"),
        row.getInt("version"),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getString("side"),
        row.getString("step"),
        row.getString("authority"),
        row.getString("session"),
        row.getString("number"),
        on,
        row.getLong("act"),
        row.getObject("recorded", OffsetDateTime.class).toInstant(),
        row.getString("recorded_name"));
  }
}
