package org.peyvand.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.archive.VerifyArchive;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.drafting.DraftFromDossier;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.signature.Hash;
import org.peyvand.signature.Trust;
import org.peyvand.signing.ByHand;
import org.peyvand.signing.LaidPaper;
import org.peyvand.signing.Papers;
import org.peyvand.signing.Signing;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Agreement, consents by the text's hash, rounds, and what of it the dossier and citizens see. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=its-own-memoranda")
class AssentTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private Relations relations;
  @Autowired private BeginMemorandum begin;
  @Autowired private DraftFromDossier draft;
  @Autowired private Papers papers;
  @Autowired private ByHand hand;
  @LocalServerPort private int port;
  private Browser approver = Browser.anonymous(0);

  @BeforeEach
  void signIn() {
    approver = Browser.signedIn(port, jdbc, Role.OFFICER, Role.APPROVER);
  }

  @Test
  void anAgreedTextIsLockedAndTheDossierSaysSo() {
    Pair pair = Pair.of("isfahan", "baku");
    String path = begun(pair);
    assertThat(agree(path, "1", Map.of()).body()).contains("Read the findings of the parity check");
    assertThat(agree(path, "9", Map.of("read", "yes")).statusCode()).isEqualTo(409);
    assertThat(agree(path, "1", Map.of("read", "yes", "agreed-on", "17 Mordad 1403")).statusCode())
        .isEqualTo(303);
    Act act = relations.acts(pair).getLast();
    assertThat(act.kind()).isEqualTo(ActKind.TEXT_AGREED);
    assertThat(act.happened())
        .hasToString("Happened[start=2024-08-07, end=2024-08-07, precision=DAY]");
    assertThat(act.evidence().getFirst().outlet()).contains("memoranda/", "v1", "SHA-256 ");
    Map<String, String> form = new LinkedHashMap<>(Map.of("seen", "1", "body-en", "Changed."));
    HttpResponse<String> locked = approver.post(path + "/articles/a1", form);
    assertThat(locked.statusCode()).isEqualTo(422);
    assertThat(locked.body()).contains("An agreed text is locked");
    assertThat(approver.post(path + "/round", Map.of()).statusCode()).isEqualTo(303);
    assertThat(approver.post(path + "/articles/a1", form).statusCode()).isEqualTo(303);
    assertThat(approver.get(path).body()).contains("round 2");
    assertThat(approver.get(path + "/consents").body()).contains("opened again: round 2");
  }

  @Test
  void aConsentCoversTheTextThatItWasGivenToAndNoOther() {
    Pair pair = Pair.of("isfahan", "istanbul");
    String path = begun(pair);
    approver.get(path + "/consents");
    Map<String, String> yes =
        Map.of(
            "gate",
            "isfahan:ir.council",
            "version",
            "1",
            "session",
            "126",
            "number",
            "54321",
            "day",
            "۲۹ خرداد ۱۴۰۳");
    approver.in("fa");
    assertThat(approver.post(path + "/consents", yes).statusCode()).isEqualTo(303);
    approver.in("en");
    Act act = relations.acts(pair).getLast();
    assertThat(act.kind()).isEqualTo(ActKind.COUNCIL_APPROVAL);
    assertThat(act.actors()).containsExactly("isfahan");
    assertThat(act.paper())
        .hasToString("Paper[authority=council, number=126 / 54321, requested=null]");
    assertThat(consents(path)).containsExactly("covers this text");
    change(path, "1", "Other words.");
    assertThat(consents(path)).containsExactly("no longer covers the text");
    assertThat(
            Jsoup.parse(approver.get(path + "/consents").body()).select(".rows a").eachAttr("href"))
        .contains(path + "/versions?from=1&to=2");
    approver.get(path);
    approver.post(path + "/versions/1", Map.of());
    assertThat(consents(path)).containsExactly("covers this text");
  }

  @Test
  void aConsentWithoutNumberStepOrRealDayIsRefusedAndNothingIsRecorded() {
    Pair pair = Pair.of("isfahan", "ankara");
    String path = begun(pair);
    approver.get(path + "/consents");
    Map<String, String> yes =
        new LinkedHashMap<>(Map.of("gate", "isfahan:ir.council", "version", "1"));
    assertThat(approver.post(path + "/consents", yes).body())
        .contains("Write the number of the session or of the decision.");
    yes.put("session", "1");
    yes.put("day", "31 February 2024");
    assertThat(approver.post(path + "/consents", yes).statusCode()).isEqualTo(422);
    yes.put("day", "1 January 2190");
    assertThat(approver.post(path + "/consents", yes).body())
        .contains("This day is still to come.");
    yes.put("day", "");
    yes.put("gate", "isfahan:no.such");
    assertThat(approver.post(path + "/consents", yes).statusCode()).isEqualTo(422);
    yes.put("gate", "isfahan:ir.council");
    yes.put("session", "12\u202E6");
    assertThat(approver.post(path + "/consents", yes).statusCode()).isEqualTo(422);
    assertThat(relations.acts(pair)).isEmpty();
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    officer.get(path);
    assertThat(officer.post(path + "/consents", yes).statusCode()).isEqualTo(403);
  }

  @Test
  void anAgreedPaperIsLaidOutForTheSignaturesOfBothSides() {
    String path = begun(Pair.of("isfahan", "doha"));
    approver.get(path);
    assertThat(approver.post(path + "/sign", Map.of()).body()).contains("Only an agreed text");
    LaidPaper laid = laid(path, "doha");
    assertThat(approver.get("/desk/papers/" + laid.id()).body())
        .contains("نمونه isfahan", "نمونه doha");
    assertThat(approver.get(path + "/text.docx").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("wordprocessingml"));
  }

  @Test
  void theLastSignatureMakesTheMemorandumSigned() throws IOException {
    Pair pair = Pair.of("isfahan", "muscat");
    String path = begun(pair);
    LaidPaper laid = laid(path, "muscat");
    assertThat(sign(laid)).isInstanceOf(Signing.Signed.class);
    assertThat(state(path)).isEqualTo("signed");
    assertThat(relations.acts(pair).getLast().kind()).isEqualTo(ActKind.SIGNING);
    approver.get(path);
    assertThat(approver.post(path + "/round", Map.of()).statusCode()).isNotEqualTo(303);
  }

  @Test
  void theArchiveHoldsEveryVersionUnderItsHashAndProvesItself() throws Exception {
    Pair pair = Pair.of("isfahan", "muscat");
    String path = begun(pair);
    change(path, "1", "Other words.");
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                approver.request(path + "/archive.zip").GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(VerifyArchive.verify(answer.body(), Trust.NOBODY, Instant.now()).holds()).isTrue();
    List<String> hashes =
        jdbc.sql(
                "select encode(sha256, 'hex') from memorandum_version where memorandum = :id order by number")
            .param("id", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
            .query(String.class)
            .list();
    Map<String, String> found = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), Hash.of(zip.readAllBytes()));
      }
    }
    assertThat(found)
        .containsEntry("versions/v001.json", hashes.get(0))
        .containsEntry("versions/v002.json", hashes.get(1))
        .containsKeys("paper/v002.pdf", "consents.json", "dossier.json", "check.sh");
  }

  @Test
  void aPaperOfATextThatWasOpenedAgainIsSignedNoMore() throws IOException {
    Pair pair = Pair.of("isfahan", "tbilisi");
    String path = begun(pair);
    LaidPaper laid = laid(path, "tbilisi");
    assertThat(approver.post(path + "/round", Map.of()).statusCode()).isEqualTo(303);
    assertThat(sign(laid))
        .isInstanceOfSatisfying(
            Signing.Refused.class,
            refused -> assertThat(refused.why()).isEqualTo(Signing.Refusal.OUTDATED));
    assertThat(state(path)).isEqualTo("draft");
    assertThat(relations.acts(pair)).extracting(Act::kind).doesNotContain(ActKind.SIGNING);
  }

  /** Both sides' signatories named, the text agreed, the paper laid out. */
  private LaidPaper laid(String path, String partner) {
    Document page = Jsoup.parse(approver.get(path + "/parties").body());
    Map<String, String> parties = new LinkedHashMap<>();
    page.select("form.writing [name]:not(button):not([name=_form])")
        .forEach(field -> parties.put(field.attr("name"), field.val()));
    for (String side : List.of("isfahan", partner)) {
      parties.put("holder-" + side + "-fa", "نمونه " + side);
      parties.put("holder-" + side + "-en", "Signatory " + side);
    }
    assertThat(approver.post(path + "/parties", parties).statusCode()).isEqualTo(303);
    assertThat(agree(path, "2", Map.of("read", "yes")).statusCode()).isEqualTo(303);
    HttpResponse<String> laid = approver.post(path + "/sign", Map.of());
    assertThat(laid.statusCode()).isEqualTo(303);
    String address = laid.headers().firstValue("Location").orElseThrow();
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    return papers.find(id, approver.member()).orElseThrow();
  }

  private Signing sign(LaidPaper paper) throws IOException {
    return hand.sign(paper, LocalDate.of(2025, 4, 9), approver.member());
  }

  private String state(String path) {
    return jdbc.sql("select state from memorandum where id = :id")
        .param("id", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
        .query(String.class)
        .single();
  }

  @Test
  void agreementsAndConsentsAreNeverChanged() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> jdbc.sql("delete from memorandum_version").update()))
        .hasMessageContaining("never changed");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> jdbc.sql("update memorandum_consent set number = '1'").update()))
        .hasMessageContaining("never changed");
  }

  private String begun(Pair pair) {
    List<Language> languages = List.of(Language.FA, Language.EN);
    var wish =
        new DraftFromDossier.Wish(
            pair.first().equals("isfahan") ? pair.first() : pair.second(),
            pair.other("isfahan"),
            Form.SISTER_CITY,
            languages,
            null);
    var outcome =
        begin.begin(
            new NewMemorandum(pair, Form.SISTER_CITY, null, false, false, new Visibility.Office()),
            draft.draft(wish, List.of()),
            "isfahan",
            "",
            approver.member());
    String path = "/desk/memoranda/" + ((BeginMemorandum.Outcome.Begun) outcome).id();
    approver.get(path);
    return path;
  }

  private HttpResponse<String> agree(String path, String seen, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>(more);
    fields.put("seen", seen);
    return approver.post(path + "/agree", fields);
  }

  private void change(String path, String seen, String words) {
    Map<String, String> form = Map.of("seen", seen, "body-en", words, "body-fa", words);
    assertThat(approver.post(path + "/articles/a1", form).statusCode()).isEqualTo(303);
  }

  private List<String> consents(String path) {
    Document page = Jsoup.parse(approver.get(path + "/consents").body());
    return page.select("#consents ~ .rows .tag").eachText();
  }
}
