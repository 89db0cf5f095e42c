package org.peyvand.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Html;
import org.peyvand.web.PageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A template's page as a PDF file: A4, tagged, PDF/A-2b, or PDF/A-3b once it carries an attachment.
 * The template is a whole HTML document ({@code paper/sheet.jte} frames one) whose {@code title},
 * {@code lang} and {@code dir} become the file's own. Nothing is fetched for it: pictures must be
 * {@code data:} addresses of PNG or JPEG.
 *
 * @param template path below {@code org/peyvand}, such as {@code briefing/paper.jte}
 * @param view the template's parameters by name
 * @param languages those in which the foot says "page n of m", at most three; the first is the
 *     paper's own
 * @param watermark large and pale behind the text of every page; null for none
 */
public record Paper(
    String template,
    Map<String, Object> view,
    List<PageLanguage> languages,
    @Nullable String watermark,
    List<Attachment> attachments) {

  private static final int MOST_LANGUAGES = 3;

  public Paper {
    languages = List.copyOf(languages);
    attachments = List.copyOf(attachments);
    if (languages.isEmpty() || languages.size() > MOST_LANGUAGES) {
      throw new IllegalArgumentException("a paper's foot speaks one to three languages");
    }
  }

  /** A paper in a language, or in several whose page numbers all stand at its foot. */
  public static Paper of(
      String template, Map<String, Object> view, PageLanguage own, PageLanguage... others) {
    List<PageLanguage> languages = Stream.concat(Stream.of(own), Stream.of(others)).toList();
    return new Paper(template, view, languages, null, List.of());
  }

  /** The same paper with a word behind the text of every page. */
  public Paper watermarked(String word) {
    return new Paper(template, view, languages, word, attachments);
  }

  /** The same paper with one more file inside. */
  public Paper carrying(Attachment attachment) {
    List<Attachment> all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
    return new Paper(template, view, languages, watermark, all);
  }

  /** The PDF file. */
  public byte[] bytes() {
    try {
      return PaperPress.print(this, Html.of(template, view).text());
    } catch (IOException e) {
      throw new UncheckedIOException("a paper could not be written: " + template, e);
    }
  }

  /**
   * The file as an answer that a browser shows, kept by nobody between.
   *
   * @param fileName without its ending
   */
  public ResponseEntity<byte[]> answer(String fileName) {
    String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name + ".pdf")
        .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
        .body(bytes());
  }
}
