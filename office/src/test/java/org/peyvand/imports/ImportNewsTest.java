package org.peyvand.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.newsroom.Body;
import org.peyvand.newsroom.ItemsForTests;
import org.peyvand.newsroom.Wording;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OfficeTest
class ImportNewsTest {

  private static final String GOOD =
      """
      {"id": 1, "code": %s, "lang": "fa", "headline": "سفر شهردار", "lead": "خلاصه.", "body": [{"t": "p", "x": "متن *نخست* <b>"}, {"t": "h2", "x": "میانه"}, {"t": "p", "x": "1. پایان"}], "tags": ["سفر", "شهر"], "category": "فرهنگ", "author": "نویسنده", "published": "2024-08-06T10:30:00Z"}
      """;

  @Autowired private ImportNews importer;
  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void importedItemsArePublicUnderTheirOwnCodesAndFound() throws Exception {
    Imported run = imported(GOOD.formatted("768001") + GOOD.formatted("\"768002\""));
    assertThat(run)
        .isEqualTo(new Imported(Command.DONE, "2 added, 0 here already, 0 refused\n", run.err()));
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
    Imported run = imported(String.join("\n", lines) + "\nnot json\n");
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
    Wording wording = ItemsForTests.wording(context, 768071);
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
    Imported run =
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
    Imported run =
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
    assertThat(ItemsForTests.published(context, "Next")).isGreaterThan(768041);
  }

  @Test
  void anImportedTextIsEditedAsTheSameWords() throws Exception {
    imported(GOOD.formatted("768051"));
    String markdown = ItemsForTests.wording(context, 768051).body();
    assertThat(Body.of(markdown).html())
        .isEqualTo("<p>متن *نخست* &lt;b&gt;</p>\n<h2>میانه</h2>\n<p>1. پایان</p>");
  }

  private Imported imported(String lines) throws Exception {
    return Imported.by(importer, folder, lines);
  }

  private static String percent(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
