package org.peyvand.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Importer;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Feeds and maps as other people's programs read them. */
@OfficeTest
class FeedsTest {

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);

  @Autowired private List<Importer> importers;
  @Autowired private JsonMapper json;
  @Autowired private RecordAct record;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @BeforeEach
  void publish() throws Exception {
    String line =
        """
        {"code": %d, "lang": "%s", "headline": "%s", "lead": "Lead & more", "body": [{"t": "p", "x": "A <b> & ]]> text \\u000b."}], "tags": ["feeds & maps"], "category": "Machines", "author": "A writer", "published": "%s"}
        """;
    Path file = folder.resolve("items.jsonl");
    Files.writeString(
        file,
        line.formatted(660001, "en", "Fed & read", now)
            + line.formatted(660002, "en", "Three days old", now.minus(3, ChronoUnit.DAYS))
            + line.formatted(660003, "tr", "Türkçe haber", now.minusSeconds(60)));
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    importers.stream()
        .filter(each -> each.what().equals("news"))
        .findFirst()
        .orElseThrow()
        .run(file, nowhere, nowhere);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.xml?lang=en",
        "/rss.xml?lang=en",
        "/tag/feeds%20&%20maps/feed.xml?lang=en",
        "/tag/feeds%20&%20maps/rss.xml?lang=en",
        "/section/machines/feed.xml?lang=en",
        "/section/Machines/rss.xml?lang=en"
      })
  void anotherProgramReadsTheFeed(String path) throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(get(path).body()));
    assertThat(feed.getEntries()).extracting("title").contains("Fed & read", "Three days old");
    assertThat(feed.getEntries()).extracting("title").doesNotContain("Türkçe haber");
    var entry =
        feed.getEntries().stream().filter(e -> e.getTitle().equals("Fed & read")).findFirst();
    assertThat(entry.orElseThrow().getLink()).contains("/n/660001").startsWith("http");
    assertThat(entry.orElseThrow().getPublishedDate()).isEqualTo(now);
  }

  @Test
  void aTagsFeedWithoutALanguageHasAll() throws Exception {
    SyndFeed feed =
        new SyndFeedInput().build(new StringReader(get("/tag/feeds%20&%20maps/feed.xml").body()));
    assertThat(feed.getEntries()).extracting("title").contains("Fed & read", "Türkçe haber");
  }

  @Test
  void aRelationsFeedIsThereEvenWhileItIsEmpty() throws Exception {
    SyndFeed feed =
        new SyndFeedInput().build(new StringReader(get("/ties/isfahan-xian/feed.xml").body()));
    assertThat(feed.getEntries()).isEmpty();
    assertThat(get("/ties/isfahan-nowhere/feed.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void theNewsMapHoldsTwoDaysAndTheOtherAll() {
    Document news = Jsoup.parse(get("/sitemap-news.xml").body(), "", Parser.xmlParser());
    assertThat(news.select("url > loc").eachText())
        .anyMatch(address -> address.contains("/n/660001"))
        .noneMatch(address -> address.contains("/n/660002"));
    assertThat(news.select("news|title").eachText()).contains("Fed & read");
    Document all = Jsoup.parse(get("/sitemap.xml").body(), "", Parser.xmlParser());
    assertThat(all.select("urlset > url > loc").eachText())
        .anyMatch(address -> address.contains("/n/660001"))
        .anyMatch(address -> address.contains("/n/660002"));
  }

  @Test
  void whatTheApiAnswersIsWhatItSaysItAnswers() {
    ObjectNode api = (ObjectNode) json.readTree(get("/api/openapi.json").body());
    assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
    assertValid(api, "Answer", get("/api/search?q=read&limit=1"), 200);
    assertValid(api, "Answer", get("/api/search?q="), 200);
    assertValid(api, "Problem", get("/api/search?q=x&limit=0"), 400);
    assertValid(api, "Problem", get("/api/search?q=x&limit=1001"), 400);
    assertValid(api, "Problem", get("/api/search?q=x&lang=xx"), 400);
    assertValid(api, "Problem", get("/api/ties/isfahan-nowhere"), 404);
    assertValid(api, "Standing", get("/api/ties/" + tie()), 200);
    assertValid(api, "Feed", get("/feed.json?lang=en"), 200);
    assertThat(json.readTree(get("/feed.json?lang=en").body()).path("items").valueStream())
        .extracting(item -> item.path("title").asString())
        .contains("Fed & read");
  }

  @Test
  void aNewsCodeInAnyDigitsIsFoundFirst() {
    JsonNode answer =
        json.readTree(get("/api/search?q=%DB%B6%DB%B6%DB%B0%DB%B0%DB%B0%DB%B1").body());
    assertThat(answer.path("hits").get(0).path("code").asString()).isEqualTo("660001");
    assertThat(answer.path("hits").get(0).path("url").asString()).isEqualTo("/n/660001");
  }

  /** A relation with everything in it that a standing can tell. */
  private String tie() {
    Pair pair = Pair.of("isfahan", "busan");
    Evidence said =
        new Evidence(
            "Busan promised a delegation.",
            Evidence.Wording.RETOLD,
            null,
            "An example",
            null,
            Evidence.StatedBy.SOURCE,
            "en",
            List.of());
    List<NewAct> acts =
        Stream.of(ActKind.PROPOSAL, ActKind.WELCOME, ActKind.COMMITMENT)
            .map(
                kind ->
                    NewAct.of(
                            pair,
                            kind,
                            kind == ActKind.COMMITMENT ? Modality.PLANNED : Modality.DONE)
                        .from("busan", "isfahan")
                        .withName(kind == ActKind.COMMITMENT ? "a delegation" : null)
                        .withEvidence(List.of(said))
                        .withVisibility(new Visibility.Public()))
            .toList();
    assertThat(
            record.record(
                acts,
                RecordAct.ANY_POSITION,
                new StaffMember(1, "An officer", Set.of(Role.OFFICER))))
        .isInstanceOf(Recording.Recorded.class);
    return pair.slug();
  }

  private void assertValid(ObjectNode api, String name, HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    ObjectNode root = json.createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", api.path("components"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    assertThat(schema.validate(json.readTree(answer.body()))).as(answer.body()).isEmpty();
  }

  private HttpResponse<String> get(String path) {
    return Browser.anonymous(port).get(path);
  }
}
