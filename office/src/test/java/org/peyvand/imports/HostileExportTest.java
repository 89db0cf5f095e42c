package org.peyvand.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peyvand.imports.Wxr.comment;
import static org.peyvand.imports.Wxr.export;
import static org.peyvand.imports.Wxr.label;
import static org.peyvand.imports.Wxr.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.settings.Settings;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class HostileExportTest {

  @Autowired private TakePosts take;
  @Autowired private Settings settings;
  @Autowired private Clock clock;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private Imported imported(String xml) throws Exception {
    return Imported.by(new ImportWordpress(take, settings, clock, "", ""), folder, xml);
  }

  private static String withType(String type, String export) {
    return export.replace("<rss ", type + "\n<rss ");
  }

  @Test
  void aTextThatGrowsIsNotRead() throws Exception {
    String type =
        "<!DOCTYPE rss [<!ENTITY a \"lol\">"
            + IntStream.range(0, 9)
                .mapToObj(
                    i ->
                        "<!ENTITY %c \"%s\">"
                            .formatted('b' + i, ("&" + (char) ('a' + i) + ";").repeat(10)))
                .collect(Collectors.joining())
            + "]>";
    Imported run = imported(withType(type, export(post(911_001, "x", "]]>&j;<![CDATA["))));
    assertThat(run.exit()).isEqualTo(Command.REFUSED);
    assertThat(run.err()).contains("has a document type, which no export of WordPress has");
    assertThat(run.out()).startsWith("items: 0 added");
  }

  @Test
  void noOtherFileAndNoAddressIsRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET-WORDS");
    for (String type :
        new String[] {
          "<!DOCTYPE rss [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>",
          "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/a.dtd\">"
        }) {
      Imported run = imported(withType(type, export(post(911_011, "x", "]]>&f;<![CDATA["))));
      assertThat(run.exit()).isEqualTo(Command.REFUSED);
      assertThat(run.err() + run.out()).doesNotContain("TOP-SECRET");
    }
    Imported loose = imported(export(post(911_012, "x", "]]>&f;<![CDATA[")));
    assertThat(loose.exit()).isEqualTo(Command.REFUSED);
    assertThat(loose.out()).startsWith("items: 0 added");
  }

  @Test
  void scriptsInTitleTextTagAndCommentNeverReachAPage() throws Exception {
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    imported(
        export(
            post(
                911_021,
                "عنوان " + script,
                "<p onclick=alert(3)>متن <a href=\"javascript:alert(4)\">پیوند</a> "
                    + "<a href=\" jAvA&#x0A;script:alert(5)\">دو</a>"
                    + script
                    + "</p><svg onload=alert(6)></svg>",
                label("post_tag", "t", "برچسب " + script.replace("]]>", "")),
                comment(1, 0, "1", "خواننده " + script, "نظر " + script))));
    String page = Browser.anonymous(port).in("fa").get("/n/911021").body();
    assertThat(page).contains("عنوان", "پیوند", "نظر");
    assertThat(page).doesNotContain("alert(").doesNotContain("onerror").doesNotContain("onclick");
  }

  @Test
  void marksOfMarkdownStayWords() throws Exception {
    imported(export(post(911_031, "x", "<p># 1. *ستاره* [a](javascript:x) &lt;b&gt; _z_</p>")));
    assertThat(Browser.anonymous(port).in("fa").get("/n/911031").body())
        .contains("<p># 1. *ستاره* [a](javascript:x) &lt;b&gt; _z_</p>");
  }

  @Test
  void tenThousandTagsAreCutAndTold() throws Exception {
    String tags =
        IntStream.range(0, 10_000)
            .mapToObj(i -> label("post_tag", "t" + i, "برچسب " + i))
            .collect(Collectors.joining());
    Imported run = imported(export(post(911_041, "پربرچسب", "<p>متن</p>", tags)));
    assertThat(run.out()).startsWith("items: 1 added");
    assertThat(run.err()).contains("post 911041 has 10000 tags, of which 30 are taken");
  }

  @Test
  void endlessDepthInTheFileIsRefusedAndInATextBounded() throws Exception {
    Imported deep = imported(export("<a>".repeat(100_000)));
    assertThat(deep.exit()).isEqualTo(Command.REFUSED);
    assertThat(deep.err()).contains("has elements more than 60 deep");
    imported(
        export(
            post(911_051, "ژرف", "<div>".repeat(3_000) + "ته" + "<b>".repeat(3_000) + "تر"),
            post(911_052, "نقل", "<blockquote>".repeat(3_000) + "ته")));
    Browser reader = Browser.anonymous(port).in("fa");
    assertThat(reader.get("/n/911051").body()).contains("ته");
    assertThat(reader.get("/n/911052").body()).contains("ته");
  }

  @Test
  void aTextLongerThanAnItemMayBeIsRefusedAlone() throws Exception {
    Imported run =
        imported(
            export(
                post(911_061, "دراز", "<p>" + "واژه ".repeat(500_000) + "</p>"),
                post(911_062, "کوتاه", "<p>متن</p>")));
    assertThat(run.out()).startsWith("items: 1 added, 0 here already, 1 refused");
    assertThat(run.err()).contains("post 911061 is not taken: it is refused: too long");
  }

  @Test
  void signsThatXmlForbidsAndBlankLinesBeforeTheFirstStopNothing() throws Exception {
    Imported run =
        imported("\uFEFF\n\n" + export(post(911_071, "نشانه\u000B ها", "<p>الف\u0001ب</p>")));
    assertThat(run.out()).startsWith("items: 1 added");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not xml",
        "<html><body>an error page</body></html>",
        "{\"id\": 1}",
        "<rss version='2.0'><channel><item><title>a feed</title></item></channel></rss>"
      })
  void whatIsNoExportIsRefusedInOneSentence(String text) throws Exception {
    Imported run = imported(text);
    assertThat(run.exit()).isEqualTo(Command.REFUSED);
    assertThat(run.err().strip().lines().findFirst().orElse(""))
        .containsAnyOf("This is no export of WordPress", "is not XML");
    assertThat(run.out()).startsWith("items: 0 added, 0 here already, 0 refused");
  }
}
