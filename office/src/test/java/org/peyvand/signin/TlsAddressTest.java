package org.peyvand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An office behind a proxy that speaks TLS to the world. */
@OfficeTest
@TestPropertySource(properties = "peyvand.address=https://ties.example.org/")
class TlsAddressTest {

  private static final String PASSWORD = "the bridge of thirty-three arches";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired Passwords passwords;

  @Test
  void cookiesAreBoundToTheHostAndNeverGoWithoutTls() {
    people.add("Omid", "omid", passwords.hash(PASSWORD), Set.of(Role.READER));
    Browser browser = Browser.anonymous(port);
    HttpResponse<String> in =
        browser.send(
            browser
                .request("/sign-in")
                .header("X-Forwarded-For", "198.51.100.7, 203.0.113.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "name=omid&password="
                            + PASSWORD.replace(" ", "+")
                            + "&_form="
                            + browser.token())));
    assertThat(in.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-peyvand=")
        .contains("Secure")
        .contains("HttpOnly")
        .doesNotContain("Domain");
    assertThat(in.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(browser.get("/desk/journal").body())
        .as("the address that the proxy on this machine saw")
        .contains("203.0.113.9")
        .doesNotContain("198.51.100.7");
  }

  @Test
  void invitationsLeadToTheAddressOfTheOffice() {
    people.add("Azar", "azar", passwords.hash(PASSWORD), Set.of(Role.ADMINISTRATOR));
    Browser browser = Browser.anonymous(port);
    browser.post("/sign-in", Map.of("name", "azar", "password", PASSWORD));
    browser.get("/desk/staff");
    assertThat(
            browser
                .post("/desk/staff/invitations", Map.of("name", "Guest", "roles", "READER"))
                .body())
        .contains("value=\"https://ties.example.org/join/");
  }
}
