package org.peyvand.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.secret.Token;
import org.peyvand.staff.Browser;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SetUpTest {

  private static final String PASSWORD = "the bridge of thirty-three arches";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired FirstStart firstStart;
  @Autowired Settings settings;
  @Autowired People people;

  private static Map<String, String> form(String name) {
    Map<String, String> form = new HashMap<>();
    form.put("name-fa", "دفتر روابط بین‌الملل");
    form.put("name-en", "Office of international relations");
    form.put("city", "اصفهان");
    form.put("main", "fa");
    form.put("languages", "fa");
    form.put("zone", "Asia/Tehran");
    form.put("weekend", "FRIDAY");
    form.put("shown", "Parvaneh");
    form.put("name", name);
    form.put("password", PASSWORD);
    form.put("again", PASSWORD);
    return form;
  }

  @Test
  void theLinkOfTheFirstStartMakesTheOfficeAndItsFirstPersonOnce() {
    String link = "/set-up/" + firstStart.newLink().text();
    Browser browser = Browser.anonymous(port);
    assertThat(browser.get(link).body())
        .contains("Set the office up")
        .contains("list=\"city-names\"");

    assertThat(browser.post(link, form("parvaneh")).statusCode()).isEqualTo(303);

    OfficeSettings office = settings.get();
    assertThat(office.homeCity()).isEqualTo("isfahan");
    assertThat(office.name(PageLanguage.FA)).isEqualTo("دفتر روابط بین‌الملل");
    assertThat(office.name(PageLanguage.TR)).isEqualTo("Office of international relations");
    assertThat(office.zone().getId()).isEqualTo("Asia/Tehran");
    assertThat(office.weekend()).isEqualTo(Set.of(DayOfWeek.FRIDAY));
    assertThat(people.find("parvaneh").orElseThrow().member().roles())
        .isEqualTo(Set.of(Role.ADMINISTRATOR, Role.OFFICER));
    assertThat(browser.get(link).statusCode()).as("a second time").isEqualTo(404);
    assertThat(
            browser.post("/sign-in", Map.of("name", "parvaneh", "password", PASSWORD)).statusCode())
        .isEqualTo(303);
    assertThat(browser.get("/desk/settings").body()).contains("value=\"دفتر روابط بین‌الملل\"");
  }

  @Test
  void aNewerLinkEndsTheOlderAndADayEndsBoth() {
    Token older = firstStart.newLink();
    Token newer = firstStart.newLink();
    assertThat(firstStart.isOpen(older)).isFalse();
    assertThat(firstStart.isOpen(newer)).isTrue();
    jdbc.sql("update settings_first_start set expires = :past where used is null")
        .param("past", OffsetDateTime.now(java.time.ZoneOffset.UTC).minusSeconds(1))
        .update();
    assertThat(firstStart.isOpen(newer)).isFalse();
    assertThat(Browser.anonymous(port).get("/set-up/" + newer.text()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
    String link = "/set-up/" + firstStart.newLink().text();
    Map<String, String> form = form("someone");
    form.put("city", "Atlantis");
    form.put("zone", "Mars/Olympus");
    form.put("address", "https://ties.example.org/path");
    form.put("again", "something else");
    HttpResponse<String> refused = Browser.anonymous(port).post(link, form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"Atlantis\"")
        .contains("id=\"city-error\"")
        .contains("id=\"zone-error\"")
        .contains("id=\"address-error\"")
        .contains("id=\"again-error\"")
        .contains("value=\"دفتر روابط بین‌الملل\"")
        .doesNotContain(PASSWORD);
    assertThat(people.find("someone")).isEmpty();
  }

  @Test
  void severalCitiesOfOneNameAreAskedBackWithoutAScript() {
    String link = "/set-up/" + firstStart.newLink().text();
    Map<String, String> form = form("elsewhere");
    form.put("city", "Tripoli");
    HttpResponse<String> asked = Browser.anonymous(port).post(link, form);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("type=\"radio\" name=\"city-key\"").contains("Libya");
  }

  @Test
  void citiesAreFoundAsTheyAreTypedInAnyScript() {
    assertThat(FindCityPages.names("en", "isf")).contains("Isfahan");
    assertThat(FindCityPages.names("fa", "اصف")).contains("اصفهان");
    assertThat(FindCityPages.names("fa", "Esfahan")).first().isEqualTo("اصفهان");
    assertThat(FindCityPages.names("tr", "قاز")).contains("Kazan");
    assertThat(FindCityPages.names("en", "")).isEmpty();
    assertThat(Browser.anonymous(port).get("/find/city?q=isf").body())
        .contains("<option value=\"Isfahan\">");
  }

  @Test
  void anOfficeWithoutSettingsHasSaneOnes() {
    OfficeSettings before = OfficeSettings.beforeFirstStart();
    for (PageLanguage language : PageLanguage.values()) {
      assertThat(before.name(language)).isNotBlank();
    }
    assertThat(before.languages()).isEqualTo(List.of(PageLanguage.values()));
  }
}
