package org.peyvand.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface in two weights; what a paper uses of it goes into the file. */
record PaperFonts(PDType0Font regular, PDType0Font bold) {

  private static final byte[] REGULAR = read("fonts/Vazirmatn-Regular.ttf");
  private static final byte[] BOLD = read("fonts/Vazirmatn-Bold.ttf");
  private static final String FAMILY = "Vazirmatn";

  static PaperFonts in(PDDocument document) throws IOException {
    return new PaperFonts(
        PDType0Font.load(document, new ByteArrayInputStream(REGULAR), true),
        PDType0Font.load(document, new ByteArrayInputStream(BOLD), true));
  }

  void offerTo(PdfRendererBuilder builder) {
    builder.useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true);
  }

  private static byte[] read(String name) {
    try (InputStream font = PaperFonts.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(font, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
