package org.peyvand.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.peyvand.web.Masthead;
import org.peyvand.web.PageLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands letters to the office's mail server. */
@Component
public class SendLetter {

  private static final Logger LOG = LoggerFactory.getLogger(SendLetter.class);
  private static final String MILLIS = "15000";

  private final MailRows rows;
  private final Masthead masthead;
  private final Clock clock;

  SendLetter(MailRows rows, Masthead masthead, Clock clock) {
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
      Session session = session(settings);
      MimeMessage message = message(letter, settings, session);
      Transport.send(message);
      return Outcome.SENT;
    } catch (MessagingException e) {
      LOG.warn("a letter was not taken by {}: {}", settings.host(), e.getMessage());
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

  private static Session session(MailSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
    properties.setProperty("mail.smtp.timeout", MILLIS);
    properties.setProperty("mail.smtp.writetimeout", MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.tls()) {
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> {}
    }
    if (settings.user().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
          }
        });
  }
}
