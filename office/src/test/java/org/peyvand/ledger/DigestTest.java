package org.peyvand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Letters through a real mail server: settings, a letter to try them, the daily letter. */
@OfficeTest
@TestPropertySource(
    properties = {
      "peyvand.test.database=letters-of-its-own",
      "peyvand.address=http://ties.example.org"
    })
class DigestTest {

  private static final Instant MORNING = Instant.parse("2190-08-01T07:30:00Z");
  private static final String PASSWORD = "correct horse";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired SendDigests digests;
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Browser administrator;
  private Browser officer;

  @BeforeEach
  void begin() {
    server.setUser("office@example.org", "office", PASSWORD);
    server.start();
    administrator = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
  }

  @AfterEach
  void end() {
    jdbc.sql("delete from mail_settings").update();
    jdbc.sql("delete from mail_recipient").update();
    jdbc.sql("delete from ledger_digest").update();
    server.stop();
  }

  @Test
  void nothingIsSentBeforeAnAdministratorHasSaidHow() {
    assertThat(administrator.get("/desk/settings/mail?lang=en").body())
        .contains("The office sends letters")
        .doesNotContain("name=\"sends\" checked");
    assertThat(digests.sendDue(MORNING)).isZero();
    assertThat(administrator.post("/desk/settings/mail/test", Map.of("to", "a@example.org")).body())
        .contains("Keep the mail settings first.");
  }

