package org.peyvand.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.staff.Browser;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class ImportNewsTest {

  private static final String GOOD =
      """
      {"id": 1, "code": %s, "lang": "fa", "headline": "سفر شهردار", "lead": "خلاصه.", "body": [{"t": "p", "x": "متن *نخست* <b>"}, {"t": "h2", "x": "میانه"}, {"t": "p", "x": "1. پایان"}], "tags": ["سفر", "شهر"], "category": "فرهنگ", "author": "نویسنده", "published": "2024-08-06T10:30:00Z"}
      """;

  @Autowired private ImportNews importer;
  @Autowired private Newsroom newsroom;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {}

  @Test
  void importedItemsArePublicUnderTheirOwnCodesAndFound() throws Exception {
    Run run = imported(GOOD.formatted("768001") + GOOD.formatted("\"768002\""));
    assertThat(run)
        .isEqualTo(new Run(Command.DONE, "2 added, 0 here already, 0 refused\n", run.err()));
    Browser reader = Browser.anonymous(port).in("fa");
    String page = reader.get("/n/768001").body();
    assertThat(page)
        .contains("سفر شهردار")
        .contains("<p>متن *نخست* &lt;b&gt;</p>\n<h2>میانه</h2>\n<p>1. پایان</p>")
        .contains("سه‌شنبه ۱۶ مرداد ۱۴۰۳");
    assertThat(reader.get("/section/" + percent("فرهنگ")).body()).contains("/n/768002");
    assertThat(reader.get("/tag/" + percent("سفر")).body()).contains("/n/768001");
    assertThat(reader.get("/api/search?q=" + percent("شهردار سفر")).body()).contains("\"768001\"");
  }

  @Test
  void aSecondImportChangesNothing() throws Exception {
    String file = GOOD.formatted("768011") + GOOD.formatted("768012");
    imported(file);
    assertThat(imported(file).out()).isEqualTo("0 added, 2 here already, 0 refused\n");
  }

  @Test
  void aRunThatBrokeOffGoesOnWhereItStopped() throws Exception {
    String many =
        GOOD.replace("فرهنگ", "انبوه")
            .replace("سفر شهردار", "بازدید")
            .replace("[\"سفر\", \"شهر\"]", "[]");
    List<String> lines =
        IntStream.range(0, 2_300).mapToObj(i -> many.formatted(7_690_000 + i).strip()).toList();
    imported(String.join("\n", lines.subList(0, 1_200)));
    Run run = imported(String.join("\n", lines) + "\nnot json\n");
    assertThat(run.out()).isEqualTo("1100 added, 1200 here already, 1 refused\n");
    assertThat(run.err()).contains("line 2301 is not JSON").contains("] 1100 items, ");
    assertThat(imported(String.join("\n", lines)).out()).startsWith("0 added, 2300 here already");
    assertThat(Browser.anonymous(port).get("/n/7692299").statusCode()).isEqualTo(200);
  }

  @Test
  void oneTextTwiceInAFileIsTakenOnce() throws Exception {
    assertThat(imported(GOOD.formatted("768061") + GOOD.formatted("768061")).out())
        .isEqualTo("1 added, 1 here already, 0 refused\n");
  }

  @Test
  void everySignComesThroughAsItWas() throws Exception {
    String odd = "\\\\ \\t | \\\\N {a,b} \\\"q\\\" '\\u0001 😀 می‌شود";
    imported(
        GOOD.formatted("768071").replace("سفر شهردار", odd).replace("\"شهر\"", "\"" + odd + "\""));
    Wording wording = newsroom.text(768071, PageLanguage.FA).wording();
    assertThat(wording.headline()).isEqualTo("\\ \t | \\N {a,b} \"q\" '\u0001 😀 می‌شود");
    assertThat(wording.tags()).containsExactly("سفر", wording.headline());
  }

  @Test
  void aTimeThatNoItemCanHaveIsABadLine() throws Exception {
    assertThat(imported(GOOD.formatted("768081").replace("2024-08", "+300000-08")).err())
        .contains("line 1 has no time of publication");
  }

  @Test
  void badLinesAreNamedWithTheirNumberAndGoodOnesKept() throws Exception {
    Run run =
        imported(
            String.join(
                "\n",
                "not json",
                GOOD.formatted("768021").strip(),
                GOOD.formatted("768022").strip().replace("\"fa\"", "\"xx\""),
                GOOD.formatted("\"none\"").strip(),
                GOOD.formatted("768023").strip().replace("سفر شهردار", " "),
                GOOD.formatted("768024").strip().replace("2024-08-06T10:30:00Z", "yesterday"),
                "",
                "[1]"));
    assertThat(run.out()).isEqualTo("1 added, 0 here already, 6 refused\n");
    assertThat(run.err())
        .contains("line 1 is not JSON")
        .contains("line 3 has an unknown language \"xx\"")
        .contains("line 4 has no news code")
        .contains("line 5 has no headline")
        .contains("line 6 has no time of publication")
        .contains("line 8 is not a JSON object");
  }

  @Test
  void leadTagsAuthorAndCategoryMayBeMissing() throws Exception {
    Run run =
        imported(
            """
            {"code": 768031, "lang": "en", "headline": "Bare", "body": [], "published": "2024-01-01T00:00:00+03:30"}
            {"code": 768032, "lang": "tr", "headline": "Boş", "lead": "", "body": null, "tags": [], "category": null, "author": "", "published": "2024-01-01T00:00:00Z"}
            """);
    assertThat(run.out()).isEqualTo("2 added, 0 here already, 0 refused\n");
    assertThat(Browser.anonymous(port).get("/n/768031").statusCode()).isEqualTo(200);
  }

  @Test
  void newItemsCountOnBehindImportedCodes() throws Exception {
    imported(GOOD.formatted("768041"));
    assertThat(newsroom.draft(PageLanguage.EN, Newsroom.wording("Next", "x")))
        .isGreaterThan(768041);
  }

  @Test
  void anImportedTextIsEditedAsTheSameWords() throws Exception {
    imported(GOOD.formatted("768051"));
    String markdown = newsroom.text(768051, PageLanguage.FA).wording().body();
    assertThat(Body.of(markdown).html())
        .isEqualTo("<p>متن *نخست* &lt;b&gt;</p>\n<h2>میانه</h2>\n<p>1. پایان</p>");
  }

  private Run imported(String lines) throws Exception {
    Path file = folder.resolve("items.jsonl");
    Files.writeString(file, lines);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        importer.run(
            file,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String percent(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
