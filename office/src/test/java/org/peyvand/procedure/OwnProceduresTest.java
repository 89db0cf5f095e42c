package org.peyvand.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The office writes its own steps; they hold for the whole office, hence a database of its own. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=own-procedures")
class OwnProceduresTest {

  private static final String COUNCIL =
      "council | council-approval | council | decision-with-number | before | required | - | - | Law 5393\n";
  private static final String MINISTRY =
      "ministry | ministry-approval | %s | permission | before | required | %s | %s | %s\n";

  @Autowired RecordAct record;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void aNewVersionHoldsFromItsDayAndGatesPassedBeforeKeepTheirs() {
    record(
        ActKind.MINISTRY_APPROVAL, "2017-03-01", "interior", "izmir", Pair.of("bremen", "izmir"));
    record(
        ActKind.MINISTRY_APPROVAL, "2024-05-01", "interior", "konya", Pair.of("bremen", "konya"));
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(officer.get("/desk/ties/bremen-izmir").body()).doesNotContain("was not competent");
    assertThat(officer.get("/desk/ties/bremen-konya").body())
        .contains("was not competent", "Law 7153");

    String change = "/desk/procedures/tr/text";
    assertThat(officer.get(change).body()).contains("environment-urbanisation", "2018-12-10");
    String text =
        COUNCIL
            + MINISTRY.formatted("foreign-affairs", "-", "-", "Circular of the example")
            + "deputy: leave of the deputy | filing | municipality | application | before | usual | - | - | House rule | council\n";
    Map<String, String> form =
        Map.of("text", text, "begins", "2023-01-01", "reason", "a new circular", "seen", "0");
    assertThat(officer.post(change, form).statusCode()).isEqualTo(303);
    assertThat(officer.get("/desk/procedures/tr").body())
        .contains("Version 1", "a new circular", "leave of the deputy", "does not hold today");
    assertThat(officer.get("/desk/procedures").body()).contains("own, version 1", "Türkiye");
    assertThat(officer.get("/desk/ties/bremen-izmir").body())
        .contains("Ministry of the Interior")
        .doesNotContain("was not competent");
    assertThat(officer.get("/desk/ties/bremen-konya").body())
        .contains("was not competent", "Circular of the example", "leave of the deputy");
    assertThat(officer.post(change, form).statusCode()).isEqualTo(409);
    assertThat(
            jdbc.sql("select what from staff_journal where person = ?")
                .param(officer.member().id())
                .query(String.class)
                .list())
        .containsExactly("procedure.journal.written");
  }

  @Test
  void aFileThatCannotHoldIsRefusedByLineAndStays() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(
            refused(
                officer,
                COUNCIL.strip()
                    + " | ministry\n"
                    + MINISTRY.formatted("interior", "-", "-", "Law").strip()
                    + " | council"))
        .contains("circle", "council ← ministry ← council", "Law 5393");
    assertThat(refused(officer, COUNCIL + MINISTRY.formatted("sultan", "-", "-", "Law")))
        .contains("Line 2", "“sultan” is not known");
    assertThat(
            refused(
                officer,
                COUNCIL + MINISTRY.formatted("interior", "2020-01-01", "2019-01-01", "Law")))
        .contains("Line 2", "ends before it begins");
    assertThat(refused(officer, COUNCIL + MINISTRY.formatted("interior", "31.12.2019", "-", "Law")))
        .contains("“31.12.2019” is no day");
    assertThat(refused(officer, COUNCIL + COUNCIL)).contains("two rules of the step");
    assertThat(refused(officer, COUNCIL + "council | council-approval")).contains("it has 2");
    assertThat(refused(officer, COUNCIL.replace("Law 5393", "-"))).contains("needs a source");
    assertThat(refused(officer, COUNCIL.replace("council-approval", "signing")))
        .contains("no act is called “signing”");
    assertThat(refused(officer, "deputy" + COUNCIL.substring(7))).contains("needs a title");
    assertThat(refused(officer, "<b>x".repeat(3))).doesNotContain("<b>x");
    assertThat(refused(officer, "x\n".repeat(10_000))).contains("more than a hundred lines");
    assertThat(officer.get("/desk/procedures/zz/change").statusCode()).isEqualTo(404);
    assertThat(officer.get("/desk/procedures/de").body()).contains("has written no version");
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get("/desk/procedures/de").statusCode()).isEqualTo(200);
    assertThat(reader.get("/desk/procedures/de/change").statusCode()).isEqualTo(403);
  }

  private static String refused(Browser officer, String text) {
    var answer =
        officer.post(
            "/desk/procedures/de/text",
            Map.of("text", text, "begins", "2023-01-01", "reason", "try", "seen", "0"));
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private void record(ActKind kind, String day, String authority, String side, Pair pair) {
    NewAct act =
        NewAct.of(pair, kind, Modality.DONE)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of(side))
            .withPaper(new Paper(authority, null, null))
            .withHappened(Happened.on(LocalDate.parse(day)))
            .withEvidence(
                List.of(
                    new Evidence(
                        "leave was given",
                        Evidence.Wording.RETOLD,
                        null,
                        "IMNA",
                        null,
                        Evidence.StatedBy.SOURCE,
                        "en",
                        List.of())));
    StaffMember officer = new StaffMember(7, "Officer", Set.of(Role.OFFICER));
    assertThat(record.record(List.of(act), RecordAct.ANY_POSITION, officer))
        .isInstanceOf(Recording.Recorded.class);
  }
}
