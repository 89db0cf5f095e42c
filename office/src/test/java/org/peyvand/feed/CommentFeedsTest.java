package org.peyvand.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Importer;
import org.peyvand.newsroom.ItemsForTests;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What readers say, as other people's programs read it. */
@OfficeTest
class CommentFeedsTest {

  private static final String COMMENT =
      """
      {"id": "%d-%s", "item": %d, "parent": null, "author": "%s", "email": "hidden@example.org", "text": "%s", "published": "2024-08-06T11:30:00Z", "status": "%s"}
      """;

  @Autowired private List<Importer> importers;
  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  private void said(String lines) throws Exception {
    Path file = Files.writeString(folder.resolve("comments.jsonl"), lines);
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    importers.stream()
        .filter(each -> each.what().equals("comments"))
        .findFirst()
        .orElseThrow()
        .run(file, nowhere, nowhere);
  }

  private SyndFeed read(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(Browser.anonymous(port).get(path).body()));
  }

  @Test
  void anItemsCommentsAndThoseOfAllItemsAreFeeds() throws Exception {
    long item = ItemsForTests.published(context, "خبر با نظر");
    String path = "/n/" + item + "/comments.xml?lang=en";
    assertThat(read(path).getEntries()).isEmpty();
    said(
        COMMENT.formatted(item, "a", item, "Reader", "Well & <b>said</b>", "approved")
            + COMMENT.formatted(item, "b", item, "Other", "Not yet seen", "pending"));
    SyndFeed feed = read(path);
    assertThat(feed.getEntries()).hasSize(1);
    assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("Reader on “An item”");
    assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
        .isEqualTo("Well & <b>said</b>");
    assertThat(feed.getEntries().getFirst().getLink()).contains("/n/" + item + "#comment-");
    assertThat(read("/comments.xml?lang=fa").getEntries())
        .extracting("title")
        .contains("Reader دربارهٔ «خبر با نظر»");
    String whole = Browser.anonymous(port).get("/comments.xml?lang=fa").body();
    assertThat(whole).doesNotContain("hidden@example.org").doesNotContain("Not yet seen");
    assertThat(Browser.anonymous(port).get("/n/" + item).body())
        .contains("href=\"/n/" + item + "/comments.xml?lang=");
  }

  @Test
  void whatReadersHaveNoMoreHasNoFeed() throws Exception {
    long item = ItemsForTests.published(context, "خبر پس‌گرفته");
    said(COMMENT.formatted(item, "a", item, "Reader", "Once said", "approved"));
    ItemsForTests.withdrawn(context, item);
    assertThat(Browser.anonymous(port).get("/n/" + item + "/comments.xml").statusCode())
        .isEqualTo(404);
    assertThat(Browser.anonymous(port).get("/comments.xml").body()).doesNotContain("Once said");
  }
}
