package org.peyvand.extraction;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;

/** The text layer of a PDF; one without any is a scan. */
final class PdfText {

  private static final int MOST_PAGES = 200;
  private static final long MOST_MEMORY = 32L * 1024 * 1024;
  private static final long MOST_UNPACKED = 256L * 1024 * 1024;

  private PdfText() {}

  static Extraction from(byte[] bytes) {
    try (PDDocument pdf =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_UNPACKED).streamCache)) {
      if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractContent()) {
        return new Refused(Reason.LOCKED_PDF);
      }
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        return new Refused(Reason.TOO_MANY_PAGES);
      }
      String text = new PdfLines().paragraphs(pdf);
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        return pdf.getNumberOfPages() == 0
            ? new Refused(Reason.BROKEN_PDF)
            : new Extraction.Scan(Format.PDF);
      }
      return PlainText.checked(text, Format.PDF, Set.of());
    } catch (InvalidPasswordException locked) {
      return new Refused(Reason.LOCKED_PDF);
    } catch (PdfLines.TooMuch more) {
      return new Refused(Reason.UNPACKS_TOO_LARGE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // PDFBox throws what it likes on a file that is not as it should be.
      return new Refused(Reason.BROKEN_PDF);
    }
  }
}
