package org.peyvand.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.peyvand.web.PageLanguage;

/**
 * The text as a Word document (ECMA-376): one row an article, one column a language, each in its
 * own direction. Two columns stand upright, more of them lie. Languages that run from right to left
 * stand at the right.
 */
public final class WriteDocx {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Twentieths of a point: A4 and its margins. */
  private static final int SHORT_SIDE = 11906;

  private static final int LONG_SIDE = 16838;
  private static final int MARGIN = 1134;

  private final Columns text;
  private final List<PageLanguage> columns;
  private final StringBuilder xml = new StringBuilder();

  private WriteDocx(Columns text) {
    this.text = text;
    // The table runs from left to right, so the languages from right to left come last, turned.
    List<PageLanguage> all = new ArrayList<>();
    text.languages().stream().filter(each -> !isRightToLeft(each)).forEach(all::add);
    text.languages().stream()
        .filter(WriteDocx::isRightToLeft)
        .toList()
        .reversed()
        .forEach(all::add);
    this.columns = all;
  }

  /** The document's bytes; the same text always makes the same. */
  public static byte[] write(Columns text) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", part("content-types.xml"));
    parts.put("_rels/.rels", part("package.rels.xml"));
    parts.put("word/document.xml", new WriteDocx(text).document());
    parts.put("word/_rels/document.xml.rels", part("document.rels.xml"));
    parts.put("word/styles.xml", part("styles.xml"));
    parts.put("word/footer1.xml", part("footer.xml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(each.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String document() {
    boolean upright = columns.size() <= 2;
    int width = (upright ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
    xml.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<w:body>");
    if (!text.note().isBlank()) {
      paragraph(text.note(), text.languages().getFirst(), "Note");
    }
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Parallel\"/><w:tblW w:w=\"")
        .append(width)
        .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    columns.forEach(
        each -> xml.append("<w:gridCol w:w=\"").append(width / columns.size()).append("\"/>"));
    xml.append("</w:tblGrid>");
    row(text.titles(), Map.of(), "Title", width / columns.size());
    for (Columns.Article article : text.articles()) {
      row(article.headings(), article.texts(), "Heading1", width / columns.size());
    }
    xml.append("</w:tbl><w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>");
    xml.append(
        upright
            ? "<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(SHORT_SIDE, LONG_SIDE)
            : "<w:pgSz w:w=\"%d\" w:h=\"%d\" w:orient=\"landscape\"/>"
                .formatted(LONG_SIDE, SHORT_SIDE));
    xml.append(
        "<w:pgMar w:top=\"%1$d\" w:right=\"%1$d\" w:bottom=\"%1$d\" w:left=\"%1$d\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
            .formatted(MARGIN));
    return xml.append("</w:sectPr></w:body></w:document>").toString();
  }

  private void row(
      Map<PageLanguage, String> headings,
      Map<PageLanguage, String> texts,
      String style,
      int width) {
    xml.append("<w:tr>");
    for (PageLanguage language : columns) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(width)
          .append("\" w:type=\"dxa\"/></w:tcPr>");
      paragraph(headings.getOrDefault(language, ""), language, style);
      texts
          .getOrDefault(language, "")
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> paragraph(line, language, "Normal"));
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>");
  }

  private void paragraph(String words, PageLanguage language, String style) {
    boolean rightToLeft = isRightToLeft(language);
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    xml.append(rightToLeft ? "<w:bidi/>" : "<w:bidi w:val=\"0\"/>").append("</w:pPr>");
    for (Runs.Run run : Runs.of(words, rightToLeft)) {
      boolean against = run.rightToLeft() != rightToLeft;
      xml.append("<w:r><w:rPr>").append(run.rightToLeft() ? "<w:rtl/>" : "");
      language(run, language);
      xml.append("</w:rPr><w:t xml:space=\"preserve\">");
      xml.append(escaped(against && !run.rightToLeft() ? held(run.text()) : run.text()));
      xml.append("</w:t></w:r>");
    }
    xml.append("</w:p>");
  }

  /**
   * A Latin piece whose digits do not stray: left-to-right marks (U+200E) at an edge that is a
   * digit. Word takes the run's own direction, LibreOffice the characters' alone.
   */
  private static String held(String latin) {
    String before = Character.isDigit(latin.charAt(0)) ? "\u200e" : "";
    String after = Character.isDigit(latin.charAt(latin.length() - 1)) ? "\u200e" : "";
    return before + latin + after;
  }

  private void language(Runs.Run run, PageLanguage language) {
    String tag =
        switch (language) {
          case FA -> "fa-IR";
          case AR -> "ar-IQ";
          case TR -> "tr-TR";
          case EN -> "en-GB";
        };
    if (run.rightToLeft()) {
      String bidi = isRightToLeft(language) ? tag : "fa-IR";
      xml.append("<w:lang w:bidi=\"").append(bidi).append("\"/>");
    } else {
      String latin = isRightToLeft(language) ? "en-GB" : tag;
      xml.append("<w:lang w:val=\"").append(latin).append("\"/>");
    }
  }

  private static boolean isRightToLeft(PageLanguage language) {
    return language.direction().equals("rtl");
  }

  /** What XML 1.0 has no room for is left out. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> c == '\t' || (c >= 0x20 && c != 0xfffe && c != 0xffff && !isSurrogate(c)))
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  private static String part(String name) {
    try (InputStream file = WriteDocx.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
