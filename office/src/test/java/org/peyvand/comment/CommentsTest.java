package org.peyvand.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.newsroom.ItemsForTests;
import org.peyvand.secret.Secrets;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments over HTTP: written, read by the office, seen, answered, changed, taken back. */
@OfficeTest
class CommentsTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Secrets secrets;
  @Autowired KeptRules rules;
  private Talk talk;
  private Browser editor;

  @BeforeEach
  void begin() {
    talk = new Talk(context, port);
    editor = Browser.signedIn(port, jdbc, Role.EDITOR);
  }

  @AfterEach
  void forgetRules() {
    rules.replace(Rules.FIRST);
  }

  private long last() {
    return jdbc.sql("select max(id) from comment_comment where item = :item")
        .param("item", talk.item)
        .query(Long.class)
        .single();
  }

  private CommentState state(long id) {
    return CommentState.of(
            jdbc.sql("select state from comment_comment where id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .orElseThrow();
  }

  private long posted(String name, String words, String... fields) {
    talk.posted(name, words, fields);
    return last();
  }

  private HttpResponse<String> decide(String wish, long id) {
    editor.get("/desk/comments");
    return editor.post("/desk/comments", Map.of("one-do", wish + "-" + id));
  }

  private long published(String name, String words, String... fields) {
    long id = posted(name, words, fields);
    assertThat(decide("published", id).statusCode()).isEqualTo(303);
    return id;
  }

  @Test
  void aCommentIsSeenByNobodyUntilTheOfficeHasReadItAndThenByEverybodyAtOnce() {
    assertThat(talk.page("fa")).doesNotContain("سلام به همه");
    long id = posted("مریم", "سلام به همه");
    for (String language : List.of("fa", "en", "tr", "ar")) {
      assertThat(talk.page(language)).doesNotContain("سلام به همه").doesNotContain("مریم");
    }
    assertThat(decide("published", id).statusCode()).isEqualTo(303);
    for (String language : List.of("fa", "en", "tr", "ar")) {
      assertThat(talk.page(language))
          .contains("<bdi>مریم</bdi>")
          .contains("<p dir=\"auto\">سلام به همه</p>")
          .contains("\"commentCount\":1")
          .contains("\"@type\":\"Comment\"");
    }
    assertThat(talk.page("fa")).contains("۱ نظر");
    assertThat(talk.page("en")).contains("1 comment<");
  }

  @Test
  void aKeptPageHoldsNothingThatBelongsToOneReader() {
    published("Ali", "A first word");
    talk.page("en");
    assertThat(talk.page("en"))
        .contains("href=\"/n/" + talk.item + "/comment\"")
        .doesNotContain("name=\"_form\"")
        .doesNotContain("name=\"seen\"");
    HttpResponse<String> form = Browser.anonymous(port).get("/n/" + talk.item + "/comment");
    assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fa, شما در حال پاسخ به نظر «علی» هستید",
    "en, You are replying to the comment of «علی»",
    "tr, «علی» adlı kişinin yorumunu yanıtlıyorsunuz",
    "ar, أنت ترد على تعليق «علی»"
  })
  void whoAnswersIsToldWhomAndMayQuoteOrCancel(String language, String banner) {
    long parent = published("علی", "نظر نخست\nسطر دوم");
    Browser reader = Browser.anonymous(port).in(language);
    String path = "/n/" + talk.item + "/comment?to=" + parent;
    String page = reader.get(path).body();
    assertThat(page).contains("aria-label=\"" + banner + "\"");
    assertThat(page.replace("<bdi>", "").replace("</bdi>", "")).contains("<strong>" + banner);
    assertThat(page)
        .contains(path + "&amp;quote=1")
        .contains("href=\"/n/" + talk.item + "/comment\" data-cancel");
    assertThat(reader.get(path + "&quote=1").body())
        .contains("&gt; نظر نخست\n&gt; سطر دوم\n\n</textarea>");
  }

  @Test
  void answersStandBelowWhatTheyAnswerWhateverCameBetween() {
    long first = published("One", "first thread");
    published("Two", "second thread");
    long answer = published("Three", "> first thread\n\nan answer", "to", Long.toString(first));
    published("Four", "an answer to it", "to", Long.toString(answer));
    String page = talk.page("en");
    assertThat(page.substring(page.indexOf("id=\"comments\"")).replaceAll("(?s)<[^>]+>", "~"))
        .containsSubsequence("first thread", "an answer", "an answer to it", "second thread");
    assertThat(page)
        .contains("class=\"comment step3\"")
        .contains("<blockquote dir=\"auto\">first thread</blockquote><p dir=\"auto\">an answer</p>")
        .contains("in reply to <bdi>Three</bdi>");
  }

  @Test
  void aRemovedParentKeepsItsThreadAndLeavesWithIt() {
    long parent = published("Parent", "to be removed");
    long child = published("Child", "stays", "to", Long.toString(parent));
    decide("refused", parent);
    assertThat(state(parent)).isEqualTo(CommentState.REMOVED);
    assertThat(talk.page("en"))
        .doesNotContain("to be removed")
        .contains("This comment is not shown.")
        .contains("stays")
        .contains("1 comment<");
    decide("refused", child);
    assertThat(talk.page("en")).doesNotContain("This comment is not shown.").contains("Comments<");
  }

  @Test
  void itsWriterMayChangeItAndTheOfficeReadsItAgain() {
    String own = talk.posted("Sara", "with a mistaek");
    long id = last();
    decide("published", id);
    Browser writer = Browser.anonymous(port);
    HttpResponse<String> page = writer.get(own);
    assertThat(page.body()).contains("with a mistaek");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(writer.post(own, Map.of("name", "Sara", "text", "without one")).statusCode())
        .isEqualTo(303);
    assertThat(state(id)).isEqualTo(CommentState.WAITING);
    assertThat(talk.page("en")).doesNotContain("mistaek").doesNotContain("without one");
    decide("published", id);
    assertThat(talk.page("en")).contains("without one");
  }

  @Test
  void whatItsWriterWithdrawsIsErasedAndItsThreadStays() {
    String own = talk.posted("Regret", "said too much", "email", "r@example.org");
    long id = last();
    decide("published", id);
    published("Other", "an answer", "to", Long.toString(id));
    Browser writer = Browser.anonymous(port);
    writer.get(own);
    assertThat(writer.post(own, Map.of("do", "withdraw")).body()).contains("its words are deleted");
    assertThat(talk.page("en"))
        .doesNotContain("said too much")
        .contains("The writer has withdrawn this comment.")
        .contains("an answer");
    assertThat(
            jdbc.sql("select name || email || words from comment_comment where id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .isEmpty();
    assertThat(writer.get(own).statusCode()).isEqualTo(404);
    decide("published", id);
    assertThat(state(id)).isEqualTo(CommentState.WITHDRAWN);
  }

  @Test
  void afterAQuarterOfAnHourTheLinkIsOver() {
    String own = talk.posted("Late", "too late to change");
    jdbc.sql("update comment_comment set link_until = link_until - interval '15 minutes'").update();
    HttpResponse<String> page = Browser.anonymous(port).get(own);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("is over").doesNotContain("too late to change");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|words|''|Write your name.",
        "'  '|words|''|Write your name.",
        "Ann\u202Enna|words|''|turn the direction",
        "Ann\u2067a|words|''|turn the direction",
        "Ann|''|''|Write your comment.",
        "Ann|words|nobody|no e-mail address",
        "Ann|words|a@b\tBcc: all@example.org|no e-mail address",
        "Ann|http://a.example http://b.example www.c.example|''|too many links",
      })
  void whatIsWrongStandsByItsFieldAndWhatWasTypedStays(
      String name, String words, String email, String sentence) {
    HttpResponse<String> answer = talk.post("en", name, words, "email", email);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(sentence).contains("role=\"alert\"");
    if (!words.isEmpty()) {
      assertThat(answer.body()).contains(words);
    }
  }

  @Test
  void lineEndsAndControlCharactersInANameAreBlanks() {
    long id = posted("Ann\r\nSet-Cookie: a=b\u0000\u0007", "words");
    assertThat(
            jdbc.sql("select name from comment_comment where id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .isEqualTo("Ann Set-Cookie: a=b");
  }

  @Test
  void nobodySpeaksAsTheOffice() {
    String name =
        jdbc.sql("select name_en from settings_office")
            .query(String.class)
            .optional()
            .orElse("Peyvand");
    assertThat(talk.post("en", name, "words").statusCode()).isEqualTo(422);
  }

  @Test
  void machinesAreToldWhatIsWrongAndNothingOfThemIsKept() {
    String young = Talk.seal(secrets, talk.item, Duration.ofMillis(500));
    String old = Talk.seal(secrets, talk.item, Duration.ofHours(25));
    String another = Talk.seal(secrets, talk.item + 1, Duration.ofSeconds(20));
    assertThat(talk.post("en", "Bot", "a", "website", "x").body()).contains("must stay empty");
    HttpResponse<String> fast = talk.post("en", "Bot", "b", "seen", young);
    assertThat(fast.body()).contains("faster than anybody types").contains(young);
    assertThat(talk.post("en", "Bot", "c", "seen", old).body()).contains("open for too long");
    assertThat(talk.post("en", "Bot", "d", "seen", another).body()).contains("open for too long");
    assertThat(talk.post("en", "Bot", "e", "seen", "AAAA").body()).contains("open for too long");
    assertThat(
            jdbc.sql("select count(*) from comment_comment where name = 'Bot'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void theSameIsNotSaidTwiceHoweverItIsSpelled() {
    posted("علي", "كتاب ها");
    assertThat(talk.post("en", "علی", "کتاب‌ها").statusCode()).isEqualTo(303);
    HttpResponse<String> again = talk.post("en", "علی", "كتاب ها");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("has arrived before");
  }

  @Test
  void aListedWordSendsACommentToTheSpamInAnySpelling() {
    editor.get("/desk/comments/rules");
    HttpResponse<String> kept =
        editor.post(
            "/desk/comments/rules",
            Map.of("words", "كازينو\nbig win", "links", "۱", "days", "0", "policy-en", "Be kind."));
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(state(posted("A", "کازینوی ما"))).isEqualTo(CommentState.WAITING);
    assertThat(state(posted("A", "به کازینو بیایید"))).isEqualTo(CommentState.SPAM);
    assertThat(state(posted("A", "A BIG  win!"))).isEqualTo(CommentState.SPAM);
    assertThat(editor.get("/desk/comments?state=spam").body())
        .contains("Listed word: <bdi>big win");
    assertThat(Browser.anonymous(port).get("/n/" + talk.item + "/comment").body())
        .contains("Be kind.");
    assertThat(talk.post("en", "A", "http://a.example http://b.example").statusCode())
        .isEqualTo(422);
  }

  @Test
  void manyAreDecidedAtOnceAndTheDecisionIsTakenBack() {
    long one = posted("One", "first");
    long two = posted("Two", "second");
    editor.get("/desk/comments");
    HttpResponse<String> decided =
        editor.send(
            editor
                .request("/desk/comments")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "_form=" + editor.token() + "&id=" + one + "&id=" + two + "&do=spam")));
    assertThat(List.of(state(one), state(two))).containsOnly(CommentState.SPAM);
    String to = decided.headers().firstValue("Location").orElseThrow();
    assertThat(editor.get(to).body()).contains("2 comments decided.");
    editor.post("/desk/comments", Map.of("do", "undo", "done", one + "." + two));
    assertThat(List.of(state(one), state(two))).containsOnly(CommentState.WAITING);
    assertThat(
            jdbc.sql("select what from staff_journal where person = :id order by id")
                .param("id", editor.member().id())
                .query(String.class)
                .list())
        .containsExactly("comment.journal.spam", "comment.journal.undone");
    assertThat(editor.post("/desk/comments", Map.of("do", "published")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void theOfficeAnswersInItsOwnName() {
    long id = posted("Citizen", "When does it open?");
    editor.get("/desk/comments/" + id + "/answer");
    HttpResponse<String> answer =
        editor.post("/desk/comments/" + id + "/answer", Map.of("text", "On Monday."));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(talk.page("en"))
        .contains("When does it open?")
        .contains("On Monday.")
        .contains("The office answers")
        .doesNotContain(editor.member().name());
  }

  @Test
  void commentsAreClosedByTheEditorOrByAge() {
    editor.get("/desk/comments?item=" + talk.item);
    editor.post("/desk/comments/items/" + talk.item, Map.of("closed", "yes"));
    assertThat(talk.post("en", "A", "late").body()).contains("Comments on this item are closed.");
    assertThat(talk.page("en")).doesNotContain("/comment\"");
    editor.post("/desk/comments/items/" + talk.item, Map.of("closed", "no"));
    assertThat(talk.page("en")).contains("/comment\"");
    rules.replace(new Rules(Map.of(), List.of(), 2, 30, false));
    assertThat(talk.post("en", "A", "in time").statusCode()).isEqualTo(303);
    jdbc.sql("update newsroom_text set published = published - interval '31 days' where code = :c")
        .param("c", talk.item)
        .update();
    assertThat(talk.post("en", "A", "much later").body()).contains("are closed.");
  }

  @Test
  void likesAreOffUntilTheOfficeSwitchesThemOnAndCountOnceAnAddress() {
    long id = published("A", "likeable");
    String vote = "/n/" + talk.item + "/comments/" + id + "/vote";
    assertThat(talk.page("en")).doesNotContain("/vote");
    assertThat(Browser.anonymous(port).get(vote).statusCode()).isEqualTo(404);
    editor.get("/desk/comments/rules");
    editor.post("/desk/comments/rules", Map.of("links", "2", "days", "0", "votes", "yes"));
    Browser reader = Browser.anonymous(port);
    reader.get(vote);
    reader.post(vote, Map.of("vote", "like"));
    reader.post(vote, Map.of("vote", "like"));
    assertThat(talk.page("en")).contains("Like (1)");
    reader.post(vote, Map.of("vote", "dislike"));
    assertThat(talk.page("en")).contains("Like (0)").contains("Dislike (1)");
  }

  @Test
  void whatIsNotPublishedTakesNoComments() {
    ItemsForTests.withdrawn(context, talk.item);
    assertThat(talk.post("en", "A", "words").statusCode()).isEqualTo(404);
    assertThat(Browser.anonymous(port).get("/n/999999999/comment").statusCode()).isEqualTo(404);
    assertThat(Browser.anonymous(port).get("/n/999999999/comments").statusCode()).isEqualTo(404);
  }
}
