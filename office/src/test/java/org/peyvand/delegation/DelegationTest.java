package org.peyvand.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Relations;
import org.peyvand.ledger.Promises;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Events, invitations and delegations over HTTP, from the typed day to the promise kept. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=agenda-of-its-own")
class DelegationTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Relations relations;
  private Browser officer;
  private Promises promises;

  @BeforeEach
  void sitDown() {
    Map<String, String> office = new LinkedHashMap<>();
    List.of("fa", "en", "tr", "ar").forEach(code -> office.put("name-" + code, "Office"));
    office.putAll(
        Map.of("city", "Isfahan", "main", "fa", "languages", "fa", "zone", "Asia/Tehran"));
    office.put("weekend", "FRIDAY");
    HttpResponse<String> set =
        Browser.signedIn(port, jdbc, Role.ADMINISTRATOR).post("/desk/settings", office);
    assertThat(set.statusCode()).as(set.body()).isEqualTo(303);
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    promises = new Promises(context, officer.member());
  }

  @Test
  void anEventIsTypedInEitherCalendarAndShownInBoth() {
    for (String typed : List.of("17-20 Mordad 1403", "7-10 August 2024", "۱۷ تا ۲۰ مرداد ۱۴۰۳")) {
      String path = added(Map.of("name-en", "A fair", "from", typed, "host", "Isfahan"));
      assertThat(officer.get(path + "?lang=en").body())
          .as(typed)
          .contains("datetime=\"2024-08-07\"", "7–10 August 2024", "17–20 Mordad 1403");
      assertThat(officer.get(path + "?lang=fa").body())
          .contains("۱۷ تا ۲۰ مرداد ۱۴۰۳", "7–10 August 2024");
    }
    assertThat(officer.get("/desk/find/day?q=17+Mordad+1403&lang=en").body())
        .contains("Wednesday 7 August 2024", "17 Mordad 1403");
    assertThat(officer.get("/desk/find/day?q=" + "9".repeat(5_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void impossibleDaysAndAnEventThatEndsBeforeItBeginsGetOneSentenceAndKeepTheWords() {
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("31 Mehr 1403", "There is no such day in that calendar");
    wrong.put("29 February 2023", "There is no such day in that calendar");
    wrong.put("30 Esfand 1402", "There is no such day in that calendar");
    wrong.put("20-17 Mordad 1403", "This ends before it begins");
    wrong.put("17 Mordad", "Add the year");
    wrong.put("soon", "This is no date");
    wrong.forEach(
        (day, sentence) -> {
          HttpResponse<String> answer = add(Map.of("name-en", "My own fair", "from", day));
          assertThat(answer.statusCode()).as(day).isEqualTo(422);
          assertThat(answer.body())
              .as(day)
              .contains(sentence, "value=\"My own fair\"", "value=\"" + day + "\"");
        });
    assertThat(
            add(Map.of("name-en", "Fair", "from", "10 August 2024", "to", "7 August 2024")).body())
        .contains("The event ends before it begins.");
    assertThat(add(Map.of("from", "7 August 2024")).body()).contains("Give the event a name");
    assertThat(add(Map.of("name-en", "Fair", "link", "javascript:alert(1)")).body())
        .contains("This is no address of a page");
    assertThat(add(Map.of("name-en", "Fair", "begins", "25:00", "from", "7 August 2024")).body())
        .contains("Type the time like 9:30");
    assertThat(add(Map.of("name-en", "Fair", "host", "Atlantis")).body())
        .contains("We know no city by this name");
  }

  @Test
  void theSecondOfTwoOfficersSeesWhatTheFirstWroteAndKeepsTheirOwn() {
    String path = added(Map.of("name-en", "A fair", "from", "7 August 2024", "place", "Hall 1"));
    Map<String, String> mine = new LinkedHashMap<>();
    mine.put("version", "1");
    mine.put("name-en", "A fair");
    mine.put("from", "7 August 2024");
    mine.put("place", "Hall 2");
    mine.put("visibility", "office");
    Browser first = Browser.signedIn(port, jdbc, Role.OFFICER);
    Map<String, String> theirs = new LinkedHashMap<>(mine);
    theirs.put("place", "Hall 3");
    assertThat(first.post(path + "/edit", theirs).statusCode()).isEqualTo(303);
    HttpResponse<String> late = officer.post(path + "/edit", mine);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("This event has been changed since you opened it", first.member().name())
        .contains("Hall 3", "value=\"Hall 2\"", "name=\"version\" value=\"2\"");
    assertThat(officer.get(path).body()).contains("Hall 3");
    mine.put("version", "2");
    assertThat(officer.post(path + "/edit", mine).statusCode()).isEqualTo(303);
    assertThat(officer.get(path).body()).contains("Hall 2", "2 earlier versions");
  }

  @Test
  void anInvitationGoesFromSentToSomebodyElse() {
    String path = added(Map.of("name-en", "A fair", "from", "7 August 2024", "host", "Isfahan"));
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("city", "Istanbul");
    asked.put("person", "A mayor");
    asked.put("state", "sent");
    asked.put("sent", "1 Tir 1403");
    assertThat(officer.post(path + "/invitations/new", asked).statusCode()).isEqualTo(303);
    String page = officer.get(path).body();
    assertThat(page).contains("Istanbul", "A mayor", "21 June 2024");
    String invitation = found("href=\"(/desk/events/\\d+/invitations/\\d+)\"", page);
    asked.put("version", "1");
    asked.put("state", "delegated");
    asked.put("answered", "1 May 2024");
    assertThat(officer.post(invitation, asked).body())
        .contains("The answer is dated before", "Say who comes instead");
    asked.put("answered", "1 July 2024");
    asked.put("delegated-to", "A deputy");
    assertThat(officer.post(invitation, asked).statusCode()).isEqualTo(303);
    assertThat(officer.get(path).body()).contains("somebody else comes", "A deputy");
    assertThat(officer.post(invitation, asked).statusCode()).as("seen before").isEqualTo(409);
  }

  @Test
  void aDelegationToAnEventOfAnotherPairIsRefusedWithOneSentence() {
    String ofKazan =
        added(Map.of("name-en", "Days of Kazan", "from", "7 August 2024", "partner", "Kazan"));
    assertThat(delegation(ofKazan, "Istanbul", "Isfahan", Map.of()).body())
        .contains("This event is of another pair of cities", "value=\"Istanbul\"");
    String inIstanbul = added(Map.of("name-en", "Fair", "host", "Istanbul"));
    assertThat(delegation(inIstanbul, "Kazan", "Isfahan", Map.of()).body())
        .contains("The event is in another city");
    Act promise = promises.of("kazan", "isfahan", "to send a team", LocalDate.of(2024, 8, 7));
    String inIsfahan = added(Map.of("name-en", "Fair", "host", "Isfahan"));
    assertThat(
            delegation(inIsfahan, "Istanbul", "Isfahan", Map.of("promise", "" + promise.id()))
                .body())
        .contains("This promise is of another pair");
    assertThat(delegation(inIsfahan, "Isfahan", "Isfahan", Map.of()).body())
        .contains("A delegation goes to another city");
    assertThat(
            delegation(
                    inIsfahan,
                    "Istanbul",
                    "Isfahan",
                    Map.of("stay-from", "10 Aug 2024", "stay-to", "7 Aug 2024"))
                .body())
        .contains("The delegation leaves before it arrives");
    assertThat(
            delegation(
                    inIsfahan,
                    "Istanbul",
                    "Isfahan",
                    Map.of("stay-from", "7 Aug 2024", "programme", "31 Mehr 1403\n9:30 opening"))
                .body())
        .contains("There is no such day in that calendar", "Look at line 1.", "9:30 opening");
    assertThat(delegation(inIsfahan, "Istanbul", "Isfahan", Map.of("state", "named")).body())
        .contains("Name at least one person");
  }

  @Test
  void aPromisedDelegationArrivesAndItsReportKeepsThePromise() {
    Act promise =
        promises.of("istanbul", "isfahan", "to send nine people", LocalDate.of(2024, 8, 7));
    String event =
        added(
            Map.of(
                "name-en", "The 13th fair",
                "from", "۱۷ تا ۲۰ مرداد ۱۴۰۳",
                "host", "Isfahan",
                "visibility", "public"));
    Map<String, String> said = new LinkedHashMap<>();
    said.put("promise", "" + promise.id());
    said.put("state", "promised");
    HttpResponse<String> kept = delegation(event, "Istanbul", "Isfahan", said);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    String path = kept.headers().firstValue("Location").orElseThrow();
    assertThat(officer.get(event).body()).contains("A delegation of Istanbul to Isfahan");
    said.put("version", "1");
    said.put("from-city", "Istanbul");
    said.put("to-city", "Isfahan");
    said.put("state", "arrived");
    said.put("stay-from", "7 August 2024");
    said.put("stay-to", "10 August 2024");
    said.put("people", "Sara Example – mayor\nUmut Example");
    said.put("programme", "17 Mordad 1403\n9:30 Opening\nTour of the hall\n18 Mordad 1403\nTalks");
    said.put("gifts", "Istanbul gave a plate to Isfahan");
    said.put("paid", "Hotel: Isfahan");
    assertThat(officer.post(path + "/edit", said).statusCode()).isEqualTo(303);
    String page = officer.get(path).body();
    assertThat(page)
        .contains("Sara Example", "mayor", "Opening", "09:30", "Thursday 8 August 2024")
        .contains("a plate", "Hotel: Isfahan", "to send nine people");
    String form = officer.get(path + "/report").body();
    Map<String, String> report = new LinkedHashMap<>();
    report.put("version", found("name=\"version\" value=\"(\\d+)\"", form));
    report.put("seen", found("name=\"seen\" value=\"(\\d+)\"", form));
    report.put("proof", "note");
    report.put("proof-note", "");
    report.put("says", "kept");
    assertThat(officer.post(path + "/report", report).body()).contains("Write the note.");
    report.put("proof-note", "I received them at the airport.");
    assertThat(officer.post(path + "/report", report).statusCode()).isEqualTo(303);
    Act closing = relations.acts(promise.pair()).getLast();
    assertThat(closing.kind()).isEqualTo(ActKind.DELEGATION);
    assertThat(closing.effect()).isEqualTo(new Effect.Settles(promise.id(), Effect.Outcome.KEPT));
    assertThat(closing.people().getFirst().office()).isEqualTo("mayor");
    assertThat(closing.name()).isEqualTo("The 13th fair");
    assertThat(officer.get("/desk/promises/" + promise.id()).body()).contains("class=\"tag kept\"");
    assertThat(officer.get("/desk/ties/isfahan-istanbul").body())
        .contains("A delegation of ", "what closed it");
    assertThat(officer.post(path + "/report", report).body())
        .as("a second time")
        .contains("Somebody has recorded in this dossier", "I received them at the airport.");
  }

  @Test
  void anEventOfAReportIsTakenWithItsWordsAndAnotherReportJoinsIt() {
    NewAct told =
        Promises.said("istanbul", "isfahan", "The city fair", LocalDate.of(2024, 8, 7))
            .withKind(ActKind.EVENT)
            .withRecipients(List.of("isfahan"))
            .withActors(List.of());
    Act act = promises.recorded(told);
    String form = officer.get("/desk/events/new?act=" + act.id()).body();
    assertThat(form)
        .contains("value=\"The city fair\"", "value=\"7 August 2024\"", "They said: The city fair");
    String path =
        added(
            Map.of(
                "act",
                "" + act.id(),
                "name-en",
                "The city fair",
                "from",
                "7 August 2024",
                "host",
                "Isfahan",
                "visibility",
                "public"));
    assertThat(officer.get(path).body()).contains("They said: The city fair");
    Act again = promises.recorded(told);
    assertThat(officer.get("/desk/events").body())
        .contains("/desk/events/acts/" + again.id(), "The same as");
    String id = path.substring(path.lastIndexOf('/') + 1);
    officer.post("/desk/events/acts/" + again.id(), Map.of("event", id));
    assertThat(officer.get("/desk/events").body())
        .doesNotContain("/desk/events/acts/" + again.id());
    assertThat(officer.post("/desk/events/acts/" + again.id(), Map.of("event", id)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anEventForNamedPeopleIsThereForNobodyElse() {
    String path =
        added(
            Map.of(
                "name-en", "A quiet talk",
                "from", "7 August 2190",
                "visibility", "named",
                "see", "" + officer.member().id()));
    assertThat(officer.get(path).statusCode()).isEqualTo(200);
    Browser other = Browser.signedIn(port, jdbc, Role.OFFICER, Role.ADMINISTRATOR);
    for (String end : List.of("", "/edit", "/invitations/new", "/delegations/new")) {
      assertThat(other.get(path + end).statusCode()).as(end).isEqualTo(404);
    }
    assertThat(other.post(path + "/edit", Map.of("name-en", "x")).statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/events").body()).doesNotContain("A quiet talk");
    assertThat(Browser.anonymous(port).get("/events").body()).doesNotContain("A quiet talk");
    Browser citizen = Browser.anonymous(port);
    assertThat(citizen.get("/").body()).doesNotContain("An open talk");
    added(Map.of("name-en", "An open talk", "from", "8 August 2190", "visibility", "public"));
    assertThat(citizen.get("/events").body()).contains("An open talk");
    assertThat(citizen.get("/").body()).contains("An open talk").doesNotContain("A quiet talk");
  }

  private HttpResponse<String> delegation(
      String event, String from, String to, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("state", "promised"));
    all.put("from-city", from);
    all.put("to-city", to);
    all.putAll(more);
    return officer.post(event + "/delegations/new", all);
  }

  private HttpResponse<String> add(Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("visibility", "office"));
    all.putAll(fields);
    return officer.post("/desk/events/new", all);
  }

  private String added(Map<String, String> fields) {
    HttpResponse<String> answer = add(fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
    return matcher.group(1);
  }
}
