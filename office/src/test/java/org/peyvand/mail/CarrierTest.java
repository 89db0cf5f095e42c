package org.peyvand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Letters under TLS and STARTTLS: to whom they go, and to whom not. */
class CarrierTest {

  private static final String PASSWORD = "forty columns";

  @TempDir Path folder;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void begin() {
    server.setUser("office@example.org", "office", PASSWORD);
    server.start();
    log.start();
    root.addAppender(log);
    ((Logger) LoggerFactory.getLogger(Carrier.class)).setLevel(Level.TRACE);
  }

  @AfterEach
  void end() {
    root.detachAppender(log);
    server.stop();
    assertThat(log.list)
        .as("no secret is logged")
        .noneMatch(event -> event.getFormattedMessage().contains(PASSWORD))
        .noneMatch(
            event ->
                event.getThrowableProxy() != null
                    && String.valueOf(event.getThrowableProxy().getMessage()).contains(PASSWORD));
  }

  @Test
  void aLetterTravelsUnderTlsAndUnderStartTls() throws Exception {
    Certified here = certified("dns:localhost");
    for (MailSettings.Tls tls : List.of(MailSettings.Tls.TLS, MailSettings.Tls.STARTTLS)) {
      assertThat(send(here, here.issuer().toString(), tls, PASSWORD))
          .as(tls.token())
          .isEqualTo(SendLetter.Outcome.SENT);
    }
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("EXAMPLE");
  }

  @Test
  void aServerWithTheCertificateOfAnotherNameGetsNothing() throws Exception {
    Certified elsewhere = certified("dns:elsewhere.example");
    for (MailSettings.Tls tls : List.of(MailSettings.Tls.TLS, MailSettings.Tls.STARTTLS)) {
      assertThat(send(elsewhere, elsewhere.issuer().toString(), tls, PASSWORD))
          .as(tls.token())
          .isEqualTo(SendLetter.Outcome.UNTRUSTED);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerWhoseIssuerNobodyTrustsGetsNothing() throws Exception {
    Certified here = certified("dns:localhost");
    for (MailSettings.Tls tls : List.of(MailSettings.Tls.TLS, MailSettings.Tls.STARTTLS)) {
      assertThat(send(here, "", tls, PASSWORD))
          .as(tls.token())
          .isEqualTo(SendLetter.Outcome.UNTRUSTED);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerWithoutStartTlsGetsNoPasswordInTheOpen() throws Exception {
    assertThat(
            send(server.getSmtp().getPort(), new Carrier(""), MailSettings.Tls.STARTTLS, PASSWORD))
        .isEqualTo(SendLetter.Outcome.UNPROTECTED);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aWrongPasswordIsCalledThat() throws Exception {
    Certified here = certified("dns:localhost");
    assertThat(send(here, here.issuer().toString(), MailSettings.Tls.TLS, "thirty columns"))
        .isEqualTo(SendLetter.Outcome.UNKNOWN);
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains("UNKNOWN"));
  }

  @Test
  void aFileWithoutCertificatesStopsTheStart() throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    assertThatThrownBy(() -> new Carrier(empty.toString()))
        .hasMessageContaining("peyvand.mail.trust")
        .hasMessageContaining("empty.pem");
  }

  private SendLetter.Outcome send(
      Certified door, String trust, MailSettings.Tls tls, String password) throws Exception {
    try (TlsFront front =
        new TlsFront(
            door.context(), tls == MailSettings.Tls.STARTTLS, server.getSmtp().getPort())) {
      return send(front.port(), new Carrier(trust), tls, password);
    }
  }

  private static SendLetter.Outcome send(
      int port, Carrier carrier, MailSettings.Tls tls, String password) throws Exception {
    MailSettings settings =
        new MailSettings(true, "localhost", port, tls, "office", password, "office@example.org", 7);
    MimeMessage letter = new MimeMessage(carrier.session(settings));
    letter.setFrom("office@example.org");
    letter.setRecipients(Message.RecipientType.TO, "reader@example.org");
    letter.setSubject("EXAMPLE");
    letter.setText("EXAMPLE");
    return carrier.carry(letter, settings);
  }

  /** A server's key with its certificate, and the certificate as a file to trust. */
  private record Certified(SSLContext context, Path issuer) {}

  private Certified certified(String name) throws Exception {
    String stem = name.replace(':', '-');
    Path keys = folder.resolve(stem + ".p12");
    Path certificate = folder.resolve(stem + ".pem");
    keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=EXAMPLE", "-ext", "san=" + name, keys);
    keytool("-exportcert", "-rfc", "-file", certificate.toString(), keys);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return new Certified(context, certificate);
  }

  private static void keytool(Object... words) throws Exception {
    Path keys = (Path) words[words.length - 1];
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    words[0].toString()),
                Stream.of(words).skip(1).limit(words.length - 2L).map(Object::toString))
            .toList();
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        command.stream(),
                        Stream.of(
                            "-alias", "door", "-keystore", keys.toString(), "-storepass", PASSWORD))
                    .toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
