package org.peyvand.paper;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.web.PageLanguage;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a paper is as a file. */
class PaperTest {

  @TempDir Path folder;

  private static byte[] print(Paper paper, PageLanguage language, String body) throws IOException {
    return PaperPress.print(paper, Sheets.page(language, "گزارش &amp; آزمون", body));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aPaperIsValidPdfA2b() throws Exception {
    byte[] pdf =
        PaperPress.print(Sheets.paper(PageLanguage.FA, PageLanguage.EN), Sheets.memorandum());
    assertThat(PdfA.breaches(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
  }

  /** It does not claim to be PDF/UA, since that also depends on each page's own headings. */
  @Test
  void aPaperIsTaggedAsPdfUaAsks() throws Exception {
    byte[] pdf =
        PaperPress.print(Sheets.paper(PageLanguage.FA, PageLanguage.EN), Sheets.memorandum());
    assertThat(PdfA.breaches(pdf, PDFAFlavour.PDFUA_1))
        .singleElement()
        .asString()
        .contains("clause=5,")
        .contains("Identification");
  }

  @Test
  void aPaperWithAnAttachmentAndAWatermarkIsValidPdfA3b() throws Exception {
    String data = "{\"نام\":1}";
    Paper paper =
        Sheets.paper(PageLanguage.FA)
            .watermarked("نمونه")
            .carrying(new Attachment("paper.json", "application/json", "The same as data", data));
    byte[] pdf = print(paper, PageLanguage.FA, "<p>" + Sheets.PERSIAN + "</p>");
    assertThat(PdfA.breaches(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var file =
          requireNonNull(
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getNames()
                  .get("paper.json"));
      assertThat(file.getEmbeddedFile().toByteArray())
          .isEqualTo(data.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void itsTextIsReadBackAsItWasTyped() throws Exception {
    String text =
        text(
            print(Sheets.paper(PageLanguage.FA), PageLanguage.FA, "<p>" + Sheets.PERSIAN + "</p>"));
    assertThat(text)
        .contains("گفت‌وگوی پژوهشگران چین، ژاپن و گرجستان")
        .contains("کوچک‌سازی پسماند")
        .contains("صفحهٔ ۱ از ۱".replace("هٔ", "ۀ"));
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyLanguageIsReadBackAndCountsInItsOwnDigits(PageLanguage language) throws Exception {
    String words =
        switch (language) {
          case FA -> "چگونگی پیشرفت";
          case EN -> "An office of affairs";
          case TR -> "Büyükşehir Belediyesi, İğdır";
          case AR -> "السلام عليكم والأهداف";
        };
    assertThat(text(print(Sheets.paper(language), language, "<p>" + words + "</p>")))
        .contains(words)
        .contains(PageNumbers.words(1, 1, language).replace("هٔ", "ۀ"));
  }

  /** Half a second of a warm machine; the project's figure is one and a half. */
  @Test
  @EnabledIfSystemProperty(named = "peyvand.long", matches = "true")
  void tenArticlesInTwoLanguagesTakeLessThanASecondAndAHalfOfCpu() throws Exception {
    Paper paper = Sheets.paper(PageLanguage.FA, PageLanguage.EN);
    for (int i = 0; i < 3; i++) {
      PaperPress.print(paper, Sheets.memorandum());
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    PaperPress.print(paper, Sheets.memorandum());
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofMillis(1500));
  }

  @Test
  void nothingIsFetchedForAPaper() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort();
      Path secret = Files.writeString(folder.resolve("secret.css"), "p { display: none }");
      byte[] pdf =
          print(
              Sheets.paper(PageLanguage.EN),
              PageLanguage.EN,
              "<link rel='stylesheet' href='"
                  + there
                  + "/a.css'><link rel='stylesheet' href='"
                  + secret.toUri()
                  + "'><style>@import url("
                  + there
                  + "/b.css);</style>"
                  + "<p style='background:url("
                  + there
                  + "/c.png)'>Still here"
                  + "<img alt='d' src='"
                  + there
                  + "/d.png'><img alt='e' src='"
                  + secret.toUri()
                  + "'></p>"
                  + "<iframe src='"
                  + there
                  + "/f'></iframe><object data='"
                  + there
                  + "/g'></object>");
      assertThat(text(pdf)).contains("Still here");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void titleAndLanguageAreThoseOfThePage() throws Exception {
    byte[] pdf = print(Sheets.paper(PageLanguage.FA), PageLanguage.FA, "<p>یک</p>");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("گزارش & آزمون");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fa");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }
}
