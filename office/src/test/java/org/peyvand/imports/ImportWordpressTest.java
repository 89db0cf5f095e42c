package org.peyvand.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peyvand.imports.Wxr.comment;
import static org.peyvand.imports.Wxr.export;
import static org.peyvand.imports.Wxr.item;
import static org.peyvand.imports.Wxr.label;
import static org.peyvand.imports.Wxr.meta;
import static org.peyvand.imports.Wxr.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.settings.Settings;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ImportWordpressTest {

  @Autowired private TakePosts take;
  @Autowired private Settings settings;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private Imported imported(String xml) throws Exception {
    return imported(xml, "", "");
  }

  private Imported imported(String xml, String codeKey, String language) throws Exception {
    return Imported.by(new ImportWordpress(take, settings, clock, codeKey, language), folder, xml);
  }

  @Test
  void aPostIsPublicUnderItsNumberWithDateTagsSectionAndAuthor() throws Exception {
    Imported run =
        imported(
            export(
                post(
                    910_001,
                    "سفر &amp; دیدار",
                    "<!-- wp:paragraph --><p>متن <strong>نخست</strong></p><h2>میانه</h2><ul><li>یک</li><li>دو</li></ul>",
                    label("category", "uncategorized", "Uncategorized"),
                    label("category", "farhang", "فرهنگ وردپرس"),
                    label("post_tag", "safar", "سفر شهردار"))));
    assertThat(run.out())
        .isEqualTo(
            "items: 1 added, 0 here already, 0 refused; comments: 0 added, 0 here already, 0"
                + " refused; pictures and files: 0 not fetched\n");
    assertThat(run.exit()).isEqualTo(Command.DONE);
    Browser reader = Browser.anonymous(port).in("fa");
    assertThat(reader.get("/n/910001").body())
        .contains("سفر &amp; دیدار")
        .contains("<p>متن <strong>نخست</strong></p>\n<h2>میانه</h2>")
        .contains("<li>یک</li>")
        .contains("نویسندهٔ نمونه")
        .contains("سه‌شنبه ۱۶ مرداد ۱۴۰۳");
    assertThat(reader.get("/section/" + percent("فرهنگ وردپرس")).body()).contains("/n/910001");
    assertThat(reader.get("/tag/" + percent("سفر شهردار")).body()).contains("/n/910001");
    assertThat(reader.get("/api/search?q=910001").body()).contains("\"910001\"");
  }

  @Test
  void aSecondRunChangesNothingAndABrokenFileGoesOnFromWhereItStopped() throws Exception {
    String first = post(910_011, "یک", "<p>متن</p>", comment(1, 0, "1", "الف", "سلام"));
    String second = post(910_012, "دو", "<p>متن</p>", comment(1, 0, "1", "ب", "درود"));
    String whole = export(first, second);
    Imported torn = imported(whole.substring(0, whole.indexOf("<wp:post_id>910012")));
    assertThat(torn.exit()).isEqualTo(Command.REFUSED);
    assertThat(torn.err()).containsPattern("line [0-9]+ is not XML");
    assertThat(torn.out()).startsWith("items: 1 added");
    assertThat(imported(whole).out())
        .startsWith("items: 1 added, 1 here already, 0 refused; comments: 1 added, 1 here already");
    assertThat(imported(whole).out())
        .startsWith("items: 0 added, 2 here already, 0 refused; comments: 0 added, 2 here already");
  }

  @Test
  void threadsKeepTheirOrderTimesAndModeration() throws Exception {
    Imported run =
        imported(
            export(
                post(
                    910_021,
                    "گفت‌وگو",
                    "<p>متن</p>",
                    comment(3, 2, "1", "سوم", "پاسخ پاسخ"),
                    comment(
                        1,
                        0,
                        "1",
                        "نخست",
                        "آغاز<br>سطر دوم <a href=\"https://x.example\">پیوند</a>"),
                    comment(2, 1, "1", "دوم", "پاسخ"),
                    comment(4, 0, "0", "چهارم", "در انتظار"),
                    comment(5, 0, "spam", "پنجم", "تبلیغ"),
                    comment(6, 0, "trash", "ششم", "دورریخته"))));
    assertThat(run.out()).contains("comments: 6 added, 0 here already, 0 refused");
    assertThat(Browser.anonymous(port).in("fa").get("/n/910021").body())
        .containsSubsequence("آغاز", "سطر دوم", "پاسخ", "پاسخ پاسخ")
        .doesNotContain("در انتظار")
        .doesNotContain("تبلیغ")
        .doesNotContain("دورریخته");
    assertThat(
            jdbc.sql(
                    """
                    select origin || ' ' || state || ' ' || cardinality(path) || ' '
                      || to_char(sent at time zone 'UTC', 'HH24:MI') from comment_comment
                    where item = 910021 order by origin""")
                .query(String.class)
                .list())
        .containsExactly(
            "1 published 1 11:30",
            "2 published 2 11:30",
            "3 published 3 11:30",
            "4 waiting 1 11:30",
            "5 spam 1 11:30",
            "6 refused 1 11:30");
  }

  @Test
  void answersToNothingAndInACircleKeepTheirWords() throws Exception {
    Imported run =
        imported(
            export(
                post(
                    910_031,
                    "حلقه",
                    "<p>متن</p>",
                    comment(1, 99, "1", "الف", "پاسخ به هیچ"),
                    comment(2, 3, "1", "ب", "دور دو"),
                    comment(3, 2, "1", "پ", "دور سه"),
                    comment(4, 4, "1", "ت", "به خود"),
                    comment(4, 0, "1", "ث", "دوباره"),
                    comment(5, 0, "loved", "ج", "ناشناخته"))));
    assertThat(run.out()).contains("comments: 4 added, 0 here already, 2 refused");
    assertThat(run.err())
        .contains("post 910031 has no such thread: comment 1 answers 99")
        .contains("comment 4 answers 4")
        .contains("comment has the id of a comment before it, 4")
        .contains("comment has an unknown state \"loved\"");
    assertThat(Browser.anonymous(port).in("fa").get("/n/910031").body())
        .contains("پاسخ به هیچ", "دور دو", "دور سه", "به خود");
  }

  @Test
  void draftsStayDraftsAndWhatIsNoPostIsListed() throws Exception {
    Imported run =
        imported(
            export(
                item(910_041, "post", "draft", "پیش‌نویس", "<p>متن</p>"),
                item(910_042, "post", "pending", "در میز", "<p>متن</p>"),
                item(910_043, "post", "private", "خصوصی", "<p>متن</p>"),
                item(910_044, "post", "future", "گذشته", "<p>متن</p>"),
                item(910_045, "post", "trash", "دور", "<p>متن</p>"),
                item(910_046, "page", "publish", "دربارهٔ ما", "<p>متن</p>"),
                post(910_047, "", "<p>بی‌عنوان</p>"),
                post(910_048, "رمزدار", "<p>متن</p>", "<wp:post_password>1</wp:post_password>"),
                item(
                    910_049,
                    "attachment",
                    "inherit",
                    "عکس",
                    "",
                    "<wp:attachment_url>http://169.254.169.254/a.jpg</wp:attachment_url>")));
    assertThat(run.out())
        .startsWith("items: 6 added, 0 here already, 2 refused")
        .endsWith("pictures and files: 1 not fetched\n");
    assertThat(run.err())
        .contains("post 910045 is not taken: it is not kept there either: its state is trash")
        .contains("post 910046 is not taken: it is no post but of the kind page")
        .contains("post 910047 is a draft here, since it has no headline")
        .contains("post 910049 is a file and is not fetched: http://169.254.169.254/a.jpg");
    assertThat(
            jdbc.sql(
                    """
                    select code || ' ' || state from newsroom_text
                    where code between 910041 and 910049 order by code""")
                .query(String.class)
                .list())
        .containsExactly(
            "910041 draft",
            "910042 desk",
            "910043 draft",
            "910044 desk",
            "910047 draft",
            "910048 draft");
    assertThat(Browser.anonymous(port).get("/n/910041").statusCode()).isEqualTo(404);
  }

  @Test
  void picturesLeaveTheirWordsAndTheirAddressesAreListed() throws Exception {
    Imported run =
        imported(
            export(
                post(
                    910_051,
                    "عکس‌ها",
                    """
                    [caption id="a" width="300"]<img src="https://old.example.org/p.jpg" alt="میدان" /> میدان نقش جهان[/caption]
                    <figure><img src="/q.jpg" alt="پل"></figure><p>پس از [gallery ids="1,2"] آن</p>
                    <iframe src="https://video.example/1"></iframe>""")));
    assertThat(Browser.anonymous(port).in("fa").get("/n/910051").body())
        .contains("<em>میدان نقش جهان</em>")
        .contains("<em>پل</em>")
        .doesNotContain("p.jpg")
        .doesNotContain("iframe");
    assertThat(run.err())
        .contains("picture https://old.example.org/p.jpg, in words: میدان, caption: میدان نقش جهان")
        .contains("picture /q.jpg, in words: پل")
        .contains("iframe https://video.example/1")
        .contains("what [gallery ids=\"1,2\"] shows");
    assertThat(run.out()).endsWith("pictures and files: 4 not fetched\n");
  }

  @Test
  void translationsShareOneCodeAndAKeyMayHoldIt() throws Exception {
    imported(
        export(
            post(
                910_061,
                "به فارسی",
                "<p>متن</p>",
                label("language", "fa", "فارسی"),
                label("post_translations", "pll_61", "x"),
                meta("khabar_code", "۷۷۸۸۰۰۱")),
            post(
                910_062,
                "In English",
                "<p>Words</p>",
                label("language", "en", "English"),
                label("post_translations", "pll_61", "x"))),
        "khabar_code",
        "");
    assertThat(Browser.anonymous(port).in("fa").get("/n/7788001").body()).contains("به فارسی");
    assertThat(Browser.anonymous(port).get("/n/7788001?lang=en").body()).contains("In English");
  }

  @Test
  void anotherItemsCodeIsNotTakenOver() throws Exception {
    imported(export(post(910_071, "یکی", "<p>متن</p>")));
    Imported run =
        imported(
            export(
                    post(910_071, "دیگری", "<p>متن</p>"),
                    post(910_072, "نو", "<p>متن</p>"),
                    post(910_072, "باز", "<p>متن</p>"))
                .replace("old.example.org", "other.example.org"));
    assertThat(run.out()).startsWith("items: 1 added, 0 here already, 2 refused");
    assertThat(run.err())
        .contains("post 910071 is not taken: it has the news code 910071, which another item has")
        .contains("post 910072 is not taken: it has the id of a post before it");
    assertThat(Browser.anonymous(port).in("fa").get("/n/910071").body()).contains("یکی");
  }

  @Test
  void aLanguageThatNobodyNamedIsAskedFor() throws Exception {
    String french = export(post(910_081, "Un", "<p>x</p>")).replace("fa-IR", "fr-FR");
    assertThat(imported(french).err()).contains("add --peyvand.wordpress.language=fa");
    assertThat(imported(french, "", "en").out()).startsWith("items: 1 added");
    assertThat(imported(french, "", "xx").exit()).isEqualTo(Command.WRONG_USAGE);
  }

  private static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
