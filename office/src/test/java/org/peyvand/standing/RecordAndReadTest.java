package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.city.OfficeHolder;
import org.peyvand.city.OfficeHolders;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Recording.Recorded;
import org.peyvand.dossier.Recording.Refusal;
import org.peyvand.dossier.Recording.Refused;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Acts go into PostgreSQL, stay there, and come back as a standing for each reader. The database is
 * shared with other tests of the office: the pairs here are this test's own.
 */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=its-own")
class RecordAndReadTest {

  private static final StaffMember OFFICER = new StaffMember(7, "Officer", Set.of(Role.OFFICER));
  private static final StaffMember OTHER = new StaffMember(8, "Other", Set.of(Role.OFFICER));
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  @Autowired RecordAct record;
  @Autowired Relations relations;
  @Autowired Dossiers dossiers;
  @Autowired Summaries summaries;
  @Autowired Projection projection;
  @Autowired OfficeHolders holders;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void anActComesBackAsItWasRecorded() {
    Pair pair = Pair.of("abyaneh", "aalborg");
    NewAct said =
        NewAct.of(pair, ActKind.SIGNING, Modality.DONE)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("abyaneh", "aalborg"))
            .withPeople(List.of(new Person("ایلسور متشین", "mayor", "aalborg")))
            .withPlace("چهل‌ستون")
            .withHappened(Happened.on(LocalDate.of(2025, 4, 9)))
            .withReported(LocalDate.of(2025, 4, 10), 3)
            .withUntil(LocalDate.of(2030, 4, 9))
            .withFields(Set.of(Field.TOURISM, Field.CULTURE))
            .withPaper(new Paper("council", "126", LocalDate.of(2025, 1, 2)))
            .withNote("seen")
            .withEvidence(
                List.of(
                    new Evidence(
                        "امضا شد",
                        Evidence.Wording.ORIGINAL,
                        12L,
                        "ایمنا",
                        LocalDate.of(2025, 4, 10),
                        Evidence.StatedBy.OFFICER,
                        "fa",
                        List.of(new Evidence.Span(5, 12), new Evidence.Span(40, 44)))))
            .withVisibility(new Visibility.Named(Set.of(7L, 9L)));
    Act act = recorded(said);
    assertThat(relations.acts(pair)).containsExactly(act);
    assertThat(act.said()).isEqualTo(said);
    assertThat(Happened.on(LocalDate.of(2025, 4, 9)).persian()).isEqualTo("1404-01-20");
    assertThat(holders.list("aalborg"))
        .containsExactly(
            new OfficeHolder(
                "aalborg",
                "mayor",
                "ایلسور متشین",
                LocalDate.of(2025, 4, 9),
                LocalDate.of(2025, 4, 9)));
    assertThat(dossiers.find(pair, LocalDate.of(2025, 5, 1), OFFICER)).isPresent();
    assertThat(dossiers.find(pair, LocalDate.of(2025, 5, 1), OTHER)).isEmpty();
    assertThat(dossiers.findPublic(pair, LocalDate.of(2025, 5, 1))).isEmpty();
  }

  @Test
  void theDatabaseItselfRefusesToChangeAnAct() {
    Act act = recorded(proposal(Pair.of("abyaneh", "aarhus")));
    assertThatThrownBy(() -> jdbc.sql("update act set note = 'x' where id = " + act.id()).update())
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> jdbc.sql("delete from act_evidence").update())
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> jdbc.sql("truncate act cascade").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void twoOfficersOnOneDossierAreDetected() {
    Pair pair = Pair.of("abyaneh", "akhisar");
    assertThat(record.record(List.of(proposal(pair)), 0, OFFICER)).isInstanceOf(Recorded.class);
    assertThat(record.record(List.of(proposal(pair)), 0, OTHER))
        .isEqualTo(new Refused(0, Refusal.CHANGED_MEANWHILE));
    assertThat(relations.find(pair).orElseThrow().position()).isEqualTo(1);
  }

  @Test
  void oneRefusedActKeepsAllOut() {
    Pair pair = Pair.of("abyaneh", "aksaray");
    Recording recording =
        record.record(
            List.of(proposal(pair), proposal(pair).withActors(List.of("ahlat"))),
            RecordAct.ANY_POSITION,
            OFFICER);
    assertThat(recording).isEqualTo(new Refused(1, Refusal.STRANGER));
    assertThat(relations.find(pair)).isEmpty();
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    Pair pair = Pair.of("abyaneh", "alanya");
    assertThat(refusal(proposal(Pair.of("abyaneh", "no-such-city"))))
        .isEqualTo(Refusal.UNKNOWN_CITY);
    assertThat(refusal(proposal(pair).withEvidence(List.of()))).isEqualTo(Refusal.NO_EVIDENCE);
    assertThat(refusal(proposal(pair).withKind(ActKind.SUSPENSION).withActors(List.of())))
        .isEqualTo(Refusal.NO_ACTOR);
    assertThat(refusal(proposal(pair).withKind(ActKind.COMMITMENT)))
        .isEqualTo(Refusal.PROMISE_INCOMPLETE);
    assertThat(refusal(proposal(pair).withHappened(Happened.on(LocalDate.of(2990, 1, 1)))))
        .isEqualTo(Refusal.DONE_IN_FUTURE);
    assertThat(refusal(proposal(pair).withHappened(Happened.on(DAY)).withUntil(DAY.minusDays(1))))
        .isEqualTo(Refusal.TERM_BEFORE_START);
    assertThat(refusal(proposal(pair).withPlace("a\u202Eb"))).isEqualTo(Refusal.DIRECTION_CONTROLS);
    assertThat(refusal(proposal(pair).withSupersedes(1L << 40))).isEqualTo(Refusal.NO_SUCH_ACT);
    assertThat(refusal(proposal(pair).withEffect(new Effect.Reopens(1L << 40))))
        .isEqualTo(Refusal.NO_SUCH_ACT);
    assertThat(refusal(NewAct.of(pair, ActKind.RULING, Modality.DONE)))
        .isEqualTo(Refusal.NO_EVIDENCE);
  }

  @Test
  void aPromiseIsClosedOnceAndCanBeReopened() {
    Pair pair = Pair.of("abyaneh", "alasehir");
    Act promise =
        recorded(
            proposal(pair)
                .withKind(ActKind.COMMITMENT)
                .withName("send a delegation")
                .withHappened(Happened.on(LocalDate.of(2024, 8, 7))));
    NewAct came =
        proposal(pair)
            .withKind(ActKind.DELEGATION)
            .withHappened(Happened.on(LocalDate.of(2024, 8, 8)))
            .withEffect(new Effect.Settles(promise.id(), Effect.Outcome.KEPT));
    Act closing = recorded(came);
    assertThat(refusal(came)).isEqualTo(Refusal.NOT_AN_OPEN_PROMISE);
    assertThat(promiseState(pair)).isEqualTo("kept");
    NewAct reopening =
        NewAct.of(pair, ActKind.RULING, Modality.DONE)
            .withNote("it was another delegation")
            .withEffect(new Effect.Reopens(closing.id()));
    recorded(reopening);
    assertThat(promiseState(pair)).isEqualTo("open");
    assertThat(refusal(reopening)).isEqualTo(Refusal.NOTHING_TO_REOPEN);
    recorded(came.withEffect(new Effect.Settles(promise.id(), Effect.Outcome.RELEASED)));
    assertThat(promiseState(pair)).isEqualTo("released");
  }

  @Test
  void aHiddenCorrectionTakesTheWrongActFromThePublicToo() {
    Pair pair = Pair.of("abyaneh", "amasra");
    Act wrong = recorded(proposal(pair));
    recorded(proposal(pair).withKind(ActKind.MEETING));
    recorded(
        proposal(pair)
            .withKind(ActKind.INTEREST)
            .withVisibility(new Visibility.Office())
            .withSupersedes(wrong.id()));
    Dossier seen = dossiers.findPublic(pair, DAY).orElseThrow();
    assertThat(seen.standing().stage()).isEqualTo(Stage.CONTACT);
    assertThat(seen.acts()).extracting(Act::kind).containsExactly(ActKind.MEETING);
    assertThat(dossiers.find(pair, DAY, OFFICER).orElseThrow().replaced())
        .containsExactly(wrong.id());
  }

  @Test
  void theDossierAsTheOfficeKnewItThen() {
    Pair pair = Pair.of("abyaneh", "amasya");
    Act first = recorded(proposal(pair));
    recorded(proposal(pair).withKind(ActKind.SIGNING));
    assertThat(
            dossiers
                .findKnownBy(pair, DAY, first.recorded(), OFFICER)
                .orElseThrow()
                .standing()
                .stage())
        .isEqualTo(Stage.PROPOSED);
    assertThat(dossiers.findKnownBy(pair, DAY, Instant.EPOCH, OFFICER)).isEmpty();
  }

  @Test
  void aTieIsFoundByItsCitiesAndPeopleOnlyByThoseWhoMaySeeThem() {
    Pair pair = Pair.of("abyaneh", "anamur");
    recorded(proposal(pair).withPeople(List.of(new Person("Openly Named", "mayor", "abyaneh"))));
    recorded(
        proposal(pair)
            .withPeople(List.of(new Person("Quietly Named", null, null)))
            .withVisibility(new Visibility.Office()));
    recorded(
        proposal(pair)
            .withPeople(List.of(new Person("Secretly Named", null, null)))
            .withVisibility(new Visibility.Named(Set.of(7L))));
    assertThat(index("Openly")).contains("/ties/abyaneh-anamur");
    assertThat(index("Quietly")).containsOnly("/desk/ties/abyaneh-anamur");
    assertThat(index("Secretly")).isEmpty();
  }

  private List<String> index(String word) {
    return jdbc.sql("select distinct url from search.record where body like ? order by 1")
        .param("%" + word + "%")
        .query(String.class)
        .list();
  }

  @Test
  void rowsWrittenAnewFromTheActsEqualThoseKeptAllAlong() {
    Pair pair = Pair.of("abyaneh", "ardahan");
    Act act = recorded(proposal(pair));
    recorded(proposal(pair).withKind(ActKind.COMMITMENT).withName("a book"));
    recorded(proposal(pair).withKind(ActKind.WELCOME).withSupersedes(act.id()));
    List<String> standings = rows("standing");
    List<String> promises = rows("promise");
    List<Summary> listed = summaries.list();
    assertThat(projection.rebuild()).isEqualTo(relations.list().size());
    assertThat(rows("standing")).isEqualTo(standings);
    assertThat(rows("promise")).isEqualTo(promises);
    assertThat(summaries.list()).isEqualTo(listed);
    assertThat(summaries.listPublic("ardahan"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.stage()).isEqualTo(Stage.WELCOMED);
              assertThat(line.promisesOpen()).isEqualTo(1);
            });
  }

  @Test
  void citizensAskForATieInBothOrdersAndForUnknownOnesInVain() throws Exception {
    Pair pair = Pair.of("abyaneh", "ahlat");
    record.record(
        IsfahanRegisterTest.welcomed("abyaneh", "ahlat").acts.stream()
            .map(Act::said)
            .map(said -> said.withEvidence(List.of(Notebook.words("words", "IMNA"))))
            .toList(),
        RecordAct.ANY_POSITION,
        OFFICER);
    recorded(proposal(pair).withKind(ActKind.SIGNING).withVisibility(new Visibility.Office()));
    HttpResponse<String> tie = get("/api/ties/ahlat-abyaneh?as-of=2024-08-20");
    assertThat(tie.statusCode()).isEqualTo(200);
    assertThat(tie.body())
        .startsWith("{\"pair\":[\"Abyaneh\",\"Ahlat\"]")
        .contains("\"form\":\"sister-city\",\"stage\":\"welcomed\",\"since\":null")
        .contains("\"dormant\":null", "\"timing\":\"overdue\"", "\"due\":\"2024-08-07\"")
        .contains("\"channels\":{\"political\":\"open\"")
        .contains("\"next\":{\"side\":\"Ahlat\",\"step\":\"tr.council\"")
        .endsWith("\"acts\":7}");
    assertThat(get("/api/ties/abyaneh-ahlat?as-of=2024-08-20").body()).isEqualTo(tie.body());
    HttpResponse<String> unknown = get("/api/ties/abyaneh-atlantis?lang=en");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("We know no public tie");
    assertThat(get("/api/ties/" + "-".repeat(150)).statusCode()).isEqualTo(404);
    assertThat(get("/api/ties/abyaneh-ahlat?as-of=31%20Mehr%201403").statusCode()).isEqualTo(400);
  }

  private Act recorded(NewAct act) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, OFFICER)) {
      case Recorded(List<Act> acts) -> acts.getFirst();
      case Refused refused -> throw new AssertionError("refused: " + refused.why());
    };
  }

  private Refusal refusal(NewAct act) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, OFFICER)) {
      case Recorded recorded -> throw new AssertionError("recorded");
      case Refused refused -> refused.why();
    };
  }

  private String promiseState(Pair pair) {
    return dossiers
        .find(pair, LocalDate.of(2024, 9, 1), OFFICER)
        .orElseThrow()
        .standing()
        .promises()
        .getFirst()
        .state()
        .token();
  }

  private List<String> rows(String table) {
    return jdbc.sql("select t::text from " + table + " t order by 1").query(String.class).list();
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static NewAct proposal(Pair pair) {
    return NewAct.of(pair, ActKind.PROPOSAL, Modality.DONE)
        .withForm(Form.SISTER_CITY)
        .from(pair.second(), pair.first())
        .withEvidence(List.of(Notebook.words("words", "IMNA")))
        .withVisibility(new Visibility.Public());
  }
}
