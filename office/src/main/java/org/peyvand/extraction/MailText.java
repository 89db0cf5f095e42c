package org.peyvand.extraction;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.Extraction.Attachment;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;
import org.peyvand.extraction.Extraction.Warning;

/**
 * A mail as it was saved (RFC 5322): its subject and its words as the text, its sender and day
 * beside it, its attachments kept. Of two versions of the words, the plain one is taken.
 */
final class MailText {

  private static final Pattern HEADER = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):[ \\t]");
  private static final Set<String> SURE =
      Set.of(
          "from",
          "date",
          "subject",
          "to",
          "mime-version",
          "received",
          "message-id",
          "content-type");
  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 200;

  private final List<Attachment> attachments = new ArrayList<>();
  private @Nullable Extraction words;
  private int parts;

  private MailText() {}

  /** Three of the headers that every mail has, before the first empty line. */
  static boolean looksLikeMail(String text) {
    String[] lines = text.substring(0, Math.min(text.length(), 16_384)).split("\\r?\\n", 200);
    int found = 0;
    for (int i = 0; i < lines.length && !lines[i].isBlank(); i++) {
      var header = HEADER.matcher(lines[i]);
      if (header.find()) {
        found += SURE.contains(header.group(1).toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
      } else if (i == 0 || !Character.isWhitespace(lines[i].charAt(0))) {
        return false;
      }
    }
    return found >= 3;
  }

  static Extraction from(byte[] bytes) {
    try {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
      MailText text = new MailText();
      text.read(mail, 0);
      return text.whole(mail);
    } catch (MessagingException | IOException | RuntimeException broken) {

      return new Refused(Reason.BROKEN_MAIL);
    }
  }

  private void read(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (!attached
        && part.isMimeType("multipart/*")
        && part.getContent() instanceof Multipart inner) {
      for (BodyPart child : plainFirst(inner)) {
        read(child, depth + 1);
      }
    } else if (!attached && part.isMimeType("text/*") && part.getFileName() == null) {
      Extraction found = ofText(part);
      if (!(words instanceof Extraction.Words)) {
        words = found;
      }
    } else if (!part.isMimeType("multipart/*")) {
      attachments.add(attachment(part));
    }
  }

  private static List<BodyPart> plainFirst(Multipart inner) throws MessagingException {
    List<BodyPart> children = new ArrayList<>();
    for (int i = 0; i < inner.getCount(); i++) {
      BodyPart child = inner.getBodyPart(i);
      if (child.isMimeType("text/plain")) {
        children.addFirst(child);
      } else {
        children.add(child);
      }
    }
    return children;
  }

  private static Extraction ofText(Part part) throws MessagingException, IOException {
    byte[] bytes = bytes(part);
    String decoded =
        part.getContentType().toLowerCase(java.util.Locale.ROOT).contains("charset")
                && part.getContent() instanceof String known
            ? known
            : PlainText.decode(bytes).map(PlainText.Decoded::text).orElse("");
    return part.isMimeType("text/html")
        ? HtmlText.from(decoded, Set.of())
        : PlainText.checked(decoded, Format.MAIL, Set.of());
  }

  private static Attachment attachment(Part part) throws MessagingException, IOException {
    String name = part.getFileName() == null ? "attachment" : decoded(part.getFileName());
    String type = part.getContentType().split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    return new Attachment(
        new FileName(name),
        type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream",
        bytes(part));
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private Extraction whole(MimeMessage mail) throws MessagingException {
    String subject = Optional.ofNullable(mail.getSubject()).map(String::strip).orElse("");
    String body = words instanceof Extraction.Words found ? found.text().strip() : "";
    Extraction checked =
        PlainText.checked(
            subject.isEmpty() ? body : body.isEmpty() ? subject : subject + "\n\n" + body,
            Format.MAIL,
            Set.of());
    if (!(checked instanceof Extraction.Words text)) {
      return checked;
    }
    EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
    warnings.addAll(text.warnings());
    if (words instanceof Extraction.Words found) {
      warnings.addAll(found.warnings());
    }
    if (!attachments.isEmpty()) {
      warnings.add(Warning.ATTACHMENTS_NOT_READ);
    }
    String from = mail.getHeader("From", ", ");
    Stated stated =
        new Stated(
            subject.isEmpty() ? null : Controls.without(subject),
            from == null ? null : Controls.without(decoded(from)),
            null,
            null,
            day(mail));
    return new Extraction.Words(text.text(), Format.MAIL, stated, attachments, warnings);
  }

  /** The day by the sender's own clock: its header, not this machine's zone, says it. */
  private static @Nullable LocalDate day(MimeMessage mail) throws MessagingException {
    String header = mail.getHeader("Date", null);
    if (header == null) {
      return null;
    }
    try {
      return LocalDate.from(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(
              header.replaceAll("\\s*\\(.*\\)\\s*$", "").strip()));
    } catch (java.time.DateTimeException unusual) {
      return null;
    }
  }

  private static String decoded(String header) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (java.io.UnsupportedEncodingException asItIs) {
      return header;
    }
  }
}
