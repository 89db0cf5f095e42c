package org.peyvand.signing;

import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.signature.Hash;
import org.peyvand.signature.Trust;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The certificates and revocation lists that count for each relation. */
@Component
public class Trusts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Trusts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One of them as it is listed.
   *
   * @param kind {@code certificate} or {@code revocations}
   * @param until last day of validity; of a list the day of the next, where it says so
   */
  record Line(
      long id,
      String kind,
      String name,
      String issuer,
      String sha256,
      LocalDate from,
      @Nullable LocalDate until,
      String addedBy) {}

  /** Whom a relation trusts now. */
  @Transactional(readOnly = true)
  public Trust of(Pair pair) {
    Trust all = Trust.NOBODY;
    for (byte[] file :
        jdbc.sql(
                "select der from signing_trust where first = :first and second = :second"
                    + " and ended is null order by id")
            .param("first", pair.first())
            .param("second", pair.second())
            .query((row, number) -> row.getBytes(1))
            .list()) {
      all = all.and(Trust.read(file).orElse(Trust.NOBODY));
    }
    return all;
  }

  @Transactional(readOnly = true)
  List<Line> list(Pair pair) {
    return jdbc.sql(
            """
            select id, kind, name, issuer, sha256, valid_from, valid_until, added_by
              from signing_trust
             where first = :first and second = :second and ended is null order by id
            """)
        .param("first", pair.first())
        .param("second", pair.second())
        .query(
            (row, number) ->
                new Line(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    row.getObject(7, LocalDate.class),
                    row.getString(8)))
        .list();
  }

  /** Adds all that a file holds; what is there already stays once. How many came. */
  int add(Pair pair, Trust trust, StaffMember by) {
    int added = 0;
    try {
      for (X509Certificate each : trust.anchors()) {
        added +=
            add(
                pair,
                "certificate",
                Trust.name(each.getSubjectX500Principal()),
                Trust.name(each.getIssuerX500Principal()),
                each.getEncoded(),
                day(each.getNotBefore()),
                day(each.getNotAfter()),
                by);
      }
      for (X509CRL each : trust.revocations()) {
        String issuer = Trust.name(each.getIssuerX500Principal());
        added +=
            add(
                pair,
                "revocations",
                issuer,
                issuer,
                each.getEncoded(),
                day(each.getThisUpdate()),
                each.getNextUpdate() == null ? null : day(each.getNextUpdate()),
                by);
      }
    } catch (CertificateEncodingException | CRLException e) {
      throw new IllegalStateException("it was read from its encoding", e);
    }
    return added;
  }

  private int add(
      Pair pair,
      String kind,
      String name,
      String issuer,
      byte[] der,
      LocalDate from,
      @Nullable LocalDate until,
      StaffMember by) {
    return jdbc.sql(
            """
            insert into signing_trust (first, second, kind, name, issuer, sha256, valid_from,
                valid_until, der, added, added_by)
            values (:first, :second, :kind, :name, :issuer, :sha256, :from, :until, :der, :now, :by)
            on conflict do nothing
            """)
        .param("first", pair.first())
        .param("second", pair.second())
        .param("kind", kind)
        .param("name", name)
        .param("issuer", issuer)
        .param("sha256", Hash.of(der))
        .param("from", from)
        .param("until", until)
        .param("der", der)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.name())
        .update();
  }

  /** Takes one back; its name, or empty if it is not there any more. */
  Optional<String> end(Pair pair, long id, StaffMember by) {
    return jdbc.sql(
            """
            update signing_trust set ended = :now, ended_by = :by
             where id = :id and first = :first and second = :second and ended is null
            returning name
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.name())
        .param("id", id)
        .param("first", pair.first())
        .param("second", pair.second())
        .query(String.class)
        .optional();
  }

  private static LocalDate day(Date moment) {
    return moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
