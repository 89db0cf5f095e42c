package org.peyvand.signing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.SignatureCheck;
import org.peyvand.signature.Verdict;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which certificate signs for whom. A trusted issuer may issue a second certificate in the same
 * name to somebody else: so an officer confirms the first one, and from then on no other counts.
 */
@Component
class Certificates {

  private final JdbcClient jdbc;
  private final Clock clock;

  Certificates(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A confirmed certificate.
   *
   * @param name of the signatory, as the paper of its first use wrote it
   * @param city whose side the signatory is
   */
  record Line(
      long id,
      String name,
      String city,
      String sha256,
      OffsetDateTime confirmed,
      String confirmedBy) {}

  /** Those of a relation that count now. */
  @Transactional(readOnly = true)
  List<Line> list(Pair pair) {
    return jdbc.sql(
            """
            select id, name, city, sha256, confirmed, confirmed_by
              from signing_certificate
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
                    row.getObject(5, OffsetDateTime.class),
                    row.getString(6)))
        .list();
  }

  /** SHA-256 of the certificate that signs for somebody; empty before its first use. */
  @Transactional(readOnly = true)
  Optional<String> find(Pair pair, Signatory signatory) {
    return list(pair).stream()
        .filter(line -> line.city().equals(signatory.city()))
        .filter(line -> signatory.isCalled(line.name()))
        .map(Line::sha256)
        .findFirst();
  }

  /** Confirms one for its signatory; false if another is confirmed already. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean confirm(Pair pair, Signatory signatory, String sha256, StaffMember by) {
    if (find(pair, signatory).isEmpty()) {
      jdbc.sql(
              """
              insert into signing_certificate (first, second, city, name, sha256, confirmed,
                  confirmed_by)
              values (:first, :second, :city, :name, :sha256, :now, :by)
              on conflict do nothing
              """)
          .param("first", pair.first())
          .param("second", pair.second())
          .param("city", signatory.city())
          .param("name", signatory.name())
          .param("sha256", sha256)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("by", by.name())
          .update();
    }
    return find(pair, signatory).filter(sha256::equals).isPresent();
  }

  /** Ends one, as when somebody has a new certificate; the name, or empty if it is not there. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<String> end(Pair pair, long id, StaffMember by) {
    return jdbc.sql(
            """
            update signing_certificate set ended = :now, ended_by = :by
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

  /** The verdict on a paper, with what is to be said of whose certificates signed it. */
  Verdict checked(Verdict verdict, LaidPaper paper) {
    List<SignatureCheck> signatures = new ArrayList<>();
    for (SignatureCheck each : verdict.signatures()) {
      Finding finding = each.sha256().isEmpty() ? null : finding(each, paper);
      signatures.add(finding == null ? each : with(each, finding));
    }
    return new Verdict(verdict.sha256(), verdict.pages(), signatures, verdict.findings());
  }

  private @Nullable Finding finding(SignatureCheck signature, LaidPaper paper) {
    Optional<Signatory> signatory =
        paper.paper().signatories().stream()
            .filter(one -> one.isCalled(signature.signer()))
            .findFirst();
    if (signatory.isEmpty()) {
      return Finding.of(Kind.NOT_A_SIGNATORY, signature.signer());
    }
    Signatory.Made made = signatory.get().signature();
    String own =
        made != null && made.certificate() != null
            ? made.certificate()
            : find(paper.paper().pair(), signatory.get()).orElse(null);
    if (own == null) {
      return Finding.of(Kind.UNCONFIRMED_CERTIFICATE, signature.signer(), signature.sha256());
    }
    return own.equals(signature.sha256())
        ? null
        : Finding.of(Kind.OTHER_CERTIFICATE, signature.signer(), signature.sha256(), own);
  }

  private static SignatureCheck with(SignatureCheck check, Finding finding) {
    List<Finding> findings = new ArrayList<>(check.findings());
    findings.add(finding);
    return new SignatureCheck(
        check.number(),
        check.signer(),
        check.claimed(),
        check.certificate(),
        check.sha256(),
        check.covered(),
        findings);
  }
}
