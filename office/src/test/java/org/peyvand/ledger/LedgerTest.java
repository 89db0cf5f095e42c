package org.peyvand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.Report;
import org.peyvand.promise.Promise;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.standing.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger over HTTP: what is owed, what proves it, and how it ends. */
@OfficeTest
class LedgerTest {

  private static final LocalDate DUE = LocalDate.of(2024, 8, 7);
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Ledger ledger;
  @Autowired Relations relations;
  @Autowired KeepReport keep;
  private Browser officer;
  private Promises promises;

  @BeforeEach
  void sitDown() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    promises = new Promises(context, officer.member());
  }

  @Test
  void whoOwesWhatByWhenStandsWithTheSentenceThatProvesIt() {
    Act promise = promises.of("istanbul", "isfahan", "to send a delegation of nine", DUE);
    String list = officer.get("/desk/promises?tie=isfahan-istanbul&lang=en").body();
    assertThat(list)
        .contains("href=\"/desk/promises/" + promise.id() + "\"")
        .contains("to send a delegation of nine", "open", "date passed")
        .contains("Wednesday 7 August 2024", "17 Mordad 1403")
        .contains("They said: to send a delegation of nine", "retold after", "IMNA");
    String persian = officer.get("/desk/promises?tie=isfahan-istanbul&lang=fa").body();
    assertThat(persian).contains("موعد گذشته", "چهارشنبه ۱۷ مرداد ۱۴۰۳", "7 August 2024");
  }

  @Test
  void theListIsFilteredByStateTimeDirectionAndRelation() {
    Act late = promises.of("kazan", "isfahan", "a late book", DUE);
    Act soon = promises.of("isfahan", "kazan", "a book soon", today.plusDays(10));
    Act far = promises.of("kazan", "isfahan", "a far book", today.plusDays(300));
    Pair pair = Pair.of("isfahan", "kazan");
    assertThat(acts(new Ledger.Wanted(null, null, null, null, pair)))
        .containsSubsequence(late.id(), soon.id(), far.id());
    assertThat(acts(new Ledger.Wanted(null, Promise.Timing.OVERDUE, null, null, pair)))
        .contains(late.id())
        .doesNotContain(soon.id(), far.id());
    assertThat(acts(new Ledger.Wanted(null, Promise.Timing.DUE_SOON, null, null, pair)))
        .contains(soon.id())
        .doesNotContain(late.id(), far.id());
    assertThat(acts(new Ledger.Wanted(null, Promise.Timing.NONE, "kazan", null, pair)))
        .contains(far.id())
        .doesNotContain(late.id(), soon.id());
    assertThat(acts(new Ledger.Wanted(Promise.State.KEPT, null, null, null, pair))).isEmpty();
    assertThat(officer.get("/desk/promises?tie=atlantis&lang=en").body())
        .contains("We know no relation by this name");
    assertThat(officer.get("/desk/promises?state=nonsense&after=nonsense&timing=x").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aNoteClosesAPromiseAndAnotherActOpensItAgain() {
    Act promise = promises.of("istanbul", "isfahan", "to send a choir", DUE);
    String path = "/desk/promises/" + promise.id();
    HttpResponse<String> closed =
        send(path, "kept", Map.of("proof", "note", "proof-note", "I met them at the airport."));
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
    String page = officer.get(path + "?lang=en").body();
    assertThat(page)
        .contains("class=\"tag kept\"", "«<mark>I met them at the airport.</mark>»")
        .contains(officer.member().name(), "The office found the promise kept");
    assertThat(state(promise)).isEqualTo(Promise.State.KEPT);
    assertThat(post(path + "/reopen", Map.of("seen", seen(page))).body())
        .contains("Say why it is opened again.");
    assertThat(state(promise)).isEqualTo(Promise.State.KEPT);
    post(path + "/reopen", Map.of("seen", seen(page), "reason", "It was another choir."));
    assertThat(state(promise)).isEqualTo(Promise.State.OPEN);
    List<Act> acts = relations.acts(promise.pair());
    assertThat(acts.getLast().note()).isEqualTo("It was another choir.");
    assertThat(acts).contains(promise).filteredOn(act -> act.effect() != null).hasSize(2);
  }

  @Test
  void theWordsOfAReportCloseItWithTheirPlaceAndMadeUpWordsDoNot() {
    Act promise = promises.of("istanbul", "isfahan", "to send a painter", DUE);
    String path = "/desk/promises/" + promise.id();
    String text =
        "Istanbul's painter\ncame to Isfahan on 8 August 2024. 😀 He painted. " + promise.id();
    long report =
        switch (keep.keep(KeepReport.pasted(text, text, Report.About.NEWS), officer.member())) {
          case KeepReport.Outcome.Kept kept -> kept.report().id();
          case KeepReport.Outcome.Known known -> throw new AssertionError("known " + known);
          case KeepReport.Outcome.Refused refused -> throw new AssertionError("refused " + refused);
        };
    Map<String, String> proof = new LinkedHashMap<>();
    proof.put("proof", "report");
    proof.put("proof-report", Long.toString(report));
    proof.put("proof-words", "Nobody came");
    HttpResponse<String> refused = send(path, "kept", proof);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("These words do not stand in it", "Nobody came</textarea>");
    assertThat(state(promise)).isEqualTo(Promise.State.OPEN);
    proof.put("proof-words", "painter came to Isfahan on 8 August 2024. 😀 He painted");
    proof.put("how", "exchange");
    proof.put("on", "۱۸ مرداد ۱۴۰۳");
    assertThat(send(path, "kept", proof).statusCode()).isEqualTo(303);
    Act closing = relations.acts(promise.pair()).getLast();
    assertThat(closing.kind()).isEqualTo(ActKind.EXCHANGE);
    assertThat(closing.happened())
        .hasToString("Happened[start=2024-08-08, end=2024-08-08, precision=DAY]");
    var span = closing.evidence().getFirst().spans().getFirst();
    assertThat(
            text.substring(
                text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
        .isEqualTo("painter\ncame to Isfahan on 8 August 2024. 😀 He painted");
    assertThat(closing.evidence().getFirst().report()).isEqualTo(report);
  }

  @Test
  void aDocumentThatProvesItIsKeptLikeAReport() {
    Act promise = promises.of("istanbul", "isfahan", "to send a poet", DUE);
    String document = "Minutes " + promise.id() + ". The poet of Istanbul read in Isfahan.";
    HttpResponse<String> closed =
        multipart(
            "/desk/promises/" + promise.id(),
            Map.of(
                "outcome", "kept",
                "proof", "document",
                "document-words", "The poet of Istanbul read",
                "seen", seen(officer.get("/desk/promises/" + promise.id()).body())),
            document);
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
    Act closing = relations.acts(promise.pair()).getLast();
    Long report = closing.evidence().getFirst().report();
    assertThat(officer.get("/desk/reports/" + report).body()).contains("Minutes " + promise.id());
  }

  @Test
  void impossibleDaysAndDaysToComeAreToldInPlace() {
    Act promise = promises.of("istanbul", "isfahan", "to send a cook", DUE);
    String path = "/desk/promises/" + promise.id();
    Map<String, String> proof =
        new LinkedHashMap<>(Map.of("proof", "note", "proof-note", "My own words stay"));
    for (String day : List.of("31 Mehr 1403", "29 February 2023", "۳۰ اسفند ۱۴۰۲")) {
      proof.put("on", day);
      assertThat(send(path, "kept", proof).body())
          .as(day)
          .contains("There is no such day in that calendar", day, "My own words stay</textarea>");
    }
    proof.put("on", "1 January 2190");
    assertThat(send(path, "kept", proof).body()).contains("This day has not come yet");
    assertThat(state(promise)).isEqualTo(Promise.State.OPEN);
  }

  @Test
  void theSecondOfTwoOfficersIsToldAndKeepsTheWords() {
    Act promise = promises.of("istanbul", "isfahan", "to send a potter", DUE);
    String path = "/desk/promises/" + promise.id();
    String seen = seen(officer.get(path).body());
    promises.of("istanbul", "isfahan", "something meanwhile", DUE);
    HttpResponse<String> late =
        post(path, Map.of("outcome", "kept", "proof", "note", "proof-note", "mine", "seen", seen));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Somebody has recorded in this dossier", "mine</textarea>");
    assertThat(state(promise)).isEqualTo(Promise.State.OPEN);
  }

  @Test
  void whatIsForNamedPeopleStandsInTheirLedgerAndInNobodyElses() {
    NewAct secret =
        Promises.said("kazan", "isfahan", "a quiet favour", DUE)
            .withVisibility(new Visibility.Named(Set.of(officer.member().id())));
    Act promise = promises.recorded(secret);
    String path = "/desk/promises/" + promise.id();
    assertThat(officer.get("/desk/promises?tie=isfahan-kazan").body()).contains("a quiet favour");
    Browser other = Browser.signedIn(port, jdbc, Role.OFFICER, Role.ADMINISTRATOR);
    assertThat(other.get("/desk/promises?tie=isfahan-kazan").body())
        .doesNotContain("a quiet favour");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.post(path, Map.of("outcome", "kept")).statusCode()).isEqualTo(404);
    send(path, "kept", Map.of("proof", "note", "proof-note", "Quietly done.", "public", "on"));
    assertThat(relations.acts(promise.pair()).getLast().visibility())
        .isEqualTo(promise.visibility());
  }

  @Test
  void tenThousandPromisesArePagedWithoutOneTwiceOrMissing() {
    Act real = promises.of("kazan", "isfahan", "one that is real", DUE);
    jdbc.sql(
            """
            insert into promise (act, audience, relation, first, second, by_cities, to_cities, what,
              due, state, closed_by)
            select 10000000 + i, 'office', -7, 'isfahan', 'xian', array['xian'], array['isfahan'],
              'made up ' || i, case when i % 7 = 0 then null else date '2024-01-01' + i % 900 end,
              case when i % 3 = 0 then 'kept' else 'open' end, null
            from generate_series(1, 10000) i
            """)
        .update();
    try {
      List<Long> seen = new ArrayList<>();
      Ledger.Wanted wanted = new Ledger.Wanted(null, null, null, null, Pair.of("isfahan", "xian"));
      Ledger.Place after = null;
      List<Ledger.Line> page;
      do {
        page = ledger.list(wanted, after, 500, LocalDate.of(2025, 1, 1), officer.member());
        page.forEach(line -> seen.add(line.promise().act()));
        after = page.isEmpty() ? after : page.getLast().place();
      } while (!page.isEmpty());
      assertThat(seen).hasSize(10_000).doesNotHaveDuplicates();
      String first = officer.get("/desk/promises?tie=isfahan-xian&lang=en").body();
      Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);
      assertThat(next.find()).isTrue();
      assertThat(officer.get(next.group(1).replace("&amp;", "&")).statusCode()).isEqualTo(200);
      assertThat(acts(Ledger.Wanted.ALL)).hasSize(200);
      assertThat(ledger.find(real.id(), today, officer.member())).isPresent();
    } finally {
      jdbc.sql("delete from promise where relation = -7").update();
    }
  }

  private List<Long> acts(Ledger.Wanted wanted) {
    return ledger.list(wanted, null, 200, today, officer.member()).stream()
        .map(line -> line.promise().act())
        .toList();
  }

  private Promise.State state(Act promise) {
    Optional<Ledger.Found> found = ledger.find(promise.id(), today, officer.member());
    return found.orElseThrow().promise().state();
  }

  private HttpResponse<String> send(String path, String outcome, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(more);
    all.put("outcome", outcome);
    all.put("seen", seen(officer.get(path).body()));
    return post(path, all);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    return officer.post(path, fields);
  }

  private static String seen(String page) {
    Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page);
    return seen.find() ? seen.group(1) : "";
  }

  private HttpResponse<String> multipart(String path, Map<String, String> fields, String document) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_form", officer.token());
    StringBuilder body = new StringBuilder();
    all.forEach(
        (name, value) ->
            body.append("--cut\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    body.append(
            "--cut\r\nContent-Disposition: form-data; name=\"proof-file\"; filename=\"m.txt\"\r\n")
        .append("Content-Type: text/plain\r\n\r\n")
        .append(document)
        .append("\r\n--cut--\r\n");
    return officer.send(
        officer
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
  }
}
