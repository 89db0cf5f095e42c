package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording.Recorded;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An office with thousands of relations: 2,000 of 100 acts in the long check, fewer otherwise. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=of-many-dossiers")
class ManyDossiersTest {

  private static final boolean LONG = Boolean.getBoolean("peyvand.long");
  private static final int RELATIONS = LONG ? 2_000 : 30;
  private static final int ACTS = LONG ? 100 : 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final StaffMember OFFICER = new StaffMember(1, "Officer", Set.of(Role.OFFICER));

  @Autowired RecordAct record;
  @Autowired Dossiers dossiers;
  @Autowired Summaries summaries;
  @Autowired Projection projection;
  @Autowired Cities cities;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void listsAndDossiersStayFastAndRowsWrittenAnewAreTheSame() {
    List<Pair> pairs = fill();
    List<String> kept = rows();
    assertThat(projection.rebuild()).isEqualTo(pairs.size());
    assertThat(rows()).isEqualTo(kept);

    double list = milliseconds(() -> assertThat(summaries.list()).hasSize(pairs.size()));
    double promises = milliseconds(() -> summaries.promises(TODAY));
    int[] next = {0};
    double dossier =
        milliseconds(
            () ->
                assertThat(dossiers.find(pairs.get(next[0]++ % pairs.size()), TODAY, OFFICER))
                    .isPresent());
    System.out.printf(
        "%d relations, %d acts: list %.1f, promises %.1f, dossier %.1f CPU ms%n",
        pairs.size(), pairs.size() * ACTS, list, promises, dossier);
    if (LONG) {
      assertThat(list).isLessThan(50);
      assertThat(dossier).isLessThan(50);
    }
    pagesStayFast(pairs);
  }

  /** Whole pages over HTTP: CPU of this process, the client's included, and of PostgreSQL's. */
  private void pagesStayFast(List<Pair> pairs) {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    String name = cities.get(pairs.getFirst().second()).english().substring(0, 3);
    for (String page :
        List.of(
            "/desk",
            "/desk/ties",
            "/desk/ties?page=3&order=newest",
            "/desk/ties?find=" + name + "&order=name",
            "/desk/ties?show=silent",
            "/desk/ties/" + pairs.get(pairs.size() / 2).slug())) {
      double cpu =
          processMilliseconds(() -> assertThat(officer.get(page).statusCode()).isEqualTo(200));
      System.out.printf("%s: %.1f CPU ms a request%n", page, cpu);
      if (LONG) {
        assertThat(cpu).as(page).isLessThan(50);
      }
    }
  }

  private static double processMilliseconds(Runnable request) {
    int times = LONG ? 100 : 5;
    for (int i = 0; i < times; i++) {
      request.run();
    }
    Duration before = spent();
    for (int i = 0; i < times; i++) {
      request.run();
    }
    return spent().minus(before).toNanos() / 1e6 / times;
  }

  private static Duration spent() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private List<Pair> fill() {
    List<City> all = cities.list();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < RELATIONS; i++) {
      String one = all.get(i % 50).key();
      String other = all.get(50 + i % (all.size() - 50)).key();
      Pair pair = Pair.of(one, other);
      if (pairs.contains(pair)) {
        continue;
      }
      pairs.add(pair);
      RandomActs random = new RandomActs(i, pair);
      List<NewAct> acts = new ArrayList<>();
      for (int n = 0; n < ACTS; n++) {
        acts.add(
            random
                .one(random.pick(List.of(Modality.DONE, Modality.PLANNED)), n)
                .withUntil(null)
                .withEvidence(List.of(Notebook.words("words of act " + n, "IMNA"))));
      }
      List<NewAct> valid =
          acts.stream()
              .filter(act -> act.kind() != ActKind.COMMITMENT || act.name() != null)
              .toList();
      assertThat(record.record(valid, 0, OFFICER)).isInstanceOf(Recorded.class);
    }
    Pair first = pairs.getFirst();
    long wrong = dossiers.find(first, TODAY, OFFICER).orElseThrow().acts().getFirst().id();
    NewAct withdrawal =
        NewAct.of(first, ActKind.RULING, Modality.DONE)
            .withNote("never happened")
            .withEffect(new Effect.Withdraws(wrong));
    assertThat(record.record(List.of(withdrawal), ACTS, OFFICER)).isInstanceOf(Recorded.class);
    return pairs;
  }

  private List<String> rows() {
    return jdbc.sql(
            """
            select t::text from standing t union all select p::text from promise p order by 1
            """)
        .query(String.class)
        .list();
  }

  /** Median CPU of this thread; what PostgreSQL spends is not in it. */
  private static double milliseconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int times = LONG ? 60 : 5;
    long[] spent = new long[times];
    for (int i = 0; i < times; i++) {
      long before = threads.getCurrentThreadCpuTime();
      work.run();
      spent[i] = threads.getCurrentThreadCpuTime() - before;
    }
    Arrays.sort(spent);
    return spent[times / 2] / 1e6;
  }
}
