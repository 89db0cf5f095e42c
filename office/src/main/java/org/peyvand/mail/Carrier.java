package org.peyvand.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Speaks with the mail server. Under TLS and STARTTLS nothing is said before the server has shown a
 * certificate for its own name from an issuer that Java trusts, or, where {@code
 * peyvand.mail.trust} names a file of certificates, from one of those and no other.
 */
@Component
final class Carrier {

  private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
  private static final String MILLIS = "15000";

  private final @Nullable SSLSocketFactory trusted;

  Carrier(@Value("${peyvand.mail.trust:}") String trust) {
    this.trusted = trust.isBlank() ? null : trusting(Path.of(trust));
  }

  /** Hands a letter over. */
  SendLetter.Outcome carry(MimeMessage message, MailSettings settings) {
    try {
      Transport.send(message);
      return SendLetter.Outcome.SENT;
    } catch (MessagingException e) {
      SendLetter.Outcome outcome = outcome(e);
      // Neither the words of the server nor of the library: they may repeat what was sent to it.
      LOG.warn(
          "a letter was not taken by {}:{} ({}, {})",
          settings.host(),
          settings.port(),
          outcome,
          cause(e).getClass().getSimpleName());
      return outcome;
    }
  }

  Session session(MailSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
    properties.setProperty("mail.smtp.timeout", MILLIS);
    properties.setProperty("mail.smtp.writetimeout", MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (trusted != null) {
      properties.put("mail.smtp.ssl.socketFactory", trusted);
    }
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

  private static SendLetter.Outcome outcome(MessagingException thrown) {
    if (thrown instanceof AuthenticationFailedException) {
      return SendLetter.Outcome.UNKNOWN;
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLPeerUnverifiedException || cause instanceof CertificateException) {
        return SendLetter.Outcome.UNTRUSTED;
      }
      String said = cause.getMessage();
      if (said != null && said.contains("can't verify identity of server")) {
        return SendLetter.Outcome.UNTRUSTED;
      }
      if (said != null && said.startsWith("STARTTLS is required")) {
        return SendLetter.Outcome.UNPROTECTED;
      }
    }
    return SendLetter.Outcome.FAILED;
  }

  private static Throwable cause(Throwable thrown) {
    Throwable last = thrown;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last;
  }

  private static SSLSocketFactory trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore issuers = KeyStore.getInstance("PKCS12");
      issuers.load(null, null);
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        issuers.setCertificateEntry("issuer-" + issuers.size(), one);
      }
      if (issuers.size() == 0) {
        throw new IllegalStateException("peyvand.mail.trust: no certificate stands in " + file);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(issuers);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("peyvand.mail.trust: no certificates in " + file, e);
    }
  }
}
