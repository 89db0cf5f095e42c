package org.peyvand.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Evidence;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.review.Desk.Cities;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One event that several outlets tell is one act with several proofs. */
@OfficeTest
class SameEventsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 5);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Claims claims;
  private Browser officer;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    desk = new Desk(context, officer);
  }

  private long told(Cities cities, @Nullable LocalDate day, String... people) {
    String text =
        "%s\n%s met %s. %s"
            .formatted(Desk.stamp(), cities.one(), cities.other(), String.join(", ", people));
    Readings readings = Readings.of(text).city(cities.one(), null).city(cities.other(), null);
    for (String person : people) {
      readings = readings.mayor(person, cities.one());
    }
    return desk.keep(
        readings.act(
            ActKind.MEETING,
            Modality.DONE,
            cities.one(),
            cities.other(),
            "met " + cities.other(),
            day,
            null,
            List.of(people)),
        null);
  }

  private List<Act> standing(Cities cities) {
    return context.getBean(Dossiers.class).standing(cities.pair());
  }

  private void join(long report, Cities cities) {
    long act = standing(cities).getFirst().id();
    officer.post(
        "/desk/reports/" + report + "/claims/a1",
        Map.of("version", "0", "join", Long.toString(act)));
  }

  @Test
  void threeOutletsGiveOneActWithThreeProofsAndAWrongMergeIsUndone() {
    Cities cities = new Cities("Isfahan", "Samarkand");
    long first = told(cities, DAY);
    desk.decide(first, "a1", 0, "accept");
    long second = told(cities, DAY.plusDays(1));
    long third = told(cities, DAY);
    for (long report : List.of(second, third)) {
      assertThat(desk.page(report))
          .contains("An act on record may be this very event")
          .doesNotContain("Accept the one clear claim");
      officer.post("/desk/reports/" + report + "/all", Map.of("which", "clean"));
      assertThat(claims.get(report, "a1").isOpen()).as("asked, not made a second act").isTrue();
      join(report, cities);
    }
    assertThat(standing(cities))
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.evidence())
                    .extracting(Evidence::report)
                    .containsExactly(first, second, third));

    desk.decide(second, "a1", 1, "reopen");

    assertThat(standing(cities))
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.evidence())
                    .extracting(Evidence::report)
                    .containsExactly(first, third));
    assertThat(claims.get(second, "a1").isOpen()).isTrue();
  }

  private void acceptAll(long report) {
    desk.page(report);
    officer.post("/desk/reports/" + report + "/all", Map.of("which", "all"));
  }

  @Test
  void acceptingAllMakesNoSecondActOfWhatIsOnRecordAndOneUndoTakesItBack() {
    Cities cities = new Cities("Isfahan", "Khiva");
    long first = told(cities, DAY);
    acceptAll(first);
    long second = told(cities, DAY);
    assertThat(desk.page(second)).contains("One of them is on record already");

    acceptAll(second);

    assertThat(claims.get(second, "a1").state()).isEqualTo(Claim.State.ACCEPTED);
    assertThat(standing(cities))
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.evidence())
                    .extracting(Evidence::report)
                    .containsExactly(first, second));
    officer.post(
        "/desk/reports/" + second + "/undo",
        Map.of("batch", claims.lastBatch(second).orElseThrow().toString()));
    assertThat(claims.get(second, "a1").isOpen()).isTrue();
    assertThat(standing(cities))
        .singleElement()
        .satisfies(
            act -> assertThat(act.evidence()).extracting(Evidence::report).containsExactly(first));
  }

  @Test
  void acceptingAllLeavesOpenWhatMayOrMayNotBeOnRecord() {
    Cities cities = new Cities("Isfahan", "Tashkent");
    acceptAll(told(cities, DAY));
    long later = told(cities, DAY.plusDays(1));
    desk.page(later);
    String told = officer.post("/desk/reports/" + later + "/all", Map.of("which", "all")).body();
    assertThat(told).contains("One stayed open. An act on record may be this very event: say");
    assertThat(claims.get(later, "a1").isOpen()).as("a day apart: the officer is asked").isTrue();
    assertThat(standing(cities)).hasSize(1);
    desk.decide(later, "a1", claims.get(later, "a1").version(), "accept");
    assertThat(standing(cities)).as("two events, says the officer").hasSize(2);
  }

  @Test
  void withoutDaysTheSamePeopleTellIt() {
    Cities cities = new Cities("Isfahan", "Bukhara");
    desk.decide(told(cities, null, "Ali Example"), "a1", 0, "accept");
    assertThat(desk.page(told(cities, null, "Ali Example", "Veli Example")))
        .contains("An act on record may be this very event");
    assertThat(desk.page(told(cities, null, "Zoe Example")))
        .doesNotContain("An act on record may be this very event");
    assertThat(desk.page(told(cities, DAY.plusYears(1), "Zoe Example")))
        .doesNotContain("An act on record may be this very event");
  }
}
