package org.peyvand.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.signature.SamplePapers;
import org.peyvand.signature.TestCertificates;
import org.peyvand.signature.VerifyPdf;
import org.peyvand.signing.Signing.Refusal;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
import org.peyvand.standing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SigningTest {

  private static final TestCertificates ISSUER = new TestCertificates("Example Issuer");
  private static final TestCertificates.Holder A = ISSUER.holder("Signatory A");
  private static final TestCertificates.Holder B = ISSUER.holder("Signatory B");
  private static final byte[] PDF = SamplePapers.paper(2);
  private static final List<String> CITIES =
      List.of(
          "kyoto", "lima", "quito", "oslo", "riga", "vienna", "warsaw", "zagreb", "seoul", "cairo",
          "tunis");
  private static final Set<String> CONFIRMED = Set.of(A.sha256(), B.sha256());
  private static int next;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired LayPaper lay;
  @Autowired SignPaper sign;
  @Autowired RecordInk ink;
  @Autowired AgreeTrust agree;
  @Autowired Papers papers;
  @Autowired Relations relations;
  @Autowired RecordAct acts;
  @Autowired Dossiers dossiers;
  @Autowired VerifyCommand verify;

  private StaffMember approver;
  private Pair pair;

  @BeforeEach
  void twoCitiesOfTheirOwn() {
    approver = Browser.member(jdbc, Role.APPROVER);
    pair = Pair.of("freiburg", CITIES.get(next++));
    agree.add(pair, ISSUER.pem(), approver);
  }

  private LaidPaper laid(Visibility visibility) {
    LayPaper.Outcome outcome =
        lay.lay(
            new NewPaper(
                pair,
                "test/" + pair.slug(),
                "Example A and Example B",
                Form.FRIENDSHIP,
                "17",
                visibility,
                List.of(
                    Signatory.of(
                        "Signatory A", List.of("امضاکنندهٔ الف"), "Mayor", "mayor", pair.first()),
                    Signatory.of("Signatory B", List.of(), "Mayor", "mayor", pair.second()))),
            PDF,
            approver);
    return ((LayPaper.Outcome.Laid) outcome).paper();
  }

  private Signing signed(LaidPaper paper, int place, TestCertificates.Holder by) {
    return sign.sign(
        paper,
        place,
        by.pkcs12(),
        TestCertificates.PASSWORD.toCharArray(),
        paper.sha256(),
        CONFIRMED,
        approver);
  }

  private static void assertRefused(Signing outcome, Refusal why) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Signing.Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static LaidPaper done(Signing outcome) {
    assertThat(outcome).isInstanceOf(Signing.Signed.class);
    return ((Signing.Signed) outcome).paper();
  }

  @Test
  void onlyTheLastSignatureMakesTheRelationSigned() {
    LaidPaper paper = laid(new Visibility.Public());
    acts.record(
        List.of(
            NewAct.of(pair, ActKind.PROPOSAL, Modality.DONE)
                .from(pair.first(), pair.second())
                .withEvidence(
                    List.of(
                        new org.peyvand.dossier.Evidence(
                            "proposed",
                            org.peyvand.dossier.Evidence.Wording.RETOLD,
                            null,
                            null,
                            null,
                            org.peyvand.dossier.Evidence.StatedBy.OFFICER,
                            "en",
                            List.of())))),
        RecordAct.ANY_POSITION,
        approver);
    LaidPaper half = done(signed(paper, 0, A));
    assertThat(half.state()).isEqualTo(LaidPaper.State.OPEN);
    assertThat(relations.acts(pair)).noneMatch(act -> act.kind() == ActKind.SIGNING);
    assertThat(stage()).isEqualTo(Stage.PROPOSED);

    LaidPaper whole = done(signed(half, 1, B));
    assertThat(whole.state()).isEqualTo(LaidPaper.State.SIGNED);
    Act act =
        relations.acts(pair).stream()
            .filter(each -> each.kind() == ActKind.SIGNING)
            .findFirst()
            .orElseThrow();
    assertThat(act.id()).isEqualTo(whole.act());
    assertThat(act.evidence().getFirst().quotation()).contains(whole.sha256());
    assertThat(stage()).isEqualTo(Stage.SIGNED);
    assertRefused(signed(whole, 0, A), Refusal.IS_SIGNED);
  }

  private Stage stage() {
    return dossiers
        .findWhole(pair, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2))
        .orElseThrow()
        .standing()
        .stage();
  }

  @Test
  void everyWrongSignatureIsRefusedInASentenceAndNothingIsHalfDone() {
    LaidPaper paper = laid(new Visibility.Office());
    byte[] wrong = A.pkcs12();
    assertRefused(
        sign.sign(paper, 0, wrong, "guessed".toCharArray(), paper.sha256(), CONFIRMED, approver),
        Refusal.WRONG_PASSWORD);
    assertRefused(signed(paper, 0, B), Refusal.NOT_THIS_SIGNATORY);
    assertRefused(signed(paper, 7, B), Refusal.NO_SUCH_SIGNATORY);
    TestCertificates stranger = new TestCertificates("Somebody");
    assertRefused(signed(paper, 0, stranger.holder("Signatory A")), Refusal.CERTIFICATE);
    assertRefused(
        sign.bringBack(paper, SamplePapers.paper(500), paper.sha256(), CONFIRMED, approver),
        Refusal.TOO_MANY_PAGES);
    assertRefused(
        sign.bringBack(
            paper,
            SamplePapers.signed(SamplePapers.paper(1), A),
            paper.sha256(),
            CONFIRMED,
            approver),
        Refusal.NOT_OUR_PAPER);
    assertRefused(
        sign.bringBack(paper, PDF, paper.sha256(), CONFIRMED, approver), Refusal.NOTHING_NEW);
    assertRefused(
        sign.bringBack(
            paper,
            SamplePapers.signed(PDF, ISSUER.holder("Guest")),
            paper.sha256(),
            CONFIRMED,
            approver),
        Refusal.NO_SIGNATORY);
    assertThat(papers.find(paper.id(), approver)).contains(paper);
    assertThat(papers.file(paper.id())).isEqualTo(PDF);
    LaidPaper newer = laid(new Visibility.Office());
    assertRefused(signed(papers.find(paper.id(), approver).orElseThrow(), 0, A), Refusal.OUTDATED);
    assertThat(newer.state()).isEqualTo(LaidPaper.State.OPEN);
  }

  @Test
  void aPaperSignedElsewhereIsTakenBack() {
    LaidPaper paper = laid(new Visibility.Office());
    byte[] elsewhere = SamplePapers.signed(PDF, A, B);
    LaidPaper whole = done(sign.bringBack(paper, elsewhere, paper.sha256(), CONFIRMED, approver));
    assertThat(whole.state()).isEqualTo(LaidPaper.State.SIGNED);
    assertThat(papers.file(paper.id())).isEqualTo(elsewhere);
  }

  @Test
  void ofTwoWhoSignAtOnceOneIsToldToLookAgain() throws Exception {
    LaidPaper paper = laid(new Visibility.Office());
    List<Signing> outcomes;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Callable<Signing>> signatures =
          List.of(() -> signed(paper, 0, A), () -> signed(paper, 1, B));
      outcomes =
          both.invokeAll(signatures).stream()
              .map(
                  each -> {
                    try {
                      return each.get();
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
    }
    assertThat(outcomes).filteredOn(Signing.Signed.class::isInstance).hasSize(1);
    outcomes.stream()
        .filter(Signing.Refused.class::isInstance)
        .forEach(each -> assertRefused(each, Refusal.CHANGED_MEANWHILE));
    byte[] file = papers.file(paper.id());
    assertThat(VerifyPdf.verify(file, ISSUER.trust(), java.time.Instant.now()).signatures())
        .hasSize(1);
  }

  @Test
  void aPaperSignedByHandIsKeptAsItsScan() {
    LaidPaper paper = laid(new Visibility.Office());
    byte[] scan = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    LocalDate day = LocalDate.of(2025, 4, 9);
    assertRefused(
        ink.record(paper, "x", new byte[] {1}, Set.of(0), "Kyoto", day, paper.sha256(), approver),
        Refusal.NOT_A_SCAN);
    assertRefused(
        ink.record(paper, "x", scan, Set.of(), "Kyoto", day, paper.sha256(), approver),
        Refusal.NOBODY_NAMED);
    assertRefused(
        ink.record(
            paper,
            "x",
            scan,
            Set.of(0),
            "Kyoto",
            LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1),
            paper.sha256(),
            approver),
        Refusal.FUTURE_DAY);
    LaidPaper whole =
        done(ink.record(paper, "x", scan, Set.of(0, 1), "Kyoto", day, paper.sha256(), approver));
    assertThat(whole.paper().signatories())
        .allSatisfy(each -> assertThat(each.signature()).isNotNull());
    Act act = relations.acts(pair).getLast();
    assertThat(act.kind()).isEqualTo(ActKind.SIGNING);
    assertThat(act.place()).isEqualTo("Kyoto");
    assertThat(act.happened()).isEqualTo(org.peyvand.dossier.Happened.on(day));
  }

  @Test
  void aPaperWithAScriptIsNotLaidOut() {
    byte[] active = SamplePapers.withScript(PDF);
    assertThat(
            lay.lay(
                new NewPaper(
                    pair,
                    "test/active",
                    "Active",
                    Form.CONTACT,
                    null,
                    new Visibility.Office(),
                    List.of(Signatory.of("A", List.of(), "", null, pair.first()))),
                active,
                approver))
        .isInstanceOf(LayPaper.Outcome.Refused.class);
  }

  @Test
  void aPaperForNamedPeopleIsUnknownToOthers() {
    LaidPaper paper = laid(new Visibility.Named(Set.of(approver.id())));
    Browser other = Browser.signedIn(port, jdbc, Role.APPROVER);
    assertThat(other.get("/desk/papers/" + paper.id()).statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/papers/" + paper.id() + "/paper.pdf").statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/papers").body())
        .doesNotContain("/desk/papers/" + paper.id() + "\"");
    assertThat(other.get("/desk/ties/" + pair.slug() + "/trust").statusCode()).isEqualTo(404);
    assertThat(Browser.anonymous(port).get("/papers/" + paper.id() + ".pdf").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoeverSendsAPaperIsToldWhetherItHolds() {
    LaidPaper paper = laid(new Visibility.Public());
    done(signed(done(signed(paper, 0, A)), 1, B));
    byte[] file = papers.file(paper.id());
    for (String language : List.of("fa", "en", "tr", "ar")) {
      Browser citizen = Browser.anonymous(port).in(language);
      HttpResponse<String> good = SentForm.sent(citizen, "/verify", file, Map.of());
      assertThat(good.statusCode()).isEqualTo(200);
      assertThat(good.body()).contains("Signatory A", "Signatory B", "Example Issuer");
    }
    Browser citizen = Browser.anonymous(port);
    assertThat(SentForm.sent(citizen, "/verify", file, Map.of()).body())
        .contains("Intact and trusted");
    byte[] forged = file.clone();
    forged[PDF.length / 2] ^= 1;
    assertThat(SentForm.sent(citizen, "/verify", forged, Map.of()).body())
        .contains("cannot be relied on");
    assertThat(SentForm.sent(citizen, "/verify", new byte[0], Map.of()).statusCode())
        .isEqualTo(422);
    assertThat(SentForm.sent(citizen, "/verify", new byte[11_000_000], Map.of()).statusCode())
        .isEqualTo(413);
  }

  @Test
  void anotherTextUnderTheSameCertificatesIsNamedSo() {
    LaidPaper paper = laid(new Visibility.Public());
    done(signed(done(signed(paper, 0, A)), 1, B));
    byte[] forged = SamplePapers.signed(SamplePapers.paper(3), A, B);
    String answer = SentForm.sent(Browser.anonymous(port), "/verify", forged, Map.of()).body();
    assertThat(answer)
        .contains("this is another text, and this office did not issue it")
        .contains("Beside the name its certificate says")
        .contains("cannot be relied on")
        .doesNotContain("Intact and trusted");
  }

  @Test
  void aSignatureIsMadeInTheBrowserAndItsRefusalKeepsTheKeyOutOfThePage() {
    LaidPaper paper = laid(new Visibility.Office());
    Browser browser = Browser.signedIn(port, jdbc, Role.APPROVER);
    String page = "/desk/papers/" + paper.id();
    assertThat(browser.get(page).body()).contains("Signatory A").contains("has not signed yet");
    Map<String, String> fields =
        Map.of("signatory", "0", "seen", paper.sha256(), "password", "guessed-wrong");
    HttpResponse<String> refused = SentForm.sent(browser, page + "/sign", A.pkcs12(), fields);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("The password does not open the key file")
        .doesNotContain("guessed-wrong");
    Map<String, String> right =
        Map.of("signatory", "0", "seen", paper.sha256(), "password", TestCertificates.PASSWORD);
    HttpResponse<String> first = SentForm.sent(browser, page + "/sign", A.pkcs12(), right);
    assertThat(first.statusCode()).isEqualTo(422);
    assertThat(first.body())
        .contains("first time that this certificate signs")
        .contains("name=\"confirmed\" value=\"" + A.sha256() + "\"");
    Map<String, String> confirmed = new java.util.HashMap<>(right);
    confirmed.put("confirmed", A.sha256());
    HttpResponse<String> signed = SentForm.sent(browser, page + "/sign", A.pkcs12(), confirmed);
    assertThat(signed.statusCode()).as(signed.body()).isEqualTo(303);
    assertThat(browser.get(page).body()).contains("signed electronically");
  }

  @Test
  void theCommandAnswersWithItsNumber(@TempDir Path folder) throws Exception {
    LaidPaper paper = laid(new Visibility.Office());
    done(signed(done(signed(paper, 0, A)), 1, B));
    Path file = folder.resolve("paper.pdf");
    Files.write(file, papers.file(paper.id()));
    Path issuer = folder.resolve("issuer.pem");
    Files.write(issuer, ISSUER.pem());
    Path other = folder.resolve("other.pem");
    Files.write(other, new TestCertificates("Other").pem());
    assertThat(run(file.toString())).startsWith("0 1. Signed by Signatory A");
    assertThat(run(file.toString(), "--trust", issuer.toString())).startsWith("0 ");
    assertThat(run(file.toString(), "--trust", other.toString()))
        .startsWith("1 ")
        .contains("not among those that both sides agreed to trust");
    assertThat(run(file.toString(), "--lang", "fa")).contains("دست‌نخورده و معتبر");
    Files.write(file, SamplePapers.paper(1));
    assertThat(run(file.toString())).startsWith("1 ").contains("bears no signature");
    assertThat(run()).startsWith("2 ");
    assertThat(run(folder.resolve("none.pdf").toString())).startsWith("1 ");
  }

  private String run(String... arguments) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = verify.run(List.of(arguments), out, out);
    return code + " " + said.toString(StandardCharsets.UTF_8);
  }
}
