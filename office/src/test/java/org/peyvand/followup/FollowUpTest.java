package org.peyvand.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.instrument.SignedMemoranda;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.State;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.standing.Dossiers;
import org.peyvand.standing.Stage;
import org.peyvand.standing.Standing;
import org.peyvand.text.Language;
import org.peyvand.web.Masthead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What follows a signature, over HTTP: acts in the dossier, days in the agenda, and undoing. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=its-own-followup")
class FollowUpTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Relations relations;
  @Autowired Dossiers dossiers;
  @Autowired Memoranda memoranda;
  @Autowired SignedMemoranda signed;
  @Autowired Masthead masthead;
  private LocalDate today = LocalDate.EPOCH;
  private Browser approver = Browser.anonymous(0);

  @BeforeEach
  void signIn() {
    approver = Browser.signedIn(port, jdbc, Role.OFFICER, Role.APPROVER, Role.EDITOR);
    today = masthead.today();
  }

  @Test
  void theTermOfTheTextStandsInTheActOfItsSigningAndInTheAgenda() throws IOException {
    LocalDate day = today.minusDays(40);
    Memorandum paper = signed("tbilisi", Language.EN, day);
    Act signing = last(paper, ActKind.SIGNING);
    LocalDate until = day.plusYears(5);
    assertThat(signing.until()).isEqualTo(until);
    assertThat(days(paper)).containsEntry("until", until).containsKeys("object", "review");
    String calendar = Browser.anonymous(port).get("/calendar.ics").body();
    assertThat(unfolded(calendar))
        .contains("Term of the memorandum ends")
        .contains("DTSTART;VALUE=DATE:" + until.toString().replace("-", ""))
        .doesNotContain("object to renewal");
    assertThat(approver.get("/desk/events").body()).contains("Last day to object to renewal");
    Document page = page(paper);
    assertThat(page.select("dl.facts dd > .day time").eachAttr("datetime"))
        .containsExactly(
            day.toString(),
            until.toString(),
            until.minusMonths(6).toString(),
            day.plusMonths(24).toString());
  }

  @Test
  void aRegistrationIsRecordedOnceAndTakenBackByAnotherAct() throws IOException {
    Memorandum paper = signed("doha", Language.EN, today.minusDays(3));
    Map<String, String> form =
        new LinkedHashMap<>(Map.of("side", "isfahan", "copies", "۲", "kept", "Archive, box 7"));
    refused(paper, "registration", form, "Write the number.");
    form.put("number", "1403/77\u202E");
    refused(paper, "registration", form, "unseen character");
    form.put("number", "1403/77");
    form.put("copies", "many");
    refused(paper, "registration", form, "from 1 to 99");
    form.put("copies", "۲");
    form.put("day", today.minusDays(9).toString());
    refused(paper, "registration", form, "before the signing");
    form.put("day", today.toString());
    done(paper, "registration", form);
    refused(paper, "registration", form, "on record already");
    Act act = last(paper, ActKind.FILING);
    assertThat(act.actors()).containsExactly("isfahan");
    assertThat(Objects.requireNonNull(act.paper()).number()).isEqualTo("1403/77");
    assertThat(act.visibility()).isInstanceOf(Visibility.Office.class);
    assertThat(page(paper).select("#registrations ~ .rows").text())
        .contains("1403/77", "2 copies", "Archive, box 7");
    String entry = page(paper).select("#registrations ~ .rows li").attr("id").substring(6);
    HttpResponse<String> bare = post(paper, "entries/" + entry + "/take-back", Map.of());
    assertThat(bare.statusCode()).isEqualTo(422);
    done(paper, "entries/" + entry + "/take-back", Map.of("why", "Wrong register"));
    assertThat(page(paper).select("#registrations ~ .rows .tag").text()).isEqualTo("taken back");
    assertThat(post(paper, "entries/" + entry + "/take-back", Map.of("why", "Again")).statusCode())
        .isEqualTo(422);
    done(paper, "registration", form);
  }

  @Test
  void theProgrammesPromisesStandInTheLedger() throws IOException {
    Memorandum paper = signed("muscat", Language.EN, today.minusDays(3));
    Map<String, String> form =
        Map.of(
            "programme",
            "Executive programme 2026",
            "side",
            "muscat",
            "what",
            "A list of festivals of both cities",
            "due",
            today.plusDays(20).toString());
    refused(paper, "promise", Map.of("side", "muscat"), "Write the title of the programme.");
    done(paper, "promise", form);
    assertThat(standing(paper).promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.by()).containsExactly("muscat");
              assertThat(promise.to()).containsExactly("isfahan");
              assertThat(promise.due()).isEqualTo(today.plusDays(20));
            });
    Document page = page(paper);
    assertThat(page.select("h3").eachText()).contains("Executive programme 2026");
    String link = page.select("a[href^=/desk/promises/]").eachAttr("href").getLast();
    assertThat(approver.get(link).body()).contains("A list of festivals of both cities");
    done(
        paper,
        "committee",
        Map.of("day", today.plusDays(30).toString(), "people", "Person A\nPerson B"));
    assertThat(last(paper, ActKind.JOINT_COMMITTEE).modality()).isEqualTo(Modality.PLANNED);
    assertThat(days(paper).values()).contains(today.plusDays(30));
  }

  @Test
  void aNoticeEndsTheMemorandumWhenItsPeriodIsOverAndNotBefore() throws IOException {
    Memorandum paper = signed("baku", Language.EN, today.minusYears(2));
    refused(paper, "end", Map.of(), "record the letter first");
    Map<String, String> letter =
        new LinkedHashMap<>(
            Map.of("side", "baku", "number", "12/4", "day", today.minusDays(10).toString()));
    refused(paper, "notice", letter, "Write the reason.");
    letter.put("reason", "Their council decided so.");
    done(paper, "notice", letter);
    Act notice = last(paper, ActKind.ENDING);
    assertThat(notice.modality()).isEqualTo(Modality.PLANNED);
    assertThat(notice.happened()).isEqualTo(Happened.on(today.minusDays(10).plusMonths(6)));
    assertThat(standing(paper).stage()).isEqualTo(Stage.SIGNED);
    refused(paper, "notice", letter, "on record already");
    refused(paper, "end", Map.of(), "not over yet");
    takeBackLast(paper, "notice");
    letter.put("day", today.minusMonths(7).toString());
    done(paper, "notice", letter);
    done(paper, "end", Map.of());
    assertThat(state(paper)).isEqualTo(State.ENDED);
    assertThat(standing(paper).stage()).isEqualTo(Stage.ENDED);
    assertThat(
            approver
                .send(approver.request("/api/memoranda").setHeader("Accept", "*/*").GET())
                .body())
        .contains("\"state\":\"ended\"");
    refused(paper, "review", Map.of("day", today.toString(), "result", "x"), "has ended");
    takeBackLast(paper, "end");
    assertThat(state(paper)).isEqualTo(State.SIGNED);
    assertThat(standing(paper).stage()).isEqualTo(Stage.SIGNED);
  }

  @Test
  void theNoticeIsCountedInTheMemorandumsOwnCalendar() throws IOException {
    Memorandum paper = signed("ankara", Language.FA, LocalDate.of(2024, 8, 7));
    done(
        paper,
        "notice",
        Map.of("side", "isfahan", "day", "31 Shahrivar 1404", "reason", "As agreed."));
    assertThat(last(paper, ActKind.ENDING).happened())
        .as("six months after 31 Shahrivar 1404 is 29 Esfand 1404")
        .isEqualTo(Happened.on(LocalDate.of(2026, 3, 20)));
  }

  @Test
  void oneChannelIsSuspendedAndTakenUpAgain() throws IOException {
    Memorandum paper = signed("istanbul", Language.EN, today.minusDays(90));
    Map<String, String> letter =
        Map.of(
            "side",
            "istanbul",
            "channel",
            "political",
            "day",
            today.minusDays(2).toString(),
            "reason",
            "Until the election.");
    refused(paper, "resumption", letter, "has not suspended this channel");
    done(paper, "suspension", letter);
    assertThat(last(paper, ActKind.SUSPENSION).said().channel()).isEqualTo(Channel.POLITICAL);
    assertThat(approver.get("/desk/ties/isfahan-istanbul").body()).contains("notice now");
    done(paper, "resumption", letter);
    assertThat(last(paper, ActKind.RESUMPTION).modality()).isEqualTo(Modality.DONE);
  }

  @Test
  void aTermThatIsOverIsRenewedByItsArticleAndOneThatRunsByALetter() throws IOException {
    Memorandum over = signed("kazan", Language.EN, today.minusYears(5).minusDays(3));
    done(over, "renewal", Map.of());
    Act renewal = last(over, ActKind.RENEWAL);
    assertThat(renewal.happened()).isEqualTo(Happened.on(today.minusDays(2)));
    assertThat(renewal.evidence().getFirst().quotation()).contains("renewed for a like term");
    assertThat(days(over)).containsEntry("until", renewal.until());
    Memorandum runs = signed("yerevan", Language.EN, today.minusDays(20));
    refused(runs, "renewal", Map.of(), "The term still runs");
    done(runs, "renewal", Map.of("number", "77", "day", today.toString()));
    LocalDate until = today.minusDays(20).plusYears(5).plusYears(5);
    assertThat(days(runs)).containsEntry("until", until);
    takeBackLast(runs, "renewal");
    assertThat(days(runs)).containsEntry("until", today.minusDays(20).plusYears(5));
  }

  @Test
  void anAmendmentIsAMemorandumOfItsOwnThatNamesWhatItAmends() throws IOException {
    Memorandum paper = signed("samarkand", Language.EN, today.minusDays(20));
    HttpResponse<String> begun = done(paper, "amendment", Map.of());
    String path = begun.headers().firstValue("Location").orElseThrow();
    String text = approver.get(path).body();
    assertThat(text)
        .contains("Amendment to: Memorandum", "اصلاحیهٔ", "href=\"" + paper.path() + "\"");
    assertThat(page(paper).select("#amendments ~ .rows a").attr("href")).isEqualTo(path);
    long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    Memorandum amendment = signed.sign(id, today, approver.member());
    assertThat(amendment.amends()).isEqualTo(paper.id());
    assertThat(page(paper).select("#amendments ~ .rows .tag").text()).isEqualTo("signed");
    assertThat(days(paper)).containsEntry("until", today.minusDays(20).plusYears(5));
    assertThat(post(amendment, "amendment", Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void anAmendmentWithATermOfItsOwnMovesTheDaysOfWhatItAmendsAndHasNone() throws IOException {
    Memorandum paper = signed("bukhara", Language.EN, today.minusDays(20));
    assertThat(days(paper)).containsEntry("until", today.minusDays(20).plusYears(5));
    String path = done(paper, "amendment", Map.of()).headers().firstValue("Location").orElseThrow();
    approver.get(path);
    String article =
        approver
            .post(path + "/articles", Map.of("clause", "term"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Map<String, String> form = new LinkedHashMap<>();
    Jsoup.parse(approver.get(article).body())
        .select("form.writing [name]:not(button)")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    form.computeIfPresent("body-en", (key, body) -> filled(body, "3", "6"));
    form.computeIfPresent("body-fa", (key, body) -> filled(body, "۳", "۶"));
    assertThat(form.get("body-en")).contains("for 3 years", "6 months");
    assertThat(approver.post(article, form).statusCode()).isEqualTo(303);
    long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    Memorandum amendment = signed.sign(id, today, approver.member());
    LocalDate until = today.plusYears(3);
    assertThat(days(paper)).containsEntry("until", until).containsKeys("object", "review");
    assertThat(days(amendment)).isEmpty();
    assertThat(page(paper).select("dl.facts dd > .day time").eachAttr("datetime"))
        .contains(until.toString())
        .doesNotContain(today.minusDays(20).plusYears(5).toString());
    assertThat(unfolded(Browser.anonymous(port).get("/calendar.ics").body()))
        .contains("DTSTART;VALUE=DATE:" + until.toString().replace("-", ""));
  }

  @Test
  void theSigningIsDraftedAsANewsItem() throws IOException {
    Memorandum paper = signed("shiraz", Language.EN, today.minusDays(20));
    Document page = page(paper);
    Map<String, String> form = new LinkedHashMap<>();
    page.select("form[action=/desk/items] input")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    HttpResponse<String> draft = approver.post("/desk/items", form);
    assertThat(draft.statusCode()).isEqualTo(303);
    String editor = approver.get(draft.headers().firstValue("Location").orElseThrow()).body();
    assertThat(editor).contains("signed");
  }

  @Test
  void whatIsNotSignedHasNoAfterAndReadersRecordNothing() throws IOException {
    Memorandum paper = signed("mashhad", Language.EN, today.minusDays(20));
    HttpResponse<String> begun = done(paper, "addendum", Map.of());
    String draft = begun.headers().firstValue("Location").orElseThrow();
    assertThat(approver.get(draft + "/after").body()).contains("First the text has to be agreed");
    assertThat(
            approver
                .post(draft + "/after/review", Map.of("day", today.toString(), "result", "x"))
                .statusCode())
        .isEqualTo(422);
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get(paper.path() + "/after").body()).doesNotContain("<form class=\"sheet\"");
    assertThat(reader.post(paper.path() + "/after/review", Map.of()).statusCode()).isEqualTo(403);
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    officer.get(paper.path() + "/after");
    assertThat(officer.post(paper.path() + "/after/notice", Map.of()).statusCode()).isEqualTo(403);
  }

  private Memorandum signed(String partner, @Nullable Language prevailing, LocalDate day)
      throws IOException {
    return signed.with(partner, prevailing, day, approver.member());
  }

  private Document page(Memorandum paper) {
    HttpResponse<String> answer = approver.get(paper.path() + "/after");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> post(Memorandum paper, String what, Map<String, String> form) {
    approver.get(paper.path() + "/after");
    return approver.post(paper.path() + "/after/" + what, form);
  }

  private HttpResponse<String> done(Memorandum paper, String what, Map<String, String> form) {
    HttpResponse<String> answer = post(paper, what, form);
    assertThat(answer.statusCode())
        .as(Jsoup.parse(answer.body()).select("[role=alert]").text())
        .isEqualTo(303);
    return answer;
  }

  private void refused(Memorandum paper, String what, Map<String, String> form, String sentence) {
    int before = relations.acts(paper.pair()).size();
    HttpResponse<String> answer = post(paper, what, form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(sentence);
    assertThat(relations.acts(paper.pair())).hasSize(before);
  }

  private void takeBackLast(Memorandum paper, String kind) {
    long entry =
        jdbc.sql("select max(id) from followup_entry where memorandum = ? and kind = ?")
            .params(paper.id(), kind)
            .query(Long.class)
            .single();
    done(paper, "entries/" + entry + "/take-back", Map.of("why", "A mistake."));
  }

  private Act last(Memorandum paper, ActKind kind) {
    return relations.acts(paper.pair()).stream()
        .filter(act -> act.kind() == kind)
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  private Standing standing(Memorandum paper) {
    Pair pair = paper.pair();
    return dossiers.find(pair, today, approver.member()).orElseThrow().standing();
  }

  private State state(Memorandum paper) {
    return memoranda.find(paper.id(), approver.member()).orElseThrow().state();
  }

  /** The agenda's days of a memorandum that are not called off. */
  private Map<String, LocalDate> days(Memorandum paper) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    jdbc.sql(
            """
            select what, starts from followup_event f join agenda_event e on e.id = f.event
            where f.memorandum = ? and not called_off order by starts""")
        .param(paper.id())
        .query(
            row -> {
              days.put(row.getString(1), row.getObject(2, LocalDate.class));
            });
    return days;
  }

  private static String filled(String body, String years, String months) {
    return body.replaceFirst("…+", years).replaceFirst("…+", months);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }
}
