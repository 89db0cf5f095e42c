package org.peyvand.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;
import org.peyvand.extraction.Extraction.Warning;

/**
 * The words of a DOCX: only {@code word/document.xml} is read, element by element. ECMA-376 part 1,
 * chapter 17. What tracked changes struck out is left out, what they put in is kept.
 */
final class WordText {

  private static final String MAIN_PART = "word/document.xml";
  private static final int MOST_ENTRIES = 4000;
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final int DEEPEST = 400;

  private final StringBuilder text = new StringBuilder();
  private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

  private WordText() {}

  static Extraction from(byte[] bytes) {
    if (hasMacros(bytes)) {
      return new Refused(Reason.MACROS);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      Unpacked unpacked = new Unpacked(zip);
      ZipEntry entry;
      int entries = 0;
      while ((entry = zip.getNextEntry()) != null) {
        if (++entries > MOST_ENTRIES) {
          return new Refused(Reason.UNPACKS_TOO_LARGE);
        }
        if (entry.getName().equals(MAIN_PART)) {
          WordText word = new WordText();
          word.read(unpacked);
          return PlainText.checked(word.text.toString().strip(), Format.DOCX, word.warnings);
        }
        unpacked.skipEntry();
      }
      return new Refused(entries == 0 ? Reason.BROKEN_DOCUMENT : Reason.ARCHIVE);
    } catch (TooMuch bomb) {
      return new Refused(Reason.UNPACKS_TOO_LARGE);
    } catch (XMLStreamException broken) {
      return new Refused(
          broken.getNestedException() instanceof TooMuch
              ? Reason.UNPACKS_TOO_LARGE
              : Reason.BROKEN_DOCUMENT);
    } catch (IOException | IllegalArgumentException broken) {
      return new Refused(Reason.BROKEN_DOCUMENT);
    }
  }

  /** Whether its list of parts names a program (ECMA-376 part 4, {@code vbaProject}). */
  private static boolean hasMacros(byte[] bytes) {
    String names = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int directory = names.indexOf("PK\u0001\u0002");
    return directory >= 0 && names.indexOf("vbaProject.bin", directory) > 0;
  }

  private void read(InputStream part) throws XMLStreamException, TooMuch {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST || text.length() > 2 * Extraction.LONGEST_TEXT) {
            throw new TooMuch();
          }
          depth -= begin(xml) ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        default -> {}
      }
    }
  }

  /** Whether the whole element was consumed here. */
  private boolean begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "t" -> {
        text.append(xml.getElementText());
        return true;
      }
      case "delText" -> {
        warnings.add(Warning.STRUCK_OUT_LEFT_OUT);
        skip(xml);
        return true;
      }
      case "del", "moveFrom", "Fallback", "instrText" -> {
        if (!xml.getLocalName().equals("Fallback") && !xml.getLocalName().equals("instrText")) {
          warnings.add(Warning.STRUCK_OUT_LEFT_OUT);
        }
        skip(xml);
        return true;
      }
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('\u2011');
      default -> {}
    }
    return false;
  }

  private void end(String element) {
    switch (element) {
      case "p" -> text.append("\n\n");
      case "tc" -> {
        int kept = text.length();
        while (kept > 0 && text.charAt(kept - 1) == '\n') {
          kept--;
        }
        text.setLength(kept);
        text.append('\t');
      }
      case "tr" -> text.append('\n');
      default -> {}
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
  }

  /** More came out of the archive than any report needs. */
  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what the whole archive unpacks to, also of the parts that are skipped. */
  private static final class Unpacked extends InputStream {
    private final InputStream zip;
    private long seen;

    Unpacked(InputStream zip) {
      this.zip = zip;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] into, int at, int length) throws IOException {
      int count = zip.read(into, at, length);
      seen += Math.max(0, count);
      if (seen > MOST_UNPACKED) {
        throw new TooMuch();
      }
      return count;
    }

    void skipEntry() throws IOException {
      byte[] buffer = new byte[8192];
      while (read(buffer, 0, buffer.length) >= 0) {
        // counted, not kept
      }
    }
  }
}
