package org.peyvand.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper is written, compared and remarked upon, over HTTP and without script. */
@OfficeTest
class WritingTest {

  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Browser officer = Browser.anonymous(0);

  @BeforeEach
  void signIn() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
  }

  @Test
  void aPaperBeginsFromTheLibraryInItsLanguages() {
    String path = begun();
    Document page = page(path);
    assertThat(page.select("section.row[id^=a]")).hasSizeGreaterThan(12);
    assertThat(page.select("#a1 .cell").eachAttr("dir")).containsExactly("rtl", "ltr");
    assertThat(page.select("#a1 .cell h3").eachText())
        .containsExactly("ماده ۱ هدف", "Article 1 Purpose");
    assertThat(page.select(".parts + *, h1").text()).contains("Isfahan and Kazan");
    assertThat(page.text()).contains("A template, not legal advice.");
  }

  @Test
  void everySaveIsAVersionAndTwoAreComparedByWord() {
    String path = begun();
    Map<String, String> form = form(path + "/articles/a1");
    form.computeIfPresent("body-en", (f, said) -> said.replace("governments", "parliaments"));
    form.computeIfPresent("body-fa", (f, said) -> said.replace("می‌کنند", "می کنند"));
    assertThat(officer.post(path + "/articles/a1", form).statusCode()).isEqualTo(303);
    Document page = page(path + "/versions");
    assertThat(page.select("del").eachText()).containsExactly("governments");
    assertThat(page.select("ins").eachText()).containsExactly("parliaments");
    assertThat(page.select(".versions > li")).hasSize(2);
    assertThat(page.select("code.hash").text()).matches("[0-9a-f]{64}");
  }

  @Test
  void whatTheLanguagesDoNotSayAlikeIsMarkedInBothWhileWriting() {
    String path = begun();
    Map<String, String> form = form(path + "/articles/a4");
    form.put("body-en", "The members are named 45 days before.");
    form.put("body-fa", "نام اعضا ۳۰ روز پیش‌تر گفته می‌شود.");
    form.put("do", "check");
    HttpResponse<String> checked = officer.post(path + "/articles/a4", form);
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(
            Jsoup.parse(checked.body())
                .select(".findings li")
                .text()
                .replaceAll("[\\u2068\\u2069]", ""))
        .isEqualTo("Number: ۳۰ in فارسی, 45 in English.");
    assertThat(page(path + "/versions").select(".versions > li")).hasSize(1);
    form.remove("do");
    officer.post(path + "/articles/a4", form);
    Document page = page(path);
    assertThat(page.select("#a4 mark").eachText()).containsExactly("۳۰", "45");
    assertThat(page.select(".findings li").eachText()).anyMatch(line -> line.contains("45"));
  }

  @Test
  void twoOfficersOnOneArticleAreShownToEachOtherAndNothingIsLost() {
    String path = begun();
    Map<String, String> mine = form(path + "/articles/a2");
    Browser other = Browser.signedIn(port, jdbc, Role.OFFICER);
    Map<String, String> theirs = new LinkedHashMap<>(mine);
    theirs.put("body-en", "Their words.");
    other.get(path);
    assertThat(other.post(path + "/articles/a2", theirs).statusCode()).isEqualTo(303);
    mine.put("body-en", "My words.");
    HttpResponse<String> answer = officer.post(path + "/articles/a2", mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("textarea[name=body-en]").val()).isEqualTo("My words.");
    assertThat(page.select(".redline ins").text()).contains("Their");
    Map<String, String> again = form(page);
    assertThat(officer.post(path + "/articles/a2", again).statusCode()).isEqualTo(303);
    assertThat(page(path).select("#a2").text()).contains("My words.");
    assertThat(page(path + "/versions").select(".versions > li")).hasSize(3);
  }

  @Test
  void twoOfficersOnTwoArticlesAreNotInEachOthersWay() {
    String path = begun();
    Map<String, String> first = form(path + "/articles/a1");
    Map<String, String> second = form(path + "/articles/a2");
    first.put("body-en", "First.");
    second.put("body-en", "Second.");
    assertThat(officer.post(path + "/articles/a1", first).statusCode()).isEqualTo(303);
    assertThat(officer.post(path + "/articles/a2", second).statusCode()).isEqualTo(303);
    assertThat(page(path).text()).contains("First.", "Second.");
  }

  @Test
  void whatTheOtherSideSendsIsAVersionOfTheirs() {
    String path = begun();
    Map<String, String> form = form(path + "/theirs");
    form.put("text-en", "Article 1. Purpose\nWe want this.\nArticle 2. Fields\nAnd that.");
    form.put("note", "Letter 77");
    HttpResponse<String> kept = officer.post(path + "/theirs", form);
    assertThat(kept.statusCode()).isEqualTo(303);
    Document page = page(kept.headers().firstValue("Location").orElseThrow());
    assertThat(page.select(".versions > li:first-child").text()).contains("Kazan", "Letter 77");
    assertThat(page.select("#a1 ins").text()).contains("We want this");
    form.put("text-en", " ");
    assertThat(officer.post(path + "/theirs", form).body())
        .contains("Paste the text in at least one language.");
  }

  @Test
  void whatHasChangedSinceAReaderLookedIsSaidUntilItIsRead() {
    String path = begun();
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    reader.get(path);
    assertThat(reader.post(path + "/seen", Map.of("version", "1")).statusCode()).isEqualTo(303);
    assertThat(reader.get(path).body()).doesNotContain("Things have changed");
    Map<String, String> form = form(path + "/articles/a1");
    form.put("body-en", "Other.");
    officer.post(path + "/articles/a1", form);
    assertThat(reader.get(path).body())
        .contains("Things have changed since version 1")
        .contains("/versions?from=1&amp;to=2");
    assertThat(officer.get(path).body()).doesNotContain("Things have changed");
  }

  @Test
  void aRemarkIsAnsweredAndDealtWith() {
    String path = begun();
    officer.get(path);
    officer.post(path + "/articles/a3/remarks", Map.of("words", "Is this <b>ours</b>?"));
    Document page = page(path);
    String remark = page.select("#a3 input[name=parent]").val();
    officer.post(path + "/articles/a3/remarks", Map.of("words", "Yes.", "parent", remark));
    page = page(path);
    assertThat(page.select("#a3 .remark .remark").text()).contains("Yes.");
    assertThat(page.select("#a3 .remark > p:first-child").eachText().getFirst())
        .isEqualTo("Is this <b>ours</b>?");
    assertThat(page.select("#a3 .remarks summary").text()).isEqualTo("Remarks: 1 open of 1");
    officer.post(path + "/remarks/" + remark + "/resolve", Map.of("article", "a3"));
    assertThat(page(path).select("#a3 .remarks summary").text()).isEqualTo("Remarks: 0 open of 1");
    assertThat(officer.post(path + "/articles/a3/remarks", Map.of("words", " ")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void articlesAreAddedMovedAndRemoved() {
    String path = begun();
    officer.get(path);
    String added =
        officer
            .post(path + "/articles", Map.of("clause", "review"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id = added.substring(added.lastIndexOf('/') + 1);
    int last = page(path).select("section.row[id^=a]").size();
    officer.post(path + "/articles/" + id + "/up", Map.of("seen", "2"));
    assertThat(page(path).select("section.row[id^=a]").get(last - 2).id()).isEqualTo(id);
    officer.post(path + "/articles/" + id + "/remove", Map.of("seen", "3"));
    assertThat(page(path).select("#" + id)).isEmpty();
  }

  @Test
  void badWordsAreRefusedInOneSentenceAndKept() {
    String path = begun();
    Map<String, String> form = form(path + "/articles/a1");
    form.put("body-en", "x".repeat(200_000));
    HttpResponse<String> answer = officer.post(path + "/articles/a1", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("at most 20,000 characters").contains("xxxxxxxxxx");
    form = form(path + "/parties");
    form.put("holder-isfahan-en", "A\u202Eb");
    answer = officer.post(path + "/parties", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("turns the direction of writing");
    assertThat(page(path + "/versions").select(".versions > li")).hasSize(1);
    assertThat(begin("Isfahan", "Isfahan", "fa", "en").statusCode()).isEqualTo(422);
    assertThat(begin("Isfahan", "Nowhere at all", "fa", "en").statusCode()).isEqualTo(422);
    assertThat(begin("Isfahan", "Kazan", "fa").body()).contains("Choose two or three languages.");
    assertThat(officer.get("/desk/memoranda/999999").statusCode()).isEqualTo(404);
    assertThat(officer.get(path + "/articles/a99").statusCode()).isEqualTo(404);
  }

  @Test
  void aPaperForSomePeopleIsNotThereForOthers() {
    String path = begun();
    long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    jdbc.sql("update memorandum set visibility = 'named', visible_to = ? where id = ?")
        .params(new Long[] {officer.member().id()}, id)
        .update();
    Browser other = Browser.signedIn(port, jdbc, Role.values());
    assertThat(officer.get(path).statusCode()).isEqualTo(200);
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.get(path + "/versions").statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/memoranda").body()).doesNotContain(path + "\"");
    assertThat(other.post(path + "/articles/a1", Map.of()).statusCode()).isEqualTo(404);
  }

  private String begun() {
    return begin("Isfahan", "Kazan", "fa", "en").headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> begin(String first, String second, String... languages) {
    officer.get("/desk/memoranda");
    StringBuilder body = new StringBuilder("_form=" + encoded(officer.token()));
    body.append("&first=").append(encoded(first)).append("&second=").append(encoded(second));
    body.append("&form=sister-city&prevailing=&from=dossier");
    for (String language : languages) {
      body.append("&language=").append(language);
    }
    return officer.send(
        officer
            .request("/desk/memoranda")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private Document page(String path) {
    return Jsoup.parse(officer.get(path).body());
  }

  private Map<String, String> form(String path) {
    return form(page(path));
  }

  private static Map<String, String> form(Document page) {
    Map<String, String> fields = new LinkedHashMap<>();
    page.select("form.writing [name]:not(button):not([name=_form])")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }
}
