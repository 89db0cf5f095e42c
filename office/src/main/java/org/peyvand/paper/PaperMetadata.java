package org.peyvand.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * What the file says of itself, twice and alike: in its information dictionary and as XMP.
 *
 * @param part of ISO 19005: 2, or 3 with attachments
 */
record PaperMetadata(String title, String language, int part) {

  private static final String PRODUCER = "Peyvand";

  private static final String XMP =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%3$s</xmp:CreateDate>
      <xmp:ModifyDate>%3$s</xmp:ModifyDate>
      <pdf:Producer>%4$s</pdf:Producer>
      <pdfaid:part>%5$d</pdfaid:part>
      <pdfaid:conformance>B</pdfaid:conformance>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  static PaperMetadata of(Document page, Paper paper) {
    return new PaperMetadata(
        page.title(),
        Objects.requireNonNull(page.selectFirst("html")).attr("lang"),
        paper.attachments().isEmpty() ? 2 : 3);
  }

  void writeTo(PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    Calendar now = information.getCreationDate();
    now.set(Calendar.MILLISECOND, 0);
    information.setTitle(title);
    information.setProducer(PRODUCER);
    information.setCreationDate(now);
    information.setModificationDate(now);
    String moment =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.toInstant().atOffset(ZoneOffset.UTC));
    String xmp =
        XMP.formatted(
            Entities.escape(
                title, new Document.OutputSettings().syntax(Document.OutputSettings.Syntax.xml)),
            language,
            moment,
            PRODUCER,
            part);
    PDMetadata metadata =
        new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(language);
  }
}
