package org.peyvand.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts that officers write themselves, correct, and weigh against each other. */
@OfficeTest
class WritingActsTest {

  @Autowired Relations relations;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  Browser officer;

  @BeforeEach
  void anOfficer() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
  }

  @Test
  void anActIsWrittenWithADayOfEitherCalendarAndCorrectedByOneThatStandsInItsPlace() {
    HttpResponse<String> chosen =
        officer.post("/desk/ties/new", Map.of("one", "Bandar Abbas", "other", "باکو"));
    assertThat(location(chosen)).isEqualTo("/desk/ties/baku-bandar-abbas/acts/new");
    HttpResponse<String> kept = write("baku-bandar-abbas", act("start", "۲۰ فروردین ۱۴۰۴"), 0);
    Pair pair = Pair.of("baku", "bandar-abbas");
    Act first = relations.acts(pair).getFirst();
    assertThat(location(kept)).isEqualTo("/desk/ties/baku-bandar-abbas#act-" + first.id());
    assertThat(first.happened()).isEqualTo(Happened.on(LocalDate.of(2025, 4, 9)));
    assertThat(first.visibility()).isEqualTo(new Visibility.Public());
    assertThat(first.recorder()).isEqualTo(officer.member().id());
    assertThat(first.evidence())
        .singleElement()
        .satisfies(proof -> assertThat(proof.wording()).isEqualTo(Evidence.Wording.RETOLD));

    String form = "/desk/ties/baku-bandar-abbas/acts/" + first.id() + "/correct";
    assertThat(officer.get(form).body()).contains("2025-04-09", "their mayor signed");
    Map<String, String> correction = act("start", "10 April 2025");
    assertThat(officer.post(form, with(correction, "seen", "1")).body())
        .contains("Say why", "10 April 2025");
    officer.post(form, with(with(correction, "seen", "1"), "note", "the paper bears the 10th"));
    List<Act> acts = relations.acts(pair);
    assertThat(acts).hasSize(2);
    assertThat(acts.getLast().supersedes()).isEqualTo(first.id());
    assertThat(officer.get("/desk/ties/baku-bandar-abbas").body())
        .contains("no longer counts", "the paper bears the 10th");
    assertThat(journal()).contains("tie.journal.recorded", "tie.journal.corrected");

    long second = acts.getLast().id();
    String withdraw = "/desk/ties/baku-bandar-abbas/acts/" + second + "/withdraw";
    officer.post(withdraw, Map.of("seen", "2", "why", "it was another city"));
    assertThat(relations.acts(pair).getLast().effect()).isEqualTo(new Effect.Withdraws(second));
  }

  @Test
  void whatIsWrongIsSaidByItsFieldAndNothingTypedIsLost() {
    String slug = "baku-bursa";
    assertThat(write(slug, act("start", "۳۱ مهر ۱۴۰۳"), 0).body())
        .contains("no such day", "their mayor signed", "۳۱ مهر ۱۴۰۳", "id=\"error-start\"");
    assertThat(write(slug, act("start", "29 February 2023"), 0).body()).contains("no such day");
    assertThat(write(slug, act("start", "۳۰ اسفند ۱۴۰۲"), 0).body()).contains("no such day");
    assertThat(write(slug, with(act("start", "2024-05-02"), "end", "2024-05-01"), 0).body())
        .contains("The last day lies before the first");
    assertThat(write(slug, act("words", " "), 0).body()).contains("id=\"error-words\"");
    assertThat(write(slug, act("place", "a\u202Eb"), 0).body()).contains("id=\"error-place\"");
    assertThat(write(slug, act("note", "line\n".repeat(10_000)), 0).body())
        .contains("More than 20,000 signs");
    assertThat(write(slug, act("start", "2990-01-01"), 0).body()).contains("id=\"error-start\"");
    assertThat(write(slug, act("kind", "ruling"), 0).statusCode()).isEqualTo(422);
    assertThat(relations.find(Pair.of("baku", "bursa"))).isEmpty();
    assertThat(officer.get("/desk/ties/baku-atlantis/acts/new").statusCode()).isEqualTo(404);
  }

  @Test
  void whatAnotherOfficerRecordedMeanwhileIsShownAndTheTypedTextStays() {
    String slug = "baku-konya";
    write(slug, act("place", "Baku"), 0);
    HttpResponse<String> late = write(slug, with(act("place", "Konya"), "kind", "meeting"), 0);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Somebody", "Baku and Konya", "value=\"Konya\"", "name=\"seen\" value=\"1\"");
    assertThat(write(slug, with(act("place", "Konya"), "kind", "meeting"), 1).statusCode())
        .isEqualTo(303);
  }

  @Test
  void aFormSentAfterTheSessionIsOverComesBackAfterSigningIn() {
    Browser lost = Browser.anonymous(port);
    HttpResponse<String> kept =
        lost.post("/desk/ties/baku-izmir/acts/new", act("place", "Izmir Hall"));
    assertThat(kept.statusCode()).isEqualTo(401);
    assertThat(kept.body()).contains("Izmir+Hall");
  }

  @Test
  void anOfficerSaysWhichSourceHoldsAndOpensItAgain() {
    String slug = "baku-trabzon";
    write(slug, act("start", "2020-05-01"), 0);
    write(slug, with(act("start", "2020-06-01"), "outlet", "Azertac"), 1);
    Pair pair = Pair.of("baku", "trabzon");
    List<Act> two = relations.acts(pair);
    String page = officer.get("/desk/ties/" + slug).body();
    assertThat(page).contains("Sources disagree", "This holds, because", "IMNA", "Azertac");
    Map<String, String> form =
        new HashMap<>(Map.of("seen", "2", "of", two.get(0).id() + "," + two.get(1).id()));
    form.put("holds", Long.toString(two.get(1).id()));
    assertThat(officer.post("/desk/ties/" + slug + "/hold", form).body())
        .contains("Say why that source holds");
    form.put("reason", "the protocol itself bears it");
    assertThat(officer.post("/desk/ties/" + slug + "/hold", form).statusCode()).isEqualTo(303);
    assertThat(Browser.anonymous(port).get("/ties/" + slug).body())
        .contains("this holds, says the office", "the protocol itself bears it", "IMNA", "Azertac")
        .doesNotContain("<form method=\"post\"");
    Act ruling = relations.acts(pair).getLast();
    assertThat(ruling.kind()).isEqualTo(ActKind.RULING);
    assertThat(ruling.visibility()).isEqualTo(new Visibility.Public());
    officer.post(
        "/desk/ties/" + slug + "/reopen",
        Map.of(
            "seen",
            "3",
            "of",
            form.get("of"),
            "ruling",
            "" + ruling.id(),
            "reason",
            "a third paper"));
    assertThat(officer.get("/desk/ties/" + slug).body())
        .contains("sources disagree on one point", "a third paper");
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get("/desk/ties/" + slug).body())
        .contains("Sources disagree")
        .doesNotContain("/hold\"", "/correct\"");
    assertThat(reader.post("/desk/ties/" + slug + "/hold", form).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> write(String slug, Map<String, String> act, long seen) {
    return officer.post("/desk/ties/" + slug + "/acts/new", with(act, "seen", Long.toString(seen)));
  }

  private static Map<String, String> act(String field, String value) {
    Map<String, String> act =
        Map.of(
            "kind", "signing",
            "modality", "done",
            "form", "sister-city",
            "words", "their mayor signed",
            "wording", "retold",
            "language", "en",
            "outlet", "IMNA",
            "audience", "public");
    return with(act, field, value);
  }

  private static Map<String, String> with(Map<String, String> act, String field, String value) {
    Map<String, String> changed = new HashMap<>(act);
    changed.put(field, value);
    return changed;
  }

  private List<String> journal() {
    return jdbc.sql("select what from staff_journal where person = ?")
        .param(officer.member().id())
        .query(String.class)
        .list();
  }

  private static String location(HttpResponse<String> response) {
    Matcher path =
        Pattern.compile("(?:https?://[^/]+)?(/.*)")
            .matcher(response.headers().firstValue("Location").orElse("/none"));
    return path.matches() ? path.group(1) : "";
  }
}
