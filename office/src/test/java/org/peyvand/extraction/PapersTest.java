package org.peyvand.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;
import org.peyvand.extraction.Extraction.Scan;
import org.peyvand.extraction.Extraction.Warning;
import org.peyvand.extraction.Extraction.Words;

/** Pages, papers and mails: the words come out, the wrappings do not. */
class PapersTest {

  @Test
  void aPageGivesHeadlineDateBodyCodeTagsAndCommentFormButNoMenu() {
    String page =
        """
        <!doctype html><html lang="tr"><head><title>Kardeş şehir - Örnek Haber</title>
        <meta property="og:site_name" content="Örnek Haber">
        <meta property="article:published_time" content="2024-06-20T10:00:00+03:00">
        <link rel="canonical" href="https://haber.example/768">
        <style>p{}</style></head><body>
        <nav><a href="/">Ana sayfa</a></nav>
        <ul class="menu"><li><a>Spor</a><li><a>Kültür</a><li><a>Ekonomi</a></ul>
        <div class="item"><h1>Konya ile Şiraz <b>kardeş</b> şehir</h1><span>20 Haziran 2024</span>
        <p>Başkan<br>imzaladı.</p><script>alert("x")</script>
        <p>Haber kodu 768</p><ul class="tags"><li><a rel="tag">Konya</a><li><a rel="tag">Şiraz</a>
        <li><a rel="tag">heyet</a></ul>
        <form><label>Yorumunuz</label><textarea>yaz</textarea><button>Gönder</button></form>
        </div><footer>Künye</footer></body></html>""";
    Words words = (Words) ExtractText.from(page.getBytes(UTF_8));
    assertThat(words.format()).isEqualTo(Format.HTML);
    assertThat(words.text().lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "Konya ile Şiraz kardeş şehir",
            "20 Haziran 2024",
            "Başkan",
            "imzaladı.",
            "Haber kodu 768",
            "Konya",
            "Şiraz",
            "heyet",
            "Yorumunuz");
    assertThat(words.stated())
        .isEqualTo(
            new Stated(
                "Kardeş şehir - Örnek Haber",
                null,
                "Örnek Haber",
                "https://haber.example/768",
                LocalDate.of(2024, 6, 20)));
  }

  @Test
  void aStraySignInATextMakesNoPage() {
    String text = "The council voted 5 < 7, said <p> the clerk.";
    assertThat(((Words) ExtractText.from(text.getBytes(UTF_8))).text()).isEqualTo(text);
  }

  @Test
  void aPdfIsReadWhateverItsNameAndItsLinesAreJoined() throws IOException {
    byte[] pdf = pdf(List.of("The mayor of Isfahan met", "the mayor of Istanbul.", "", "Code 12"));
    Words words = (Words) ExtractText.from(pdf);
    assertThat(words.format()).isEqualTo(Format.PDF);
    assertThat(words.text())
        .isEqualTo("The mayor of Isfahan met the mayor of Istanbul.\n\nCode 12");
  }

  @Test
  void aPdfWithoutWordsIsAScan() throws IOException {
    assertThat(ExtractText.from(pdf(List.of()))).isEqualTo(new Scan(Format.PDF));
  }

