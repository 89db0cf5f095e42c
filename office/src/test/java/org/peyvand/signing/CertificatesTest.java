package org.peyvand.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.signature.SamplePapers;
import org.peyvand.signature.TestCertificates;
import org.peyvand.signing.Signing.Refusal;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which certificate signs for whom: an issuer that is trusted may issue two in one name. */
@OfficeTest
class CertificatesTest {

  private static final TestCertificates ISSUER = new TestCertificates("Example Issuer");
  private static final TestCertificates.Holder OWN = ISSUER.holder("Signatory A");
  private static final TestCertificates.Holder SECOND = ISSUER.holder("Signatory A");
  private static final TestCertificates.Holder OTHER_SIDE = ISSUER.holder("Signatory B");
  private static final byte[] PDF = SamplePapers.paper(1);
  private static final List<String> CITIES = List.of("porto", "lyon", "gdansk");
  private static int next;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired LayPaper lay;
  @Autowired SignPaper sign;
  @Autowired AgreeTrust agree;
  @Autowired Papers papers;
  @Autowired Relations relations;

  private StaffMember approver;
  private Pair pair;

  @BeforeEach
  void twoCitiesOfTheirOwn() {
    approver = Browser.member(jdbc, Role.APPROVER);
    pair = Pair.of("freiburg", CITIES.get(next++));
    agree.add(pair, ISSUER.pem(), approver);
  }

  @Test
  void aCertificateSignsForTheFirstTimeOnlyWhenAnOfficerConfirmsIt() {
    LaidPaper paper = laid();
    refused(signed(paper, 0, OWN, Set.of()), Refusal.UNCONFIRMED_CERTIFICATE, OWN.sha256());
    refused(
        signed(paper, 0, OWN, Set.of(SECOND.sha256())),
        Refusal.UNCONFIRMED_CERTIFICATE,
        OWN.sha256());
    assertThat(papers.file(paper.id())).isEqualTo(PDF);
    done(signed(paper, 0, OWN, Set.of(OWN.sha256())));
    done(signed(laid(), 0, OWN, Set.of()));
  }

  @Test
  void anotherCertificateInTheSameNameMakesNoActUntilTheFirstIsEnded() {
    done(signed(laid(), 0, OWN, Set.of(OWN.sha256())));
    LaidPaper paper = laid();
    Set<String> ticked = Set.of(SECOND.sha256(), OTHER_SIDE.sha256());
    refused(signed(paper, 0, SECOND, ticked), Refusal.OTHER_CERTIFICATE, OWN.sha256());
    byte[] both = SamplePapers.signed(PDF, SECOND, OTHER_SIDE);
    refused(
        sign.bringBack(paper, both, paper.sha256(), ticked, approver),
        Refusal.OTHER_CERTIFICATE,
        SECOND.sha256());
    assertThat(relations.acts(pair)).noneMatch(act -> act.kind() == ActKind.SIGNING);

    Browser browser = Browser.signedIn(port, jdbc, Role.APPROVER);
    String trust = "/desk/ties/" + pair.slug() + "/trust";
    String end =
        Jsoup.parse(browser.get(trust).body())
            .select("form[action*=/certificates/]")
            .attr("action");
    assertThat(browser.post(end, Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.post(end, Map.of()).statusCode()).isEqualTo(404);
    done(sign.bringBack(paper, both, paper.sha256(), ticked, approver));
    assertThat(relations.acts(pair)).anyMatch(act -> act.kind() == ActKind.SIGNING);
  }

  @Test
  void whoeverVerifiesIsToldOfACertificateThatIsNotTheConfirmedOne() {
    LaidPaper paper = laid();
    String first = verified(SamplePapers.signed(PDF, OWN));
    assertThat(first)
        .contains("Nobody has confirmed that the certificate")
        .contains("cannot be relied on");
    done(signed(paper, 0, OWN, Set.of(OWN.sha256())));
    assertThat(verified(papers.file(paper.id()))).contains("Intact and trusted");
    assertThat(verified(SamplePapers.signed(PDF, SECOND)))
        .contains("another certificate signed", SECOND.sha256(), OWN.sha256())
        .contains("cannot be relied on");
    assertThat(verified(SamplePapers.signed(PDF, ISSUER.holder("Guest"))))
        .contains("is not among the signatories of this paper");
  }

  private String verified(byte[] file) {
    return SentForm.sent(Browser.anonymous(port).in("en"), "/verify", file, Map.of()).body();
  }

  private LaidPaper laid() {
    NewPaper paper =
        new NewPaper(
            pair,
            "test/" + pair.slug(),
            "Example A and Example B",
            Form.FRIENDSHIP,
            null,
            new Visibility.Public(),
            List.of(
                Signatory.of("Signatory A", List.of(), "Mayor", "mayor", pair.first()),
                Signatory.of("Signatory B", List.of(), "Mayor", "mayor", pair.second())));
    return ((LayPaper.Outcome.Laid) lay.lay(paper, PDF, approver)).paper();
  }

  private Signing signed(
      LaidPaper paper, int place, TestCertificates.Holder by, Set<String> confirmed) {
    return sign.sign(
        paper,
        place,
        by.pkcs12(),
        TestCertificates.PASSWORD.toCharArray(),
        paper.sha256(),
        confirmed,
        approver);
  }

  private static void refused(Signing outcome, Refusal why, String sha256) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Signing.Refused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(why);
              assertThat(refused.about()).contains(sha256);
            });
  }

  private static void done(Signing outcome) {
    assertThat(outcome).isInstanceOf(Signing.Signed.class);
  }
}
