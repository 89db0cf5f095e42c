package org.peyvand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking reports in over HTTP: what is kept, what is recognised, what each bad input is told. */
@OfficeTest
class NewReportTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Reports reports;
  private Browser officer;

  @BeforeEach
  void signIn() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
  }

  @Test
  void aPastedTextIsKeptByteForByteAndLedToItsReview() {
    String text = "Code " + System.nanoTime() + "\nThe mayor of Isfahan spoke.\n";
    HttpResponse<String> kept = paste(text, Map.of("outlet", "Example News"));
    assertThat(kept.statusCode()).isEqualTo(303);
    String address = location(kept);
    assertThat(address).matches("/desk/reports/\\d+");
    HttpResponse<String> page = officer.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("The mayor of Isfahan spoke.").contains("Example News");
    assertThat(officer.get(address + "/files/0").body()).isEqualTo(text);
  }

  @Test
  void theSameWordsASecondTimeLeadToTheFirstReport() {
    String text = "Number " + System.nanoTime() + ". Istanbul welcomed a delegation of Isfahan.";
    String first = location(paste(text, Map.of()));
    String second = location(paste(text.toUpperCase(java.util.Locale.ROOT) + " \r\n", Map.of()));
    assertThat(second).isEqualTo(first + "?again");
    assertThat(officer.get(second).body()).contains("This report is here already");
  }

  @Test
  void theSameNewsOfAnotherOutletIsShownBesideIt() {
    String news =
        "In a meeting on stamp "
            + System.nanoTime()
            + " the mayor of Isfahan and the mayor of Istanbul spoke of transport and waste and"
            + " agreed that a delegation of experts would come in the summer to see the works";
    paste(news + ".", Map.of());
    String second = location(paste(news + ", said the second outlet.", Map.of()));
    assertThat(officer.get(second).body()).contains("Another report shares");
  }

  @Test
  void emptyTextGetsOneSentence() {
    assertRefused(paste("  \n ", Map.of()), "There are no words in it.");
  }

  @Test
  void fiveMegabytesOfTextGetOneSentence() {
    String large = "The mayor of Isfahan spoke. ".repeat(5 * 1024 * 1024 / 28);
    assertRefused(paste(large, Map.of()), "The text is longer than a million signs.");
  }

  @Test
  void aFileAboveAllLimitsGetsOneSentence() {
    HttpResponse<String> refused = send("large.bin", new byte[27 * 1024 * 1024]);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("What you sent is too large.");
  }

  @Test
  void randomBytesGetOneSentence() {
    byte[] bytes = new byte[5000];
    new Random(3).nextBytes(bytes);
    assertRefused(send("report.txt", bytes), "This is not text");
  }

  @Test
  void aPdfRenamedToTextIsReadShownAndKeptOnConfirmation() throws IOException {
    byte[] pdf = pdf("Stamp " + System.nanoTime() + " The mayor of Isfahan met");
    long before = count();
    HttpResponse<String> shown = send("letter\u202Efdp.txt", pdf);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("The mayor of Isfahan met").contains("letterfdp.txt");
    assertThat(count()).as("nothing is kept yet").isEqualTo(before);

    HttpResponse<String> kept = confirm(shown, Map.of());

    assertThat(kept.statusCode()).isEqualTo(303);
    long id = Long.parseLong(location(kept).replaceAll("\\D", ""));
    assertThat(reports.file(id, 0).orElseThrow().bytes()).isEqualTo(pdf);
    assertThat(location(send("again.pdf", pdf), Map.of())).isEqualTo(location(kept) + "?again");
  }

  @Test
  void aScanIsKeptWithTheWordsTypedBesideIt() {
    byte[] png = new byte[60];
    new Random().nextBytes(png);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
    HttpResponse<String> shown = send("scan.png", png);
    assertThat(shown.body()).contains("This is a picture: type its words here");
    assertThat(confirm(shown, Map.of()).body()).contains("There are no words in it.");

    String typed = "A letter of " + System.nanoTime();
    long id =
        Long.parseLong(location(confirm(shown, Map.of("text0", typed))).replaceAll("\\D", ""));

    assertThat(reports.get(id).text()).isEqualTo(typed);
    assertThat(reports.file(id, 0).orElseThrow().bytes()).isEqualTo(png);
  }

  @Test
  void aLoneHalfOfACharacterIsReplacedAndTold() {
    byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    byte[] bytes = join(("Stamp " + System.nanoTime() + " Isfahan ").getBytes(UTF_8), half);
    HttpResponse<String> shown = send("half.txt", bytes);
    assertThat(shown.body()).contains("Some signs could not be read").contains("\uFFFD");
    assertThat(confirm(shown, Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void controlsThatTurnTheOrderAreKeptAndShownAsBoxes() {
    String text = "Stamp " + System.nanoTime() + " the mayor \u202Enamed so of Isfahan";
    HttpResponse<String> page = officer.get(location(paste(text, Map.of())));
    assertThat(page.body()).contains("U+202E").doesNotContain("\u202E");
    String found =
        jdbc.sql("select text from intake_report where text like '%named so%'")
            .query(String.class)
            .list()
            .getLast();
    assertThat(found).contains("\u202E");
  }

  @Test
  void htmlInsteadOfTextIsReadAsThePage() {
    String page =
        "<html><body><nav><a href=x>Menu</a></nav><h1>Stamp "
            + System.nanoTime()
            + "</h1><p>Isfahan spoke.</p><script>alert(1)</script></body></html>";
    HttpResponse<String> kept = paste(page, Map.of());
    long id = Long.parseLong(location(kept).replaceAll("\\D", ""));
    assertThat(reports.get(id).text()).contains("Isfahan spoke.").doesNotContain("Menu", "alert");
    assertThat(reports.file(id, 0).orElseThrow().bytes()).isEqualTo(page.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bürgermeister sprach gestern über die Straßen und den Haushalt der Gemeinde. ",
        "The weather was fine and the sea was calm on that day. "
      })
  void aTextWithoutACityOrInAnotherLanguageIsKeptAndSaysSo(String words) {
    HttpResponse<String> page = officer.get(location(paste(words + System.nanoTime(), Map.of())));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("nothing has to be decided");
  }

  @Test
  void aNoteNeedsToSayWithWhomAndWhenAndKeepsWhatWasTyped() {
    HttpResponse<String> refused = paste("They called about July.", Map.of("kind", "note"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("A note needs to say with whom")
        .contains("A note needs the day")
        .contains("They called about July.");
    Map<String, String> whole =
        Map.of("kind", "note", "correspondent", "Protocol office", "held", "1403/3/30");
    HttpResponse<String> kept = paste("They called about " + System.nanoTime(), whole);
    assertThat(officer.get(location(kept)).body()).contains("19 June 2024").contains("Protocol");
  }

  @Test
  void aLetterKeepsNumberDirectionAndAttachments() {
    LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    form.put("kind", "letter");
    form.put("number", "12/\u06F3\u06F4");
    form.put("direction", "out");
    form.put("text", "Letter " + System.nanoTime());
    form.put("attachments", new FileToSend("list.xls", ByteBuffer.wrap(new byte[] {1, 2, 3})));
    String address = location(multipart(form));
    assertThat(officer.get(address).body()).contains("12/\u06F3\u06F4").contains("We sent it");
    assertThat(officer.get(address + "/files/1").headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).contains("attachment").contains("list.xls"));
  }

  @Test
  void aWrongDayOrLinkStandsByItsFieldAndNothingIsLost() {
    HttpResponse<String> refused =
        paste("Words that stay.", Map.of("stated", "32 Mehr", "link", "javascript:alert(1)"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("This is no day of either calendar.")
        .contains("A link begins with http")
        .contains("Words that stay.")
        .contains("32 Mehr");
  }

  @Test
  void theListFindsAReportByItsWordsHoweverSpelled() {
    String word = "کلاغ" + System.nanoTime();
    paste("سخن از " + word.replace('ک', 'ك') + " است", Map.of());
    assertThat(officer.get("/desk/reports?q=" + java.net.URLEncoder.encode(word, UTF_8)).body())
        .contains(word.substring(5));
    assertThat(officer.get("/desk/reports?q=nosuchword%25").body()).contains("No report fits.");
    assertThat(officer.get("/desk/reports?state=zzz&page=-4").statusCode()).isEqualTo(200);
  }

  @Test
  void theListIsATableToTakeAwayNarrowedAsItIsShown() {
    String word = "zzword" + System.nanoTime();
    paste("Example: " + word + "\nThe mayor of Isfahan spoke.", Map.of("outlet", "=Example News"));
    assertThat(officer.get("/desk/reports?q=" + word).body())
        .contains("/desk/reports.csv?q=" + word);
    String csv = officer.get("/desk/reports.csv?q=" + word).body();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains(word, "'=Example News", ",new,").doesNotContain("The mayor");
    assertThat(officer.get("/desk/reports.csv?state=reviewed&q=" + word).body().lines()).hasSize(1);
    assertThat(officer.get("/desk/reports.json?kind=letter&q=" + word).body()).isEqualTo("[]");
  }

  @Test
  void nobodyButAnOfficerTakesReportsIn() {
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get("/desk/reports").statusCode()).isEqualTo(200);
    assertThat(reader.get("/desk/reports/new").statusCode()).isEqualTo(403);
    assertThat(Browser.anonymous(port).get("/desk/reports").statusCode()).isEqualTo(303);
    assertThat(reader.get("/desk/reports/99999999").statusCode()).isEqualTo(404);
  }

  private record FileToSend(String name, ByteBuffer bytes) {}

  private HttpResponse<String> paste(String text, Map<String, String> more) {
    LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    form.put("kind", "news");
    form.put("text", text);
    form.putAll(more);
    return multipart(form);
  }

  private HttpResponse<String> send(String name, byte[] bytes) {
    LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    form.put("kind", "news");
    form.put("text", "");
    form.put("files", new FileToSend(name, ByteBuffer.wrap(bytes)));
    return multipart(form);
  }

  private HttpResponse<String> confirm(HttpResponse<String> shown, Map<String, String> changed) {
    Matcher batch = Pattern.compile("/desk/reports/new/([0-9a-f-]{36})").matcher(shown.body());
    assertThat(batch.find()).isTrue();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("kind", "news");
    Matcher words =
        Pattern.compile("name=\"(text\\d+)\"[^>]*>([^<]*)</textarea>").matcher(shown.body());
    while (words.find()) {
      form.put(words.group(1), words.group(2));
    }
    form.putAll(changed);
    return officer.post("/desk/reports/new/" + batch.group(1), form);
  }

  private HttpResponse<String> multipart(Map<String, Object> form) {
    String boundary = "b" + System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    LinkedHashMap<String, Object> all = new LinkedHashMap<>();
    all.put("_form", officer.token());
    all.putAll(form);
    all.forEach(
        (name, value) -> {
          String head =
              "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
          if (value instanceof FileToSend file) {
            body.writeBytes((head + "; filename=\"" + file.name() + "\"\r\n\r\n").getBytes(UTF_8));
            body.writeBytes(file.bytes().array());
          } else {
            body.writeBytes((head + "\r\n\r\n" + value).getBytes(UTF_8));
          }
          body.writeBytes("\r\n".getBytes(UTF_8));
        });
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return officer.send(
        officer
            .request("/desk/reports/new")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private String location(HttpResponse<String> shown, Map<String, String> changed) {
    return location(confirm(shown, changed));
  }

  private static String location(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(() -> response.body()).isEqualTo(303);
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }

  private static void assertRefused(HttpResponse<String> response, String sentence) {
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains(sentence).contains("nothing was kept");
  }

  private long count() {
    return jdbc.sql("select count(*) from intake_report").query(Long.class).single();
  }

  private static byte[] pdf(String line) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(50, 700);
        out.showText(line);
        out.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(one);
    all.writeBytes(other);
    return all.toByteArray();
  }
}
