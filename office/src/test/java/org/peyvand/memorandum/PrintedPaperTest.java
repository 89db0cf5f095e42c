package org.peyvand.memorandum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Visibility;
import org.peyvand.parallel.CanonicalForm;
import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The paper as PDF, and who gets it. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=its-own-memoranda")
class PrintedPaperTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private RecordAct record;
  @Autowired private BeginMemorandum begin;
  @Autowired private DraftFromDossier draft;
  @Autowired private Memoranda memoranda;
  @Autowired private MemorandumRows rows;
  @Autowired private PrintedPaper printed;
  @LocalServerPort private int port;

  @Test
  void thePaperSaysAllInItsLanguagesAndCarriesItsCanonicalForm() throws Exception {
    long id = begun(Pair.of("isfahan", "tbilisi"), false, Language.FA, Language.EN);
    Memorandum paper = rows.find(id).orElseThrow();
    ParallelText text = memoranda.latest(paper).text();
    long start = System.nanoTime();
    for (PrintedPaper.Layout layout : PrintedPaper.Layout.values()) {
      byte[] pdf = printed.of(paper, memoranda.latest(paper), layout, true).bytes();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        String words = new PDFTextStripper().getText(document);
        assertThat(words)
            .contains("Article 1", "Mayor of Isfahan", "Page 1 of")
            .contains("Contact points");
        assertThat(document.getNumberOfPages()).isBetween(3, 12);
      }
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("memorandum.json");
    }
    System.out.printf("two papers in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    assertThat(CanonicalForm.json(text)).contains("\"format\":\"peyvand-memorandum-1\"");
  }

  @Test
  void onlyPublicPapersOfKnownTiesAreForCitizens() throws Exception {
    Pair pair = Pair.of("isfahan", "yerevan");
    long id = begun(pair, true, Language.EN, Language.FA);
    assertThat(ask("/api/memoranda").body()).doesNotContain("\"id\":" + id + ",");
    assertThat(ask("/memoranda/" + id + "/paper.pdf").statusCode()).isEqualTo(404);
    NewAct act =
        NewAct.of(pair, ActKind.PROPOSAL, Modality.DONE)
            .from("isfahan", "yerevan")
            .withEvidence(
                List.of(
                    new Evidence(
                        "proposed",
                        Evidence.Wording.ORIGINAL,
                        null,
                        "Outlet",
                        null,
                        Evidence.StatedBy.SOURCE,
                        "en",
                        List.of())))
            .withVisibility(new Visibility.Public());
    record.record(List.of(act), RecordAct.ANY_POSITION, StaffMember.COMMAND_LINE);
    assertThat(ask("/api/memoranda?lang=en").body())
        .contains(
            "{\"id\":"
                + id
                + ",\"title\":\"Memorandum of understanding on a sister-city relation"
                + " between Isfahan and Yerevan\",\"state\":\"draft\",\"pdf\":\"/memoranda/"
                + id
                + "/paper.pdf\"}");
    HttpResponse<String> pdf = ask("/memoranda/" + id + "/paper.pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    Browser approver = Browser.signedIn(port, jdbc, Role.APPROVER);
    approver.get("/desk/memoranda/" + id + "/consents");
    approver.post("/desk/memoranda/" + id + "/visibility", java.util.Map.of("to", "office"));
    assertThat(ask("/api/memoranda").body()).doesNotContain("\"id\":" + id + ",");
    assertThat(ask("/memoranda/" + id + "/paper.pdf").statusCode()).isEqualTo(404);
  }

  private long begun(Pair pair, boolean open, Language... languages) {
    var wish =
        new DraftFromDossier.Wish(
            "isfahan", pair.other("isfahan"), Form.SISTER_CITY, List.of(languages), null);
    Visibility visibility = open ? new Visibility.Public() : new Visibility.Office();
    var outcome =
        begin.begin(
            new NewMemorandum(pair, Form.SISTER_CITY, null, false, false, visibility),
            draft.draft(wish, List.of()),
            "isfahan",
            "",
            StaffMember.COMMAND_LINE);
    return ((BeginMemorandum.Outcome.Begun) outcome).id();
  }

  private HttpResponse<String> ask(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }
}
