package org.peyvand.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class StaffPagesTest {

  private static final String PASSWORD = "a sentence of my own";
  private static final Pattern LINK = Pattern.compile("/join/[A-Za-z0-9_-]{43}");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired ChangeStaff changeStaff;

  private Browser administrator() {
    Browser browser = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    browser.get("/desk/staff");
    return browser;
  }

  private static String link(HttpResponse<String> page) {
    Matcher found = LINK.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group();
  }

  @Test
  void whoeverOpensTheLinkOfAnInvitationJoinsOnceWithTheRolesGiven() {
    String link =
        link(
            administrator()
                .post("/desk/staff/invitations", Map.of("name", "Mina", "roles", "EDITOR")));
    Browser mina = Browser.anonymous(port);
    assertThat(mina.get(link).body())
        .contains("Welcome, Mina")
        .contains("autocomplete=\"new-password\"");
    HttpResponse<String> refused =
        mina.post(link, Map.of("name", "mina.s", "password", "short", "again", "short"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"mina.s\"").contains("at least 12 characters");

    Map<String, String> form = Map.of("name", "Mina.S", "password", PASSWORD, "again", PASSWORD);
    assertThat(mina.post(link, form).statusCode()).isEqualTo(303);

    assertThat(people.find("mina.s").orElseThrow().member().roles()).isEqualTo(Set.of(Role.EDITOR));
    assertThat(mina.get(link).statusCode()).as("a second time").isEqualTo(404);
    assertThat(mina.post("/sign-in", Map.of("name", "MINA.S", "password", PASSWORD)).statusCode())
        .isEqualTo(303);
  }

  @Test
  void aLinkIsOverAfterSevenDaysAndWhenItIsWithdrawn() {
    Browser administrator = administrator();
    String old =
        link(
            administrator.post(
                "/desk/staff/invitations", Map.of("name", "Too late", "roles", "READER")));
    jdbc.sql("update staff_invitation set expires = :past where name = 'Too late'")
        .param("past", OffsetDateTime.now(java.time.ZoneOffset.UTC).minusSeconds(1))
        .update();
    assertThat(Browser.anonymous(port).get(old).statusCode()).isEqualTo(404);

    String withdrawn =
        link(
            administrator.post(
                "/desk/staff/invitations", Map.of("name", "Never mind", "roles", "READER")));
    long id =
        jdbc.sql("select id from staff_invitation where name = 'Never mind'")
            .query(Long.class)
            .single();
    administrator.post("/desk/staff/invitations/" + id + "/withdraw", Map.of());
    assertThat(Browser.anonymous(port).get(withdrawn).body())
        .contains("used, withdrawn or is too old");
  }

  @Test
  void aNewPasswordComesByALinkAndEndsWhatTheOldOneCouldDo() {
    long id = people.add("Reza", "reza.of.pages", "{none}", Set.of(Role.READER));
    String link = link(administrator().post("/desk/staff/" + id + "/link", Map.of()));
    Browser reza = Browser.anonymous(port);
    reza.get(link);
    assertThat(reza.post(link, Map.of("password", PASSWORD, "again", PASSWORD)).statusCode())
        .isEqualTo(303);
    assertThat(
            reza.post("/sign-in", Map.of("name", "reza.of.pages", "password", PASSWORD))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void rolesTakenAwayAreGoneWithTheNextRequest() {
    Browser officer = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    assertThat(officer.get("/desk/staff").statusCode()).isEqualTo(200);
    Browser other = administrator();
    assertThat(
            other
                .post("/desk/staff/" + officer.member().id() + "/roles", Map.of("roles", "READER"))
                .statusCode())
        .isEqualTo(303);
    assertThat(officer.get("/desk/staff").statusCode()).isEqualTo(403);
    assertThat(other.post("/desk/staff/" + officer.member().id() + "/end", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(officer.get("/desk/me").statusCode()).as("who left is out").isEqualTo(303);
  }

  @Test
  void somebodyIsInvitedWithANameAndARoleOrNotAtAll() {
    Browser administrator = administrator();
    HttpResponse<String> nothing =
        administrator.post("/desk/staff/invitations", Map.of("name", "Only a name"));
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("value=\"Only a name\"").contains("role=\"alert\"");
    assertThat(
            administrator
                .post("/desk/staff/invitations", Map.of("name", "turned\u202E", "roles", "READER"))
                .statusCode())
        .isEqualTo(422);
    assertThat(
            administrator
                .post("/desk/staff/invitations", Map.of("name", "x", "roles", "EMPEROR"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void theLastAdministratorStays() {
    jdbc.sql("update staff_person set roles = '{READER}' where 'ADMINISTRATOR' = any (roles)")
        .update();
    StaffMember last = Browser.member(jdbc, Role.ADMINISTRATOR);
    assertThat(changeStaff.end(last.id(), last)).contains(ChangeStaff.Refusal.LAST_ADMINISTRATOR);
    assertThat(changeStaff.setRoles(last.id(), Set.of(Role.READER), last))
        .contains(ChangeStaff.Refusal.LAST_ADMINISTRATOR);
    Browser.member(jdbc, Role.ADMINISTRATOR);
    assertThat(changeStaff.setRoles(last.id(), Set.of(Role.READER), last)).isEmpty();
  }
}