  @Test
  void theAdministratorTriesTheSettingsAndThePasswordLiesLocked() throws Exception {
    configure(server.getSmtp().getPort(), 0);
    assertThat(administrator.post("/desk/settings/mail/test", Map.of("to", "a@example.org")).body())
        .contains("The server has taken the letter.");
    MimeMessage letter = server.getReceivedMessages()[0];
    assertThat(letter.getSubject()).startsWith("A test letter of");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(
            new String(
                jdbc.sql("select password from mail_settings").query(byte[].class).single(),
                java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(PASSWORD);
    String page = administrator.get("/desk/settings/mail?lang=en").body();
    assertThat(page).contains("A password is kept").doesNotContain(PASSWORD);
    server.stop();
    assertThat(administrator.post("/desk/settings/mail/test", Map.of("to", "a@example.org")).body())
        .contains("The server did not take the letter.");
  }

  @Test
  void wrongSettingsAreToldByTheFieldAndAPasswordDoesNotTravelOpenly() {
    Map<String, String> wrong = settings(70_000, 24);
    wrong.put("host", "not a host");
    wrong.put("from", "Somebody <a@example.org>\r\nBcc: b@example.org");
    assertThat(administrator.post("/desk/settings/mail", wrong).body())
        .contains(
            "Type the name or number of a mail server",
            "A port is a number",
            "This is no e-mail address",
            "The hour is a number");
    Map<String, String> open = settings(25, 8);
    open.put("host", "mail.example.org");
    assertThat(administrator.post("/desk/settings/mail", open).body())
        .contains("A password must not travel unprotected");
    assertThat(jdbc.sql("select count(*) from mail_settings").query(Long.class).single()).isZero();
  }

  @Test
  void eachGetsOnceADayWhatPressesInTheirOwnLanguage() throws Exception {
    Promises promises = new Promises(context, officer.member());
    promises.of("istanbul", "isfahan", "to send <a> delegation", LocalDate.of(2190, 7, 20));
    promises.of("isfahan", "istanbul", "to send a carpet", LocalDate.of(2190, 8, 20));
    promises.of("isfahan", "istanbul", "something far away", LocalDate.of(2191, 8, 20));
    promises.recorded(
        Promises.said("kazan", "isfahan", "a quiet favour", LocalDate.of(2190, 7, 1))
            .withVisibility(new Visibility.Named(Set.of(officer.member().id()))));
    configure(server.getSmtp().getPort(), 8);
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    wants(officer, "officer@example.org", "fa");
    wants(reader, "reader@example.org", "en");
    assertThat(digests.sendDue(MORNING)).as("the hour has not come in the office").isZero();
    Instant later = MORNING.plusSeconds(3_600);
    assertThat(digests.sendDue(later)).isEqualTo(2);
    assertThat(digests.sendDue(later.plusSeconds(60))).as("after a restart").isZero();
    assertThat(digests.sendDue(later.plusSeconds(86_400))).as("the next day").isEqualTo(2);
    MimeMessage persian = to("officer@example.org");
    assertThat(persian.getSubject()).isEqualTo("وعده‌ها: ۲ موعدگذشته، ۱ نزدیک به سررسید");
    assertThat(part(persian, 0))
        .contains("a quiet favour", "to send a carpet", "تیر ۱۵۶۹", "20 July 2190")
        .contains("http://ties.example.org/desk/promises/")
        .doesNotContain("something far away");
    assertThat(part(persian, 1)).contains("<html lang=\"fa\" dir=\"rtl\">", "a quiet favour");
    MimeMessage english = to("reader@example.org");
    assertThat(english.getSubject()).isEqualTo("Promises: 1 overdue, 1 due soon");
    assertThat(part(english, 0)).contains("to send <a> delegation");
    assertThat(part(english, 1))
        .contains("to send &lt;a&gt; delegation")
        .doesNotContain("a quiet favour");
    assertThat(part(english, 0)).doesNotContain("a quiet favour");
  }

  @Test
  void ofTwoServersOneSendsAndWhatWasNotTakenIsTriedAgain() throws Exception {
    new Promises(context, officer.member())
        .of("xian", "isfahan", "to send a drum", LocalDate.of(2190, 7, 20));
    configure(server.getSmtp().getPort(), 0);
    wants(officer, "officer@example.org", "tr");
    server.stop();
    assertThat(digests.sendDue(MORNING)).isZero();
    server.start();
    server.setUser("office@example.org", "office", PASSWORD);
    configure(server.getSmtp().getPort(), 0);
    assertThat(digests.sendDue(MORNING.plusSeconds(60))).as("too soon").isZero();
    Callable<Integer> round = () -> digests.sendDue(MORNING.plusSeconds(1_200));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      int sent = 0;
      for (Future<Integer> one : two.invokeAll(List.of(round, round))) {
        sent += one.get();
      }
      assertThat(sent).isEqualTo(1);
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoHasLeftOrEmptiesTheAddressGetsNoLetter() {
    new Promises(context, officer.member())
        .of("havana", "isfahan", "to send a poem", LocalDate.of(2190, 7, 20));
    configure(server.getSmtp().getPort(), 0);
    wants(officer, "officer@example.org", "ar");
    assertThat(
            officer
                .post("/desk/me/letters", Map.of("address", "nobody", "language", "en"))
                .statusCode())
        .isEqualTo(422);
    Browser gone = Browser.signedIn(port, jdbc, Role.OFFICER);
    wants(gone, "gone@example.org", "en");
    jdbc.sql("update staff_person set until = now() where id = ?")
        .param(gone.member().id())
        .update();
    officer.post("/desk/me/letters", Map.of("address", "", "language", "en"));
    assertThat(digests.sendDue(MORNING)).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private void configure(int smtp, int hour) {
    assertThat(administrator.post("/desk/settings/mail", settings(smtp, hour)).statusCode())
        .isEqualTo(303);
  }

  private static Map<String, String> settings(int smtp, int hour) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("sends", "on");
    settings.put("host", "127.0.0.1");
    settings.put("port", Integer.toString(smtp));
    settings.put("tls", "none");
    settings.put("user", "office");
    settings.put("password", PASSWORD);
    settings.put("from", "office@example.org");
    settings.put("hour", Integer.toString(hour));
    return settings;
  }

  private static void wants(Browser person, String address, String language) {
    person.post(
        "/desk/me/letters", Map.of("address", address, "language", language, "daily", "on"));
  }

  private MimeMessage to(String address) throws Exception {
    for (MimeMessage message : server.getReceivedMessages()) {
      if (message.getAllRecipients()[0].toString().equals(address)) {
        return message;
      }
    }
    throw new AssertionError("no letter to " + address);
  }

  private static String part(MimeMessage message, int number) throws Exception {
    BodyPart part = ((Multipart) message.getContent()).getBodyPart(number);
    return (String) part.getContent();
  }
}
