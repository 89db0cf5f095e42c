package org.peyvand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What waits for an officer today, in a database of this test's own. */
@OfficeTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "peyvand.test.database=the-desk")
class DeskTest {

  private static final StaffMember OFFICER = new StaffMember(7, "Officer", Set.of(Role.OFFICER));

  @Autowired RecordAct record;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void theDeskBeginsEmptyWithAFirstStepAndThenPutsTheMostUrgentFirst() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(officer.get("/desk").body())
        .contains("The first step", "/desk/reports/new")
        .doesNotContain("class=\"rows");

    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    record(
        act("abadan", "aarhus", ActKind.COUNCIL_APPROVAL)
            .withHappened(Happened.on(today.minusYears(6))));
    record(
        act("abadan", "aachen", ActKind.COMMITMENT)
            .withName("send a choir")
            .withHappened(Happened.on(today.minusDays(9)))
            .withReported(today.minusDays(20), 0));
    record(act("abadan", "ahlat", ActKind.MEETING).withHappened(Happened.on(today.minusMonths(8))));
    record(
        act("abadan", "alanya", ActKind.MEETING)
            .withHappened(Happened.on(today.minusMonths(9)))
            .withVisibility(new Visibility.Named(Set.of(999L))));

    String desk = officer.get("/desk").body();
    assertThat(desk)
        .containsSubsequence("send a choir", "stuck file", "abadan-ahlat")
        .doesNotContain("Alanya", "alanya");
    assertThat(desk.split("<li class=\"now\">", -1)).hasSize(3);
    assertThat(officer.in("fa").get("/desk").body()).contains("پروندهٔ مانده", "موعد گذشته");
  }

  @Test
  @Order(2)
  void aListIsNarrowedByNamesInAnyScriptWithoutScript() {
    record(act("abadan", "istanbul", ActKind.PROPOSAL));
    record(
        act("abadan", "izmir", ActKind.SIGNING)
            .withHappened(Happened.on(LocalDate.of(2020, 5, 1))));
    Browser officer = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(
            slugs(
                officer
                    .get("/desk/ties?find=%D8%A7%D8%B3%D8%AA%D8%A7%D9%86%D8%A8%D9%88%D9%84")
                    .body()))
        .containsExactly("abadan-istanbul");
    assertThat(slugs(officer.get("/desk/ties?find=aba+%C4%B0zm").body()))
        .containsExactly("abadan-izmir");
    assertThat(slugs(officer.get("/desk/ties?find=a&stage=signed").body()))
        .containsExactly("abadan-izmir");
    assertThat(officer.get("/desk/ties?find=nowhere%25&order=;drop&page=-3&show=x").body())
        .contains("No relation fits");
    assertThat(Browser.anonymous(port).get("/desk/ties").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(3)
  void promisesAreCountedWithTheirDaysAndThoseForOnePersonAloneForThatPersonOnly() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    record(act("abadan", "adana", ActKind.COMMITMENT).withName("send a book one day"));
    record(
        act("abadan", "ankara", ActKind.COMMITMENT)
            .withName("a quiet favour")
            .withHappened(Happened.on(LocalDate.now(ZoneId.systemDefault()).minusDays(40)))
            .withVisibility(new Visibility.Named(Set.of(officer.member().id()))));
    String desk = officer.get("/desk").body();
    assertThat(desk)
        .contains("3 open promises", "2 overdue", "1 promise without a date", "a quiet favour");
    assertThat(officer.get("/desk/promises?timing=undated").body())
        .contains("send a book one day")
        .doesNotContain("a quiet favour", "send a choir");
    assertThat(Browser.signedIn(port, jdbc, Role.OFFICER).get("/desk").body())
        .contains("2 open promises", "1 overdue")
        .doesNotContain("a quiet favour");
  }

  @Test
  @Order(4)
  void everyTableCanBeTakenAwayByThoseWhoMaySeeIt() {
    Browser administrator = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    for (String table :
        List.of(
            "/desk/staff",
            "/desk/journal",
            "/desk/procedures",
            "/desk/events",
            "/desk/events/invitations",
            "/desk/events/delegations",
            "/desk/reports",
            "/desk/export/relations",
            "/desk/export/promises",
            "/desk/export/contacts")) {
      var csv = administrator.get(table + ".csv");
      assertThat(csv.statusCode()).as(table).isEqualTo(200);
      assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
      assertThat(csv.body()).as(table).startsWith("\ufeff");
      assertThat(administrator.get(table + ".json").body()).as(table).startsWith("[").endsWith("]");
      assertThat(Browser.anonymous(port).get(table + ".csv").statusCode()).as(table).isEqualTo(303);
    }
    assertThat(administrator.get("/desk/staff.csv").body()).contains(administrator.member().name());
    assertThat(administrator.get("/desk/journal.json").body()).contains("staff.journal.taken");
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(officer.get("/desk/staff.csv").statusCode()).isEqualTo(403);
    assertThat(officer.get("/desk/journal.csv?person=" + administrator.member().id()).body())
        .contains(officer.member().name())
        .doesNotContain(administrator.member().name());
  }

  private static List<String> slugs(String page) {
    return java.util.regex.Pattern.compile("href=\"/desk/ties/([a-z-]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void record(NewAct act) {
    assertThat(record.record(List.of(act), RecordAct.ANY_POSITION, OFFICER))
        .isInstanceOf(Recording.Recorded.class);
  }

  private static NewAct act(String actor, String recipient, ActKind kind) {
    return NewAct.of(Pair.of(actor, recipient), kind, Modality.DONE)
        .withForm(Form.SISTER_CITY)
        .from(actor, recipient)
        .withEvidence(
            List.of(
                new Evidence(
                    "words",
                    Evidence.Wording.RETOLD,
                    null,
                    "IMNA",
                    null,
                    Evidence.StatedBy.SOURCE,
                    "en",
                    List.of())));
  }
}
