package org.peyvand.paper;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays a page out and writes the file. */
final class PaperPress {

  private static final String STYLE = style();

  /** The colours' meaning, from the Java runtime. */
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** Every scheme that the engine could follow on its own. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "file", "jar", "ftp");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PaperPress() {}

  static byte[] print(Paper paper, String html) throws IOException {
    Document page = Jsoup.parse(html);
    page.head().appendElement("style").appendText(STYLE);
    page.select("bdi:not([dir]), [dir=auto]").forEach(PaperPress::direct);
    page.select("table").stream().filter(PaperPress::isRightToLeft).forEach(PaperPress::turn);
    if (paper.watermark() != null) {
      Element mark = page.body().prependElement("div");
      mark.addClass("watermark").text(paper.watermark());
    }
    try (PDDocument document = new PDDocument()) {
      PaperFonts fonts = PaperFonts.in(document);
      try (PdfBoxRenderer renderer = builder(page, document, fonts).buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        PageNumbers.draw(document, paper.languages(), fonts.regular());
        Attachments.put(document, paper.attachments());
        PaperMetadata.of(page, paper).writeTo(document);
        return saved(document, fonts);
      }
    }
  }

  private static PdfRendererBuilder builder(Document page, PDDocument document, PaperFonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    boolean rightToLeft = isRightToLeft(page.body());
    Locale locale = Locale.of(Objects.requireNonNull(page.selectFirst("html")).attr("lang"));
    builder.usePDDocument(document);
    builder.usePdfVersion(1.7f);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useUnicodeBidiSplitter(Directions::new);
    builder.useUnicodeBidiReorderer(new Directions());
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale));
    builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
    builder.useReplacementText("\u25a1");
    builder.useUriResolver((base, address) -> isPicture(address) ? address : null);
    builder.useProtocolsStreamImplementation(
        address -> {
          throw new UncheckedIOException(new IOException("a paper fetches nothing: " + address));
        },
        SCHEMES);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> isPicture(address), when);
    }
    fonts.offerTo(builder);
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "about:blank");
    return builder;
  }

  private static boolean isRightToLeft(Element element) {
    Element closest = element.closest("[dir]");
    return closest != null && closest.attr("dir").equals("rtl");
  }

  /** The engine gives an isolate the direction around it; its own is that of its first letter. */
  private static void direct(Element isolate) {
    byte first = Bidi.getBaseDirection(isolate.text());
    boolean around = isRightToLeft(Objects.requireNonNull(isolate.parent()));
    boolean rightToLeft = first == Bidi.NEUTRAL ? around : first == Bidi.RTL;
    isolate.attr("dir", rightToLeft ? "rtl" : "ltr");
  }

  /** The engine lays columns from left to right whatever the direction: the last becomes first. */
  private static void turn(Element table) {
    for (Element row : table.select("tr, colgroup")) {
      List<Element> cells = List.copyOf(row.children());
      cells.forEach(row::prependChild);
    }
  }

  private static boolean isPicture(String address) {
    return address.startsWith("data:image/png;base64,")
        || address.startsWith("data:image/jpeg;base64,");
  }

  /**
   * Fonts are cut down to what is used only while saving, and only then their tables say which
   * letters the glyphs are; so the first saving goes nowhere.
   */
  private static byte[] saved(PDDocument document, PaperFonts fonts) throws IOException {
    document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
    TypedLetters.restore(document, fonts.regular());
    TypedLetters.restore(document, fonts.bold());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static String style() {
    try (InputStream css = PaperPress.class.getResourceAsStream("paper.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
