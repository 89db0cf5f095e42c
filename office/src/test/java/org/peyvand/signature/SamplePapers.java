package org.peyvand.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Papers to sign, and what a forger does to them. */
public final class SamplePapers {

  private SamplePapers() {}

  /** What somebody does to an open document. */
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** An agreement of some pages with a line of text on each. */
  public static byte[] paper(int pages) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        write(
            document, page, "Article " + i + ". The two cities send " + i + " delegations a year.");
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper with a script that runs when it is opened. */
  public static byte[] withScript(byte[] pdf) {
    return anew(
        pdf,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  static void write(PDDocument document, PDPage page, String words) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 740);
      content.showText(words);
      content.endText();
    }
  }

  static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** The change written behind the file, as editors do it. */
  static byte[] behind(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.make(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file written anew with the change. */
  static byte[] anew(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.make(document);
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signed by each in turn. */
  public static byte[] signed(byte[] pdf, TestCertificates.Holder... signatories) {
    byte[] signed = pdf;
    for (TestCertificates.Holder each : signatories) {
      SigningKey.Opening opening =
          SigningKey.open(each.pkcs12(), TestCertificates.PASSWORD.toCharArray());
      if (!(opening instanceof SigningKey.Opening.Opened(SigningKey key))) {
        throw new IllegalStateException(opening.toString());
      }
      try (key) {
        String name = Names.common(each.certificate().getSubjectX500Principal());
        signed =
            SignPdf.sign(
                signed, key, new Stamp(name, List.of("Example", "for a test")), Instant.now());
      }
    }
    return signed;
  }
}
