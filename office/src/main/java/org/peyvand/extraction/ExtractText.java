package org.peyvand.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;

/** Gets the words out of a file. What the file is, its bytes say; its name is never asked. */
public final class ExtractText {

  private ExtractText() {}

  /** The words, or that it is a picture, or why nothing is taken in; never throws for bad bytes. */
  public static Extraction from(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused(Reason.EMPTY);
    }
    if (bytes.length > Extraction.LARGEST_FILE) {
      return new Refused(Reason.FILE_TOO_LARGE);
    }
    Optional<Format> picture = Pictures.recognise(bytes);
    if (picture.isPresent()) {
      return new Extraction.Scan(picture.get());
    }
    if (starts(bytes, "%PDF-", firstSign(bytes))) {
      return PdfText.from(bytes);
    }
    if (starts(bytes, "PK\u0003\u0004", 0)) {
      return WordText.from(bytes);
    }
    if (starts(bytes, "\u00D0\u00CF\u0011\u00E0", 0) || starts(bytes, "{\\rtf", 0)) {
      return new Refused(Reason.OLD_DOCUMENT);
    }
    return PlainText.decode(bytes)
        .map(decoded -> read(decoded, bytes))
        .orElseGet(() -> new Refused(Reason.NOT_TEXT));
  }

  /** Words that a person pasted; the source of a page is read as the page. */
  public static Extraction pasted(String text) {
    return HtmlText.looksLikeHtml(text) ? HtmlText.from(text, Set.of()) : typed(text);
  }

  /** Words that a person typed or confirmed. */
  public static Extraction typed(String text) {
    return PlainText.checked(text, Set.of());
  }

  private static Extraction read(PlainText.Decoded decoded, byte[] bytes) {
    if (MailText.looksLikeMail(decoded.text())) {
      return MailText.from(bytes);
    }
    if (HtmlText.looksLikeHtml(decoded.text())) {
      return HtmlText.from(decoded.text(), decoded.warnings());
    }
    return PlainText.checked(decoded.text(), decoded.warnings());
  }

  /** Past a byte order mark and white space, which some writers leave before a PDF. */
  private static int firstSign(byte[] bytes) {
    int at = starts(bytes, "\u00EF\u00BB\u00BF", 0) ? 3 : 0;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  private static boolean starts(byte[] bytes, String sign, int at) {
    byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
    int end = at + wanted.length;
    return end <= bytes.length && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
  }
}
