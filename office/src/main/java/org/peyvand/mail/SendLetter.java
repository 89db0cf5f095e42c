package org.peyvand.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.peyvand.web.Masthead;
import org.peyvand.web.PageLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands letters to the office's mail server. */
@Component
public class SendLetter {

  private static final Logger LOG = LoggerFactory.getLogger(SendLetter.class);

  private final MailRows rows;
  private final Masthead masthead;
  private final Clock clock;
  private final Carrier carrier;

  SendLetter(MailRows rows, Masthead masthead, Clock clock, Carrier carrier) {
    this.carrier = carrier;
    this.rows = rows;
    this.masthead = masthead;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** The server has taken it. */
    SENT,
    /** Letters are switched off, or nobody has said yet how they leave. */
    OFF,
    /** The server shows a certificate that is none of its name or that nobody here trusts. */
    UNTRUSTED,
    /** The server offers no protection although the settings ask for it. */
    UNPROTECTED,
    /** The server knows no such name and password. */
    UNKNOWN,
    /** The server did not take it; the log says why. */
    FAILED
  }

  /** Whether letters leave at all. */
  public boolean isOn() {
    return rows.settings().sends();
  }

  /** The hour of the office's day at which letters go that go once a day, 0 to 23. */
  public int hour() {
    return rows.settings().hour();
  }

  /** Sends one; waits for the server, at most about a minute. */
  public Outcome send(Letter letter) {
    MailSettings settings = rows.settings();
    return settings.sends() ? send(letter, settings) : Outcome.OFF;
  }

  Outcome send(Letter letter, MailSettings settings) {
    try {
      return carrier.carry(message(letter, settings, carrier.session(settings)), settings);
    } catch (MessagingException e) {
      LOG.warn("a letter could not be written: {}", e.getClass().getSimpleName());
      return Outcome.FAILED;
    }
  }

  private MimeMessage message(Letter letter, MailSettings settings, Session session)
      throws MessagingException {
    PageLanguage language = PageLanguage.of(letter.language()).orElse(masthead.language());
    MimeMessage message = new MimeMessage(session);
    InternetAddress from = new InternetAddress(settings.from());
    try {
      from.setPersonal(masthead.name(language), StandardCharsets.UTF_8.name());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java writes UTF-8", e);
    }
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language());
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(letter.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setContent(letter.html(), "text/html; charset=UTF-8");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }
}
