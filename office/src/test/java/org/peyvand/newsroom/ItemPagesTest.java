package org.peyvand.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class ItemPagesTest {

  private static final String BODY =
      "The council met.\n\n## What comes next\n\nA **text** in two languages.";

  @Autowired private Newsroom newsroom;
  @Autowired private RecordAct recordAct;
  @Autowired private JsonMapper json;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @Test
  void anItemIsDraftedFromChosenActsAndPublishesAsItIs() {
    long act = recorded(new Visibility.Public()).id();
    long hidden = recorded(new Visibility.Office()).id();
    Browser editor = Browser.signedIn(port, jdbc, Role.EDITOR);
    String choices = editor.get("/desk/items/from/isfahan-istanbul").body();
    assertThat(choices).contains("act-" + act).doesNotContain("\"act-" + hidden + "\"");
    assertThat(editor.get("/desk/ties/isfahan-istanbul").body())
        .contains("/desk/items/from/isfahan-istanbul");

    HttpResponse<String> begun =
        editor.post(
            "/desk/items",
            Map.of("tie", "isfahan-istanbul", "in", "en", "act", Long.toString(act)));
    assertThat(begun.statusCode()).isEqualTo(303);
    String place = begun.headers().firstValue("Location").orElseThrow();
    long code = Long.parseLong(place.split("/", -1)[3]);
    assertThat(newsroom.text(code, PageLanguage.EN).wording().headline())
        .isEqualTo("Isfahan proposed a sister-city memorandum to Istanbul");
    newsroom.publish(code, PageLanguage.EN, null);
    assertThat(Browser.anonymous(port).get("/n/" + code).body())
        .contains("Isfahan proposed it")
        .contains("/ties/isfahan-istanbul#act-" + act);
  }

  @Test
  void anItemIsReadUnderItsCodeInTheDigitsOfAnyScript() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("A council met", BODY));
    HttpResponse<String> page = get("/n/" + code);
    assertThat(page.statusCode()).isEqualTo(200);
    Document read = Jsoup.parse(page.body());
    assertThat(read.expectFirst("h1").text()).isEqualTo("A council met");
    assertThat(read.select(".prose h2").text()).isEqualTo("What comes next");
    assertThat(read.select(".prose strong").text()).isEqualTo("text");
    for (PageLanguage script : List.of(PageLanguage.FA, PageLanguage.AR)) {
      String digits = script.digits(Long.toString(code));
      HttpResponse<String> moved = get("/n/" + percent(digits));
      assertThat(moved.statusCode()).isEqualTo(301);
      assertThat(moved.headers().firstValue("Location")).contains("/n/" + code);
      assertThat(get("/" + percent(digits)).headers().firstValue("Location"))
          .contains("/n/" + code);
    }
  }

  @Test
  void theShortAddressLeadsOnAndKeepsTheLanguageThatWasAskedFor() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Short", BODY));
    assertThat(get("/" + code).headers().firstValue("Location")).contains("/n/" + code);
    assertThat(get("/" + code + "?lang=tr&x=%0d%0aSet-Cookie:a=b").headers().firstValue("Location"))
        .contains("/n/" + code + "?lang=tr");
  }

  @Test
  void theShortAddressCanBeCopiedWithoutScript() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Copied", BODY));
    Document page = Jsoup.parse(get("/n/" + code).body());
    assertThat(page.expectFirst(".short").text()).endsWith("/" + code);
    assertThat(page.expectFirst("button[data-copy]").hasAttr("hidden")).isTrue();
  }

  @Test
  void switchingTheLanguageKeepsTheItem() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("In English", BODY));
    newsroom.translated(code, PageLanguage.FA, Newsroom.wording("به فارسی", "متن"));
    Document english = Jsoup.parse(get("/n/" + code + "?lang=en").body());
    assertThat(english.expectFirst("h1").text()).isEqualTo("In English");
    assertThat(english.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
        .containsExactlyInAnyOrder("fa", "en");
    assertThat(english.expectFirst(".languages a[lang=fa]").attr("href"))
        .isEqualTo("/n/" + code + "?lang=fa");
    Document persian = Jsoup.parse(get("/n/" + code + "?lang=fa").body());
    assertThat(persian.expectFirst("h1").text()).isEqualTo("به فارسی");
    assertThat(persian.expectFirst("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void anItemWithoutTheReadersLanguageIsShownInItsOwnAndSaysSo() {
    long code = newsroom.published(PageLanguage.FA, Newsroom.wording("فقط فارسی", "متن"));
    Document page = Jsoup.parse(get("/n/" + code + "?lang=en").body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst("article header").attr("lang")).isEqualTo("fa");
    assertThat(page.expectFirst("article header").attr("dir")).isEqualTo("rtl");
    assertThat(page.expectFirst(".notice").text()).contains("فارسی");
  }

  @Test
  void aDraftIsNotThereForReaders() {
    long code = newsroom.draft(PageLanguage.EN, Newsroom.wording("Not yet", BODY, "hidden draft"));
    assertThat(get("/n/" + code).statusCode()).isEqualTo(404);
    assertThat(get("/n/" + code + "/print").statusCode()).isEqualTo(404);
    assertThat(get("/tag/hidden%20draft").statusCode()).isEqualTo(404);
    assertThat(get("/").body()).doesNotContain("Not yet");
  }

  @Test
  void whatIsSavedAfterPublicationIsNotShownBeforeItIsPublished() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("First words", BODY));
    newsroom.saved(code, PageLanguage.EN, Newsroom.wording("Second words", BODY));
    assertThat(get("/n/" + code).body()).contains("First words").doesNotContain("Second words");
    assertThat(newsroom.text(code, PageLanguage.EN).isAhead()).isTrue();
  }

  @Test
  void aCorrectionIsShownToReadersWithItsDay() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Eleven came", BODY));
    newsroom.rewritten(
        code, PageLanguage.EN, Newsroom.wording("Twelve came", BODY), "It was twelve, not eleven.");
    Document page = Jsoup.parse(get("/n/" + code).body());
    assertThat(page.expectFirst("h1").text()).isEqualTo("Twelve came");
    assertThat(page.expectFirst(".corrections").text()).contains("It was twelve, not eleven.");
    assertThat(page.expectFirst(".corrections time").attr("datetime")).isNotEmpty();
  }

  @Test
  void aWithdrawnItemKeepsItsAddressAndSaysWhy() {
    long code =
        newsroom.published(PageLanguage.EN, Newsroom.wording("Mistaken", BODY, "withdrawing"));
    newsroom.withdrawn(code, PageLanguage.EN, "The meeting did not take place.");
    HttpResponse<String> page = get("/n/" + code);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body())
        .contains("The meeting did not take place.")
        .doesNotContain("council met");
    assertThat(get("/tag/withdrawing").statusCode()).isEqualTo(404);
    assertThat(get("/api/search?q=Mistaken").body()).doesNotContain("\"" + code + "\"");
  }

  @Test
  void theDayIsSaidInBothCalendarsInOneLineWithItsAgeBeside() {
    long code = newsroom.published(PageLanguage.FA, Newsroom.wording("تاریخ‌دار", "متن"));
    Document page = Jsoup.parse(get("/n/" + code + "?lang=fa").body());
    var day = page.expectFirst("article .about .day");
    assertThat(day.expectFirst("time").attr("datetime"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*");
    assertThat(day.expectFirst("time").attr("title")).isEqualTo("امروز");
    assertThat(day.expectFirst(".other bdi").text()).matches("\\d{1,2} \\p{L}+ \\d{4}");
  }

  @Test
  void machinesAreToldWhatTheItemIs() {
    long code =
        newsroom.published(
            PageLanguage.EN,
            new Wording(
                "",
                "Ends </script><b>here",
                "A lead",
                BODY,
                "A writer",
                "IMNA",
                "Culture",
                List.of("peace")));
    newsroom.translated(code, PageLanguage.TR, Newsroom.wording("Türkçe", "metin"));
    Document page = Jsoup.parse(get("/n/" + code + "?lang=en").body());
    JsonNode item = json.readTree(page.expectFirst("script[type=application/ld+json]").data());
    assertThat(item.path("@type").asString()).isEqualTo("NewsArticle");
    assertThat(item.path("headline").asString()).isEqualTo("Ends </script><b>here");
    assertThat(item.path("workTranslation").get(0).path("inLanguage").asString()).isEqualTo("tr");
    assertThat(item.path("keywords").get(0).asString()).isEqualTo("peace");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .endsWith("/n/" + code + "?lang=en");
    assertThat(page.expectFirst("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.expectFirst("meta[property=og:title]").attr("content"))
        .isEqualTo("Ends </script><b>here");
  }

  @Test
  void aReaderSeesWhatAnItemIsBasedOn() {
    Act act = recorded(new Visibility.Public());
    Act secret = recorded(new Visibility.Office());
    long code =
        newsroom.published(PageLanguage.EN, Newsroom.wording("Proposed", BODY), act, secret);
    Document page = Jsoup.parse(get("/n/" + code).body());
    assertThat(page.select(".basis li")).hasSize(1);
    assertThat(page.expectFirst(".basis a").attr("href"))
        .isEqualTo("/ties/isfahan-istanbul#act-" + act.id());
    assertThat(page.expectFirst(".basis a").text()).contains("Isfahan").contains("Istanbul");
    JsonNode about =
        json.readTree(page.expectFirst("script[type=application/ld+json]").data()).path("about");
    assertThat(about.valueStream().map(city -> city.path("name").asString()))
        .containsExactly("Isfahan", "Istanbul");
  }

  @Test
  void relatedItemsShareTags() {
    long one = newsroom.published(PageLanguage.EN, Newsroom.wording("One", BODY, "glass", "river"));
    long two = newsroom.published(PageLanguage.EN, Newsroom.wording("Two", BODY, "glass"));
    long three =
        newsroom.published(PageLanguage.EN, Newsroom.wording("Three", BODY, "glass", "river"));
    assertThat(
            Jsoup.parse(get("/n/" + one).body())
                .select("section[aria-labelledby=related] a")
                .eachAttr("href"))
        .containsExactly("/n/" + three, "/n/" + two);
  }

  @Test
  void thePrintedPageCarriesAShortAddressThatACameraReads() throws Exception {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("On paper", BODY));
    Document page = Jsoup.parse(get("/n/" + code + "/print").body());
    String shown = page.expectFirst(".short").text();
    assertThat(shown).endsWith("/" + code);
    assertThat(page.select("nav")).isEmpty();
    assertThat(readSquare(page.expectFirst("svg.square"))).isEqualTo(shown);
  }

  @Test
  void aReaderGetsNoCookieAndTheHostTheyClaimIsNowhere() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Plain reading", BODY));
    for (String path : List.of("/n/" + code, "/n/" + code + "/print", "/", "/search?q=reading")) {
      HttpResponse<String> page =
          Browser.anonymous(port)
              .send(
                  Browser.anonymous(port)
                      .request(path)
                      .header("X-Forwarded-Host", "evil.example")
                      .header("X-Forwarded-Proto", "https")
                      .header("Forwarded", "host=evil.example")
                      .header("X-Original-URL", "/evil.example")
                      .GET());
      assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
      assertThat(page.body()).as(path).doesNotContain("evil.example");
    }
  }

  private Act recorded(Visibility visibility) {
    NewAct said =
        NewAct.of(Pair.of("isfahan", "istanbul"), ActKind.PROPOSAL, Modality.DONE)
            .withForm(Form.SISTER_CITY)
            .from("isfahan", "istanbul")
            .withVisibility(visibility)
            .withEvidence(
                List.of(
                    new Evidence(
                        "Isfahan proposed it",
                        Evidence.Wording.ORIGINAL,
                        null,
                        "An outlet",
                        null,
                        Evidence.StatedBy.SOURCE,
                        "en",
                        List.of())));
    return switch (recordAct.record(List.of(said), RecordAct.ANY_POSITION, newsroom.editor)) {
      case Recording.Recorded recorded -> recorded.acts().getFirst();
      case Recording.Refused refused -> throw new IllegalStateException(refused.why().token());
    };
  }

  private static String readSquare(org.jsoup.nodes.Element svg) throws Exception {
    int size = Integer.parseInt(svg.attr("viewBox").replaceAll(".* ", ""));
    int margin = 4;
    boolean[][] dots = new boolean[size - 2 * margin][size - 2 * margin];
    Matcher run =
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg.select("path").get(1).attr("d"));
    List<int[]> runs = new ArrayList<>();
    while (run.find()) {
      runs.add(
          new int[] {
            Integer.parseInt(run.group(1)),
            Integer.parseInt(run.group(2)),
            Integer.parseInt(run.group(3))
          });
    }
    for (int[] each : runs) {
      for (int x = each[0]; x < each[0] + each[2]; x++) {
        dots[each[1] - margin][x - margin] = true;
      }
    }
    return new com.google.zxing.qrcode.decoder.Decoder().decode(dots).getText();
  }

  private HttpResponse<String> get(String path) {
    return Browser.anonymous(port).get(path);
  }

  private static String percent(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
