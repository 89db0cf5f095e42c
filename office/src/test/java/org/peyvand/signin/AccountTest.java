package org.peyvand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.secret.Totp;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class AccountTest {

  private static final String PASSWORD = "the bridge of thirty-three arches";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired Passwords passwords;

  private Browser in(String name, Role... roles) {
    people.add(name, name, passwords.hash(PASSWORD), Set.of(roles));
    return again(name);
  }

  private Browser again(String name) {
    Browser browser = Browser.anonymous(port);
    assertThat(browser.post("/sign-in", Map.of("name", name, "password", PASSWORD)).statusCode())
        .isEqualTo(303);
    browser.get("/desk/me");
    return browser;
  }

  private void letTheProofGrowOld(String name) {
    jdbc.sql(
            """
            update staff_session set proven = :then
             where person = (select id from staff_person where sign_in_name = :name)
            """)
        .param("then", OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(11))
        .param("name", name)
        .update();
  }

  @Test
  void aPersonSeesWhereTheyAreSignedInAndEndsIt() {
    Browser here = in("two-places", Role.READER);
    Browser there = again("two-places");
    String page = here.get("/desk/me").body();
    assertThat(page).contains("this browser").contains("127.0.0.1");
    Matcher other = Pattern.compile("/desk/me/sessions/\\d+/end").matcher(page);
    assertThat(other.find()).isTrue();
    here.post(other.group(), Map.of());
    assertThat(there.get("/desk/me").statusCode()).isEqualTo(303);
    assertThat(here.get("/desk/me").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    Browser victim = Browser.signedIn(port, jdbc, Role.READER);
    long id =
        jdbc.sql("select id from staff_session where person = :person")
            .param("person", victim.member().id())
            .query(Long.class)
            .single();
    Browser other = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    other.post("/desk/me/sessions/" + id + "/end", Map.of());
    assertThat(victim.get("/desk/me").statusCode()).isEqualTo(200);
  }

  @Test
  void aNewPasswordSignsEveryOtherBrowserOut() {
    Browser here = in("careful", Role.READER);
    Browser there = again("careful");
    here.get("/desk/me/password");
    String fresh = "a quite different sentence";
    assertThat(
            here.post("/desk/me/password", Map.of("password", fresh, "again", "no")).statusCode())
        .isEqualTo(422);
    here.post("/desk/me/password", Map.of("password", fresh, "again", fresh));
    assertThat(there.get("/desk/me").statusCode()).isEqualTo(303);
    assertThat(here.get("/desk/me").statusCode()).isEqualTo(200);
    assertThat(
            Browser.anonymous(port)
                .post("/sign-in", Map.of("name", "careful", "password", PASSWORD))
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void afterTenMinutesADestructiveActAsksForThePasswordAndGoesOnWithWhatWasTyped() {
    Browser administrator = in("stepping", Role.ADMINISTRATOR);
    long guest = Browser.member(jdbc, Role.READER).id();
    letTheProofGrowOld("stepping");

    HttpResponse<String> asked =
        administrator.post("/desk/staff/" + guest + "/roles", Map.of("roles", "EDITOR"));
    assertThat(asked.statusCode()).isEqualTo(403);
    assertThat(asked.body()).contains("Is it you?");
    String kept = hidden(asked.body(), "kept");
    assertThat(
            administrator
                .post("/sign-in/proof", Map.of("kept", kept, "password", "not mine"))
                .statusCode())
        .isEqualTo(422);
    HttpResponse<String> shown =
        administrator.post("/sign-in/proof", Map.of("kept", kept, "password", PASSWORD));
    assertThat(shown.body())
        .contains("action=\"/desk/staff/" + guest + "/roles\"")
        .contains("EDITOR");
    assertThat(
            administrator
                .post("/desk/staff/" + guest + "/roles", Map.of("roles", "EDITOR"))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void aPageThatNeedsTheProofIsReachedAfterThePassword() {
    Browser browser = in("walking", Role.READER);
    letTheProofGrowOld("walking");
    HttpResponse<String> asked = browser.get("/desk/me/password");
    assertThat(asked.headers().firstValue("Location"))
        .contains("/sign-in/proof?to=%2Fdesk%2Fme%2Fpassword");
    HttpResponse<String> shown =
        browser.post("/sign-in/proof", Map.of("to", "/desk/me/password", "password", PASSWORD));
    assertThat(shown.headers().firstValue("Location")).contains("/desk/me/password");
    assertThat(browser.get("/desk/me/password").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormOfASessionThatIsOverIsCarriedThroughSignIn() {
    Browser officer = in("interrupted", Role.ADMINISTRATOR);
    officer.get("/desk/staff");
    jdbc.sql("delete from staff_session").update();

    HttpResponse<String> asked =
        officer.post(
            "/desk/staff/invitations",
            Map.of("name", "typed with «care»\r\nand \"signs\" <b>", "roles", "READER"));
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.body()).contains("You were signed out before this was kept");
    String kept = hidden(asked.body(), "kept");
    HttpResponse<String> shown =
        officer.post("/sign-in", Map.of("name", "interrupted", "password", PASSWORD, "kept", kept));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .contains("action=\"/desk/staff/invitations\"")
        .contains("typed with «care»\r\nand \"signs\" &lt;b&gt;");
    assertThat(
            officer
                .post(
                    "/desk/staff/invitations", Map.of("name", "kept after all", "roles", "READER"))
                .statusCode())
        .as("with the token of the page that offers it again")
        .isEqualTo(200);
  }

  @Test
  void aKeptFormNeverLeadsAway() {
    assertThat(KeptForm.read("https%3A%2F%2Fevil.example&0&a=b")).isEmpty();
    assertThat(KeptForm.read("%2F%2Fevil.example&0")).isEmpty();
    assertThat(KeptForm.read("%zz&0")).isEmpty();
    assertThat(KeptForm.read("")).isEmpty();
    KeptForm form =
        new KeptForm("/desk/x?y=1", List.of(new KeptForm.Field("متن", "a&b=c\n+%")), false);
    assertThat(KeptForm.read(form.text())).contains(form);
  }

  @Test
  void aCodeFromThePhoneIsAskedForFromThenOnAndARecoveryCodeServesOnce() {
    Browser browser = in("two-factors", Role.OFFICER);
    String page = browser.get("/desk/me/second-factor").body();
    assertThat(page).contains("<svg viewBox=\"0 0").contains("otpauth://totp/");
    Totp totp = Totp.ofBase32(hidden(page, "secret"));
    String now = totp.code(Instant.now().getEpochSecond());
    Map<String, String> form =
        Map.of("secret", hidden(page, "secret"), "seal", hidden(page, "seal"), "code", now);
    String codes = browser.post("/desk/me/second-factor", form).body();
    Matcher code = Pattern.compile("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>").matcher(codes);
    assertThat(code.find()).isTrue();
    String recovery = code.group(1);

    Browser other = Browser.anonymous(port);
    HttpResponse<String> first =
        other.post("/sign-in", Map.of("name", "two-factors", "password", PASSWORD));
    assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
    String ticket = hidden(first.body(), "ticket");
    assertThat(other.post("/sign-in/code", Map.of("ticket", ticket, "code", now)).statusCode())
        .as("the code that was used already")
        .isEqualTo(422);
    assertThat(
            other
                .post(
                    "/sign-in/code",
                    Map.of("ticket", ticket, "code", recovery.toUpperCase(java.util.Locale.ROOT)))
                .statusCode())
        .isEqualTo(303);
    assertThat(other.get("/desk/me").body()).contains("9 recovery codes are left");
    assertThat(
            Browser.anonymous(port)
                .post("/sign-in/code", Map.of("ticket", ticket, "code", recovery))
                .statusCode())
        .as("a second time")
        .isEqualTo(422);
  }

  private static String hidden(String page, String name) {
    Matcher found =
        Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).as(name + " in " + page).isTrue();
    return found.group(1).replace("&amp;", "&");
  }
}
