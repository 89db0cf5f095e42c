package org.peyvand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.peyvand.staff.SignInName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SignInTest {

  private static final String PASSWORD = "پل خواجو در شب روشن است";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired SignIn signIn;

  private String somebody(String name, Role... roles) {
    people.add(name, SignInName.fold(name), passwords.hash(PASSWORD), Set.of(roles));
    return name;
  }

  @Test
  void nameAndPasswordLeadToThePageAskedFor() {
    String name = somebody("Nasrin", Role.OFFICER);
    Browser browser = Browser.anonymous(port);
    HttpResponse<String> refused = browser.get("/desk/me?x=1");
    assertThat(refused.statusCode()).isEqualTo(303);
    String form = refused.headers().firstValue("Location").orElseThrow();
    assertThat(form).isEqualTo("/sign-in?to=%2Fdesk%2Fme%3Fx%3D1");
    assertThat(browser.get(form).body()).contains("value=\"/desk/me?x=1\"");

    HttpResponse<String> in =
        browser.post("/sign-in", Map.of("name", name, "password", PASSWORD, "to", "/desk/me?x=1"));

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("Location")).contains("/desk/me?x=1");
    assertThat(in.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/");
    assertThat(browser.get("/sign-in").statusCode()).as("already in").isEqualTo(303);
  }

  @Test
  void aWrongPasswordKeepsTheNameAndSaysOneSentence() {
    somebody("Farhad", Role.OFFICER);
    HttpResponse<String> refused =
        Browser.anonymous(port)
            .post("/sign-in", Map.of("name", "Farhad", "password", "not this one"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"Farhad\"")
        .contains("This name and this password do not belong together.")
        .contains("role=\"alert\"")
        .doesNotContain("not this one");
    assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aNameThatDoesNotExistIsAnsweredLikeAWrongPassword() {
    somebody("Leila", Role.OFFICER);
    String known = attempt("Leila").body();
    String unknown = attempt("Nobody").body();
    assertThat(known.replaceAll("nonce-[^']*|value=\"[^\"]*\"", ""))
        .isEqualTo(unknown.replaceAll("nonce-[^']*|value=\"[^\"]*\"", ""));
  }

  private HttpResponse<String> attempt(String name) {
    return Browser.anonymous(port).post("/sign-in", Map.of("name", name, "password", "wrong"));
  }

  @Test
  void signingOutEndsTheSessionAtOnce() {
    Browser browser = Browser.signedIn(port, jdbc, Role.OFFICER);
    String cookie = browser.cookies().get("peyvand");
    assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
    assertThat(browser.cookies()).isEmpty();
    browser.cookies().put("peyvand", cookie);
    assertThat(browser.get("/desk/me").statusCode()).isEqualTo(303);
  }

  @Test
  void aCookieThatWasPlantedBeforehandIsWorthNothing() {
    String name = somebody("Shirin", Role.OFFICER);
    Browser browser = Browser.anonymous(port);
    browser.cookies().put("peyvand", "planted");
    browser.get("/sign-in");
    browser.post("/sign-in", Map.of("name", name, "password", PASSWORD));
    assertThat(browser.cookies().get("peyvand")).isNotEqualTo("planted").hasSize(43);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:1", ""})
  void nobodyIsSentAwayFromHere(String to) {
    String name = somebody("guest " + to.hashCode(), Role.READER);
    Browser browser = Browser.anonymous(port);
    HttpResponse<String> in =
        browser.post("/sign-in", Map.of("name", name, "password", PASSWORD, "to", to));
    assertThat(in.headers().firstValue("Location")).contains("/desk");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    HttpResponse<String> refused =
        Browser.anonymous(port).postBare("/sign-in", Map.of("name", "x", "password", "y"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("<html lang=\"en\"");
  }

  @Test
  void aFormSentFromAnotherSiteIsRefusedThoughItHasAToken() {
    Browser browser = Browser.anonymous(port);
    String token = browser.token();
    HttpResponse<String> refused =
        browser.send(
            browser
                .request("/sign-in")
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "_form=" + token + "&name=x&password=y")));
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  void aTokenOfACitizenDoesNotServeASession() {
    String token = Browser.anonymous(port).token();
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(officer.postBare("/sign-out", Map.of("_form", token)).statusCode()).isEqualTo(403);
  }

  @Test
  void publicPagesSetNoCookie() {
    Browser browser = Browser.anonymous(port);
    for (String path : new String[] {"/", "/sign-in", "/nothing-here", "/assets/peyvand.css"}) {
      assertThat(browser.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void whatIsNowhereIsNotFoundInASentence() {
    HttpResponse<String> missing = Browser.anonymous(port).in("fa").get("/nothing-here");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("dir=\"rtl\"").contains("در این نشانی چیزی نیست");
    assertThat(Browser.anonymous(port).get("/error").statusCode()).isEqualTo(404);
  }

  @Test
  void tenFailuresCloseANameWhetherItExistsOrNot() {
    somebody("besieged", Role.OFFICER);
    for (String name : new String[] {"besieged", "never-heard-of"}) {
      for (int i = 0; i < 10; i++) {
        signIn.byPassword(name, "wrong " + i, "10.0.0." + i, "");
      }
      assertThat(signIn.byPassword(name, PASSWORD, "10.0.1.1", ""))
          .as(name)
          .isInstanceOf(SignIn.Outcome.TooMany.class);
    }
    HttpResponse<String> closed =
        Browser.anonymous(port).post("/sign-in", Map.of("name", "besieged", "password", PASSWORD));
    assertThat(closed.statusCode()).isEqualTo(429);
    assertThat(closed.body()).contains("Too many attempts").contains("value=\"besieged\"");
  }

  @Test
  void fiftyFailuresCloseAnAddressForEveryName() {
    for (int i = 0; i < 50; i++) {
      signIn.byPassword("made-up-" + i, "wrong", "10.9.9.9", "");
    }
    assertThat(signIn.byPassword("made-up-51", "wrong", "10.9.9.9", ""))
        .isInstanceOf(SignIn.Outcome.TooMany.class);
  }

  @Test
  void everyAnswerSaysWhatBrowsersMayDoWithIt() {
    var headers = Browser.anonymous(port).get("/sign-in").headers();
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(headers.firstValue("Strict-Transport-Security"))
        .as("not without a TLS address")
        .isEmpty();
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void everyFormFieldHasALabelAndSaysWhatBelongsThere() {
    String page = Browser.anonymous(port).get("/sign-in").body();
    assertThat(page)
        .contains("<label for=\"name\">")
        .contains("autocomplete=\"username\"")
        .contains("<label for=\"password\">")
        .contains("autocomplete=\"current-password\"");
  }
}
