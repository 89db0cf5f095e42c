package org.peyvand.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording.Recorded;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of a relation over HTTP: what they hold, and what they keep from whom. */
@OfficeTest
class PapersOfARelationTest {

  private static final Pair PAIR = Pair.of("bergama", "bodrum");
  private static final String AT = "/desk/ties/" + PAIR.slug();
  private static final String SECRET = "گفت‌وگوی محرمانهٔ سرپرست";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired RecordAct record;
  @Autowired Relations relations;
  private Browser insider;
  private Browser outsider;

  @BeforeEach
  void aRelationWithASecret() {
    insider = Browser.signedIn(port, jdbc, Role.OFFICER);
    outsider = Browser.signedIn(port, jdbc, Role.READER);
    if (relations.find(PAIR).isEmpty()) {
      record(
          act(ActKind.PROPOSAL, "2019-05-01").withForm(Form.SISTER_CITY),
          act(ActKind.MEETING, "2019-06-10"),
          act(ActKind.SIGNING, "2021-06-10")
              .withForm(Form.SISTER_CITY)
              .withActors(PAIR.cities())
              .withRecipients(List.of()),
          act(ActKind.DELEGATION, "2022-07-01")
              .withPeople(List.of(new Person("Ayşe Örnek", "mayor", "bodrum"))),
          act(ActKind.STATEMENT, "2022-07-02")
              .withActors(List.of("bodrum"))
              .withPeople(List.of(new Person("=Ayşe Örnek", "mayor", "bodrum"))),
          act(ActKind.COMMITMENT, "2023-01-01").withName("to send three buses"));
    }
    record(
        act(ActKind.MEETING, "2022-08-01")
            .withName(SECRET)
            .withPeople(List.of(new Person(SECRET, "governor", "bodrum")))
            .withVisibility(new Visibility.Named(Set.of(insider.member().id()))));
  }

  private static NewAct act(ActKind kind, String day) {
    return NewAct.of(PAIR, kind, Modality.DONE)
        .from("bodrum", "bergama")
        .withModality(kind == ActKind.COMMITMENT ? Modality.PLANNED : Modality.DONE)
        .withHappened(Happened.on(LocalDate.parse(day)))
        .withReported(LocalDate.parse(day), 0)
        .withEvidence(
            List.of(
                new Evidence(
                    "words of " + kind.token(),
                    Evidence.Wording.ORIGINAL,
                    null,
                    "Example Gazette",
                    LocalDate.parse(day),
                    Evidence.StatedBy.SOURCE,
                    "en",
                    List.of())));
  }

  private void record(NewAct... acts) {
    assertThat(record.record(List.of(acts), RecordAct.ANY_POSITION, insider.member()))
        .isInstanceOf(Recorded.class);
  }