  @Test
  void aLockedPdfAndABrokenOneAndALongOneAreRefused() throws IOException {
    assertThat(ExtractText.from(lockedPdf())).isEqualTo(new Refused(Reason.LOCKED_PDF));
    assertThat(ExtractText.from("%PDF-1.7\nnot so".getBytes(UTF_8)))
        .isEqualTo(new Refused(Reason.BROKEN_PDF));
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < 201; i++) {
        pdf.addPage(new PDPage());
      }
      assertThat(ExtractText.from(saved(pdf))).isEqualTo(new Refused(Reason.TOO_MANY_PAGES));
    }
  }

  @Test
  void linesSeenFromTheRightAreSaidInOrder() {
    assertThat(said("میوشیم ۱۴۰۳/۰۵/۱۷")).isEqualTo("۱۴۰۳/۰۵/۱۷ میشویم");
    assertThat(said("تسا )August 2024 7( دادرم ۱۷")).isEqualTo("۱۷ مرداد (7 August 2024) است");
    assertThat(said("Isfahan ناهفصا and Shiraz")).isEqualTo("Isfahan اصفهان and Shiraz");
  }

  @Test
  void aDocumentGivesItsParagraphsAndTellsWhatWasStruckOut() throws IOException {
    String body =
        "<w:p><w:r><w:t>شهردار </w:t></w:r><w:r><w:t>اصفهان</w:t></w:r></w:p>"
            + "<w:p><w:del><w:r><w:delText>امضا شد</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>پیشنهاد شد</w:t></w:r></w:ins></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>شماره</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>۱۲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    Words words = (Words) ExtractText.from(docx(body));
    assertThat(words.format()).isEqualTo(Format.DOCX);
    assertThat(words.text()).isEqualTo("شهردار اصفهان\n\nپیشنهاد شد\n\nشماره\t۱۲");
    assertThat(words.warnings()).containsExactly(Warning.STRUCK_OUT_LEFT_OUT);
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/a.bin"));
      for (int i = 0; i < 80; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(200_000);
    assertThat(ExtractText.from(bytes.toByteArray()))
        .isEqualTo(new Refused(Reason.UNPACKS_TOO_LARGE));
    String long0 = "<w:p><w:r><w:t>" + "a".repeat(60_000) + "</w:t></w:r></w:p>";
    assertThat(ExtractText.from(docx(long0.repeat(1200))))
        .isEqualTo(new Refused(Reason.UNPACKS_TOO_LARGE));
  }

  @Test
  void aDocumentWithOutsideEntitiesReadsNone() throws IOException {
    byte[] docx =
        zip(
            "word/document.xml",
            "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<w:document xmlns:w='w'><w:p><w:t>&e;</w:t></w:p></w:document>");
    assertThat(ExtractText.from(docx)).isEqualTo(new Refused(Reason.BROKEN_DOCUMENT));
    assertThat(ExtractText.from(zip("notes.txt", "hello"))).isEqualTo(new Refused(Reason.ARCHIVE));
  }

  @Test
  void aMailGivesSubjectWordsSenderDayAndAttachments() {
    String subject = Base64.getEncoder().encodeToString("دعوت به نمایشگاه".getBytes(UTF_8));
    String words = Base64.getEncoder().encodeToString("هیئت ما می‌آید.".getBytes(UTF_8));
    String mail =
        String.join(
            "\r\n",
            "From: Office <office@city.example>",
            "To: mail@isfahan.example",
            "Date: Thu, 20 Jun 2024 23:30:00 +0330",
            "Subject: =?utf-8?B?" + subject + "?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "Content-Type: multipart/alternative; boundary=c",
            "",
            "--c",
            "Content-Type: text/html; charset=utf-8",
            "",
            "<p>html</p>",
            "--c",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            words,
            "--c--",
            "--b",
            "Content-Type: application/pdf; name=\"x\"",
            "Content-Disposition: attachment; filename=\"../list.pdf\"",
            "",
            "%PDF-",
            "--b--",
            "");
    Extraction extraction = ExtractText.from(mail.getBytes(UTF_8));
    assertThat(extraction).isInstanceOf(Words.class);
    Words read = (Words) extraction;
    assertThat(read.text()).isEqualTo("دعوت به نمایشگاه\n\nهیئت ما می‌آید.");
    assertThat(read.stated().from()).isEqualTo("Office <office@city.example>");
    assertThat(read.stated().date()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(read.warnings()).containsExactly(Warning.ATTACHMENTS_NOT_READ);
    assertThat(read.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name().value()).isEqualTo("list.pdf");
              assertThat(file.mediaType()).isEqualTo("application/pdf");
              assertThat(new String(file.bytes(), UTF_8)).startsWith("%PDF-");
            });
  }

  private static String said(String seen) {
    return RightToLeft.said(seen.codePoints().mapToObj(Character::toString).toList());
  }

  private static byte[] pdf(List<String> lines) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      if (!lines.isEmpty()) {
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          out.setLeading(15);
          out.newLineAtOffset(50, 700);
          for (String line : lines) {
            out.showText(line);
            out.newLine();
          }
          out.endText();
        }
      }
      return saved(pdf);
    }
  }

  private static byte[] lockedPdf() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Test
  void aDocumentWithMacrosIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : List.of("word/document.xml", "word/vbaProject.bin")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<w:document/>".getBytes(UTF_8));
      }
    }
    assertThat(ExtractText.from(bytes.toByteArray())).isEqualTo(new Refused(Reason.MACROS));
  }

  private static byte[] docx(String body) throws IOException {
    return zip(
        "word/document.xml",
        "<?xml version='1.0'?><w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
