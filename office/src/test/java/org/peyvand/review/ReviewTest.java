package org.peyvand.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Visibility;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportKind;
import org.peyvand.intake.Reports;
import org.peyvand.intake.ReviewState;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Modality;
import org.peyvand.review.Desk.Cities;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about claims over plain HTTP, as a browser without script sends them. */
@OfficeTest
class ReviewTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Reports reports;
  @Autowired Claims claims;
  private Desk desk;
  private Browser officer;

  @BeforeEach
  void sitDown() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    desk = new Desk(context, officer);
  }

  @Test
  void theSheetShowsTheWordsMarkedAndEachClaimAsASentence() {
    long report = desk.aDoubtfulReport(new Cities("Isfahan", "Kazan"));
    String page = desk.page(report);
    assertThat(page)
        .contains("<span class=\"said meeting\" data-claims=\"a1\">Isfahan met Kazan</span>")
        .contains("Isfahan proposed a sister-city memorandum to Kazan")
        .contains("Planned: a delegation of Kazan to Isfahan")
        .contains("Who acts follows from the sentences around it.")
        .contains("en.act.by-hand")
        .contains("signing done: wished")
        .contains("Accept the 3 clear claims");
    assertThat(page.indexOf("id=\"c-a4\""))
        .as("doubts first")
        .isLessThan(page.indexOf("id=\"c-a1\""));
  }

  @Test
  void anAcceptedClaimBecomesAnActWithItsEvidence() {
    Cities cities = new Cities("Isfahan", "Florence");
    long report = desk.keep(desk.clean(cities, ""), LocalDate.of(2024, 6, 20));
    HttpResponse<String> accepted = desk.decide(report, "a2", 0, "accept");
    assertThat(accepted.statusCode()).isEqualTo(303);
    assertThat(accepted.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("?at=a3#c-a3"));
    Act act = desk.acts(cities).getLast();
    assertThat(act.kind()).isEqualTo(org.peyvand.dossier.ActKind.PROPOSAL);
    assertThat(act.actors()).containsExactly("isfahan");
    assertThat(act.reported()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(act.visibility()).isEqualTo(new Visibility.Public());
    assertThat(act.recorder()).isEqualTo(officer.member().id());
    assertThat(act.evidence())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.quotation()).isEqualTo("Isfahan proposed a tie");
              assertThat(e.wording()).isEqualTo(Evidence.Wording.ORIGINAL);
              assertThat(e.report()).isEqualTo(report);
              assertThat(e.publishedBy()).isEqualTo(Evidence.StatedBy.SOURCE);
            });
    assertThat(reports.get(report).state()).isEqualTo(ReviewState.HALF);
    assertThat(desk.page(report)).contains("id=\"act-" + act.id() + "\"");
  }

  @Test
  void aLettersActsAreProposedForTheOffice() {
    Cities cities = new Cities("Isfahan", "Havana");
    Report.About letter =
        new Report.About(
            ReportKind.LETTER, null, null, null, null, "12", Report.Direction.IN, "x", null, null);
    long report = desk.keep(desk.clean(cities, ""), null, letter);
    desk.decide(report, "a1", 0, "accept");
    assertThat(desk.acts(cities).getLast().visibility()).isEqualTo(new Visibility.Office());
  }

  @Test
  void allCleanClaimsAreAcceptedAtOneStrokeAndUndoneAtOne() {
    Cities cities = new Cities("Isfahan", "Lahore");
    long report = desk.aDoubtfulReport(cities);
    HttpResponse<String> all =
        officer.post("/desk/reports/" + report + "/all", Map.of("which", "clean"));
    assertThat(all.body()).contains("3 claims were accepted.").contains("Undo the last 3");
    assertThat(desk.acts(cities)).hasSize(3);
    String batch = claims.lastBatch(report).map(UUID::toString).orElseThrow();

    HttpResponse<String> undone =
        officer.post("/desk/reports/" + report + "/undo", Map.of("batch", batch));

    assertThat(undone.body()).contains("3 decisions were undone.");
    assertThat(context.getBean(Dossiers.class).standing(cities.pair()))
        .allSatisfy(act -> assertThat(act.effect()).isInstanceOf(Effect.Withdraws.class));
    assertThat(claims.list(report)).allSatisfy(claim -> assertThat(claim.isOpen()).isTrue());
    assertThat(reports.get(report).state()).isEqualTo(ReviewState.NEW);
  }

  @Test
  void theSecondOfficerIsToldAndOverwritesNothing() {
    Cities cities = new Cities("Isfahan", "Dakar");
    long report = desk.aCleanReport(cities);
    desk.decide(report, "a1", 0, "accept");
    Browser second = Browser.signedIn(port, jdbc, Role.OFFICER);
    String name = officer.member().name();
    assertThat(second.get("/desk/reports/" + report).body())
        .contains("\u2068" + name + "\u2069 has decided one claim here");

    HttpResponse<String> late =
        second.post(
            "/desk/reports/" + report + "/claims/a1", Map.of("version", "0", "decision", "refuse"));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Somebody was faster")
        .contains(name)
        .contains("Nothing of yours was stored");
    assertThat(claims.get(report, "a1").state()).isEqualTo(Claim.State.ACCEPTED);
    assertThat(desk.acts(cities)).hasSize(1);
  }

  @Test
  void aCorrectionThatComesLateKeepsWhatWasTyped() {
    Cities cities = new Cities("Isfahan", "Iasi");
    long report = desk.aCleanReport(cities);
    desk.decide(report, "a1", 0, "refuse");
    HttpResponse<String> late =
        desk.correct(
            report,
            "a1",
            "kind",
            "contact",
            "modality",
            "done",
            "actor",
            "isfahan",
            "recipient",
            "iasi",
            "place",
            "the old bridge",
            "audience",
            "office");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Somebody was faster").contains("value=\"the old bridge\"");
    assertThat(claims.get(report, "a1").state()).isEqualTo(Claim.State.REFUSED);
  }

  @Test
  void aCorrectionIsAnActThatSupersedesAndARefusalWithdrawsIt() {
    Cities cities = new Cities("Isfahan", "Yerevan");
    long report = desk.aCleanReport(cities);
    desk.decide(report, "a2", 0, "accept");
    Act first = desk.acts(cities).getLast();
    HttpResponse<String> corrected =
        desk.correct(
            report,
            "a2",
            "version",
            "1",
            "kind",
            "proposal",
            "modality",
            "wished",
            "form",
            "friendship",
            "actor",
            "isfahan",
            "recipient",
            "yerevan",
            "start",
            "17 Mordad 1403",
            "person",
            "Ali Example",
            "personOffice",
            "mayor",
            "personCity",
            "Isfahan",
            "audience",
            "office");
    assertThat(corrected.statusCode()).as(() -> corrected.body()).isEqualTo(303);
    Act second = desk.acts(cities).getLast();
    assertThat(second.supersedes()).isEqualTo(first.id());
    assertThat(second.modality()).isEqualTo(org.peyvand.dossier.Modality.WISHED);
    assertThat(second.happened())
        .isEqualTo(org.peyvand.dossier.Happened.on(LocalDate.of(2024, 8, 7)));
    assertThat(second.people())
        .containsExactly(new org.peyvand.dossier.Person("Ali Example", "mayor", "isfahan"));
    assertThat(second.evidence()).isEqualTo(first.evidence());

    assertThat(desk.decide(report, "a2", 2, "refuse").statusCode()).isEqualTo(303);

    assertThat(desk.acts(cities).getLast().effect()).isEqualTo(new Effect.Withdraws(second.id()));
    assertThat(claims.get(report, "a2").state()).isEqualTo(Claim.State.REFUSED);
  }

  @Test
  void aWrongFieldOfACorrectionStandsByItAndNothingIsLost() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Najaf"));
    HttpResponse<String> wrong =
        desk.correct(
            report,
            "a1",
            "kind",
            "meeting",
            "modality",
            "done",
            "actor",
            "isfahan",
            "recipient",
            "najaf",
            "start",
            "31 Mehr 1403",
            "actorMore",
            "Nowhereville",
            "name",
            "kept \"words\"",
            "audience",
            "public");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("This is no day of either calendar.")
        .contains("No city of the register has this name.")
        .contains("31 Mehr 1403")
        .contains("kept &#34;words&#34;");
  }

  @Test
  void aNewCityIsAskedFirstAndSettledInEveryClaim() {
    String town = "Examplegrad" + Long.toString(System.nanoTime(), 36);
    Cities cities = new Cities("Isfahan", town);
    long report =
        desk.keep(desk.clean(cities, "").city(town, null, Doubt.NEW_CITY).without(1), null);
    String page = desk.page(report);
    assertThat(page).contains("<bdi>" + town + "</bdi> is not in the register of cities");
    assertThat(desk.decide(report, "a1", 0, "accept").statusCode()).isEqualTo(422);
    assertThat(desk.acts(cities)).isEmpty();

    HttpResponse<String> settled =
        desk.correct(report, "c2", "which", "new", "english", town, "country", "RU");
    assertThat(settled.statusCode()).as(() -> settled.body()).isEqualTo(303);

    int version = claims.get(report, "a1").version();
    assertThat(desk.decide(report, "a1", version, "accept").statusCode()).isEqualTo(303);
    assertThat(desk.acts(cities)).hasSize(1);
  }

  @Test
  void aPersonSetRightIsRightInEveryAct() {
    Cities cities = new Cities("Isfahan", "Baalbek");
    String text = Desk.stamp() + "\nAli Examples of Isfahan met Baalbek.";
    long report =
        desk.keep(
            Readings.of(text)
                .city("Isfahan", "IR")
                .city("Baalbek", "LB")
                .mayor("Ali Examples", "Isfahan", Doubt.OFFICE_BY_DISCOURSE)
                .act(
                    ActKind.MEETING,
                    Modality.DONE,
                    "Isfahan",
                    "Baalbek",
                    "met Baalbek",
                    null,
                    null,
                    List.of("Ali Examples")),
            null);
    desk.decide(report, "a1", 0, "accept");
    desk.correct(report, "p1", "name", "Ali Example", "office", "deputy-mayor", "city", "Isfahan");
    Act act = desk.acts(cities).getLast();
    assertThat(act.people())
        .containsExactly(new org.peyvand.dossier.Person("Ali Example", "deputy-mayor", "isfahan"));
    assertThat(act.supersedes()).isNotNull();
  }

  @Test
  void theSameEventOfAnotherOutletIsOfferedAsFurtherEvidenceAndCanBeUndone() {
    LocalDate day = LocalDate.of(2024, 5, 5);
    long first = desk.keep(meeting(day), null);
    long second = desk.keep(meeting(day.plusDays(1)), null);
    desk.decide(first, "a1", 0, "accept");
    Act act = acts("isfahan", "xian").getLast();
    assertThat(desk.page(second)).contains("An act on record may be this very event");

    HttpResponse<String> joined =
        officer.post(
            "/desk/reports/" + second + "/claims/a1",
            Map.of("version", "0", "join", Long.toString(act.id())));

    assertThat(joined.statusCode()).isEqualTo(303);
    Act both = acts("isfahan", "xian").getLast();
    assertThat(both.supersedes()).isEqualTo(act.id());
    assertThat(both.evidence()).extracting(Evidence::report).containsExactly(first, second);
    assertThat(desk.page(first)).as("the dossier's link").contains("id=\"act-" + both.id() + "\"");

    desk.decide(second, "a1", 1, "reopen");

    Act back = acts("isfahan", "xian").getLast();
    assertThat(back.supersedes()).isEqualTo(both.id());
    assertThat(back.evidence()).extracting(Evidence::report).containsExactly(first);
  }

  private List<Act> acts(String one, String other) {
    return context
        .getBean(org.peyvand.dossier.Relations.class)
        .acts(org.peyvand.dossier.Pair.of(one, other));
  }

  private static Readings meeting(LocalDate day) {
    String text = Desk.stamp() + "\nIsfahan met Xian.";
    return Readings.of(text)
        .city("Isfahan", "IR")
        .city("Xian", "CN")
        .act(ActKind.MEETING, Modality.DONE, "Isfahan", "Xian", "met", day, null, List.of());
  }

  @Test
  void aContradictionIsAskedFirstAndNoted() {
    Cities cities = new Cities("Isfahan", "Barcelona");
    long report = desk.keep(desk.clean(cities, "").clash("met Barcelona", "a1"), null);
    assertThat(desk.page(report))
        .contains("The two calendars name different days: 2024-08-07 ≠ 1403-05-19 (2 days apart)")
        .contains("Noted, both stay");
    assertThat(claims.get(report, "a1").clean()).isFalse();
    assertThat(desk.decide(report, "x1", 0, "accept").statusCode()).isEqualTo(303);
  }

  @Test
  void aReportsDayStatedByAnOfficerIsMarkedInItsActs() {
    Cities cities = new Cities("Isfahan", "Porto");
    long report = desk.aCleanReport(cities);
    desk.decide(report, "a1", 0, "accept");
    assertThat(desk.acts(cities).getLast().reported()).isNull();
    assertThat(
            officer
                .post("/desk/reports/" + report + "/day", Map.of("stated", "99/99"))
                .statusCode())
        .isEqualTo(422);
    officer.post("/desk/reports/" + report + "/day", Map.of("stated", "1403-03-30"));
    Act act = desk.acts(cities).getLast();
    assertThat(act.reported()).isEqualTo(LocalDate.of(2024, 6, 19));
    assertThat(act.evidence().getFirst().publishedBy()).isEqualTo(Evidence.StatedBy.OFFICER);
    assertThat(desk.page(report)).contains("as stated by " + officer.member().name());
  }

  @Test
  void anAddressOfAFormLeadsBackToItsPage() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Tunis"));
    for (String form : List.of("all", "undo", "day")) {
      assertThat(
              officer.get("/desk/reports/" + report + "/" + form).headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/reports/" + report));
    }
    assertThat(officer.get("/desk/reports/" + report + "/claims/a1/correct").statusCode())
        .isEqualTo(200);
  }

  @Test
  void whoOnlyReadsSeesTheSheetAndDecidesNothing() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Bursa"));
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get("/desk/reports/" + report).body())
        .contains("Isfahan met Bursa")
        .doesNotContain("value=\"accept\"");
    assertThat(
            reader
                .post(
                    "/desk/reports/" + report + "/claims/a1",
                    Map.of("version", "0", "decision", "accept"))
                .statusCode())
        .isEqualTo(403);
    assertThat(desk.decide(report, "zz", 0, "accept").statusCode()).isEqualTo(404);
    assertThat(desk.decide(report, "a1", 0, "nonsense").statusCode()).isEqualTo(422);
  }
}