  private String pdf(Browser who, String path) throws IOException, InterruptedException {
    HttpRequest request = who.request(path).GET().build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return document.getNumberOfPages() + "\n" + new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aBriefingHoldsTheStandingTheirWordsAndTheOpenPromiseOnOnePage() throws Exception {
    String page = insider.get(AT + "/briefing").body();
    assertThat(page)
        .contains("to send three buses")
        .contains("«words of statement»")
        .contains("Example Gazette")
        .contains("Ayşe Örnek");
    assertThat(pdf(outsider, AT + "/briefing.pdf"))
        .startsWith("1\n")
        .contains("to send three buses")
        .contains("«words of statement»")
        .contains("Page 1 of 1");
    assertThat(pdf(outsider.in("fa"), AT + "/briefing.pdf")).contains("برگۀ پیش از دیدار");
  }

  @Test
  void aBriefingSaysWhatIsComingAndWhomToCall() throws Exception {
    insider.post(
        AT + "/contacts",
        Map.of("city", "bodrum", "name", "Deniz Örnek", "role", "protocol", "telephone", "+90 0"));
    LocalDate soon = LocalDate.now(ZoneId.systemDefault()).plusDays(40);
    Map<String, String> event = new HashMap<>();
    event.put("name-en", "EXAMPLE fair of boats");
    event.put("from", soon.toString());
    event.put("host", "Bodrum");
    event.put("visibility", "office");
    assertThat(insider.post("/desk/events/new", event).statusCode()).isEqualTo(303);
    event.put("name-en", "EXAMPLE fair far away");
    event.put("host", "Oslo");
    assertThat(insider.post("/desk/events/new", event).statusCode()).isEqualTo(303);
    assertThat(insider.get(AT + "/briefing").body())
        .contains("EXAMPLE fair of boats", "Deniz Örnek", "+90 0", "since the signing")
        .doesNotContain("EXAMPLE fair far away");
    assertThat(pdf(outsider, AT + "/briefing.pdf"))
        .startsWith("1\n")
        .contains("EXAMPLE fair of boats", "Deniz Örnek");
  }

  @Test
  void beforeAndAfterIsAPaperToo() throws Exception {
    assertThat(pdf(outsider, AT + "/exchanges.pdf"))
        .startsWith("1\n")
        .contains("Too few data", "Garwood");
    assertThat(pdf(outsider.in("fa"), AT + "/exchanges.pdf")).startsWith("1\n");
  }

  @Test
  void theLegalStepsOfBothSidesAreATable() {
    assertThat(outsider.get(AT + "/steps.csv").body())
        .contains(
            "bergama-bodrum,bergama,tr.council,decision of the municipal council,council,yes");
    assertThat(outsider.get(AT + "/steps.json").body()).contains("\"side\":\"bodrum\"");
  }

  @Test
  void aHandoverFileHoldsEveryActWithItsWords() throws Exception {
    String file = pdf(outsider, AT + "/handover.pdf");
    assertThat(file)
        .contains("Why this partner")
        .contains("words of proposal")
        .contains("words of signing")
        .contains("words of delegation");
  }

  @Test
  void whatIsForNamedPeopleLeavesOnlyWithThem() throws Exception {
    for (String paper : List.of("/briefing", "/handover", "/acts.csv", "/acts.json")) {
      assertThat(insider.get(AT + paper).body()).as(paper).contains(SECRET);
      assertThat(outsider.get(AT + paper).body()).as(paper).doesNotContain(SECRET);
    }
    assertThat(pdf(outsider, AT + "/handover.pdf")).doesNotContain("محرمانه");
    assertThat(outsider.get("/desk/yearly?year=2022").body()).doesNotContain(SECRET);
    String line = "bergama-bodrum";
    assertThat(row(insider, line)).endsWith(",3,0");
    assertThat(row(outsider, line)).endsWith(",2,0");
  }

  private static String row(Browser who, String slug) {
    return who.get("/desk/yearly.csv?year=2022")
        .body()
        .lines()
        .filter(line -> line.startsWith(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTableIsSafeToOpenInASpreadsheet() {
    HttpResponse<String> csv = outsider.get(AT + "/acts.csv");
    assertThat(csv.body()).startsWith("\ufeffact,kind,").contains("'=Ayşe Örnek");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(outsider.get("/desk/export/relations.json").body())
        .contains("\"pair\":\"bergama-bodrum\"");
    assertThat(outsider.get("/desk/export/promises.csv").body()).contains("to send three buses");
  }

  @Test
  void fewExchangesAreSaidToBeTooFew() {
    assertThat(outsider.get(AT + "/exchanges").body())
        .contains("Too few data")
        .contains("Garwood")
        .contains("<svg");
  }

  @Test
  void exchangesOfEachYearAreATableThatCountsOnlyWhatItsReaderSees() {
    String before = "bergama-bodrum,-2,2019-06-10,2020-06-09,1,yes,no";
    String after = "bergama-bodrum,2,2022-06-10,2023-06-09,";
    String seen = outsider.get(AT + "/exchanges.csv").body();
    assertThat(seen).contains(before).contains(after + "1,yes,yes");
    String all = insider.get(AT + "/exchanges.csv").body();
    assertThat(all).contains(before).doesNotContain(after + "1,yes,yes");
    assertThat(outsider.get(AT + "/exchanges.json").body())
        .contains("\"year\":-3,\"starts\":\"2019-05-01\"");
  }

  @Test
  void aYearStandsBesideTheOneBefore() {
    String page =
        outsider
            .get("/desk/yearly?year=2023")
            .body()
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ");
    assertThat(page).contains("The year 2023").containsPattern("New promises [1-9][0-9]* ");
    assertThat(page).contains("too few data");
  }

  @Test
  void aYearThatIsNoneIsOneSentence() {
    HttpResponse<String> page = outsider.get("/desk/yearly?year=abc");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("is no year that we can report on");
    assertThat(outsider.get("/desk/ties/no-such/briefing").statusCode()).isEqualTo(404);
  }

  @Test
  void aCitizenSeesNoneOfIt() {
    Browser citizen = Browser.anonymous(port);
    for (String paper :
        List.of(
            "/briefing",
            "/handover.pdf",
            "/acts.csv",
            "/exchanges",
            "/exchanges.csv",
            "/steps.csv")) {
      assertThat(citizen.get(AT + paper).statusCode()).as(paper).isEqualTo(303);
    }
    assertThat(
            URI.create(citizen.get("/desk/yearly").headers().firstValue("Location").orElseThrow())
                .getPath())
        .isEqualTo("/sign-in");
  }
}
