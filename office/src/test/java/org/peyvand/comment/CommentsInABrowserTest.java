package org.peyvand.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A comment and its answer in Chromium, from the reader to the office and back. */
@OfficeTest
class CommentsInABrowserTest {

  private static Window window;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;

  @BeforeAll
  static void open() {
    window = new Window();
  }

  @AfterAll
  static void close() {
    if (window != null) {
      window.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCommentIsWrittenReadByTheOfficeSeenAndAnswered(boolean script) {
    Talk talk = new Talk(context, port);
    String site = "http://127.0.0.1:" + port;
    Page reader = window.page("fa", script, false);
    reader.navigate(site + "/n/" + talk.item);
    reader.getByText("نظر بدهید").click();
    send(reader, "سارا", "کتاب‌ها کی می‌رسد؟");
    assertThat(reader.locator("[role=status]")).containsText("نظر شما رسید");

    Page desk = window.page("fa", script, false);
    Window.seat(desk.context(), Browser.signedIn(port, jdbc, Role.EDITOR), port);
    desk.navigate(site + "/desk/comments?item=" + talk.item);
    assertThat(desk.locator(".queue > li")).hasCount(1);
    if (script) {
      // A Persian layout types ش with the key of A.
      desk.evaluate(
          "document.body.dispatchEvent(new KeyboardEvent('keydown',"
              + "{key:'ش', code:'KeyA', bubbles:true}))");
    } else {
      desk.locator(".decide button").first().click();
    }
    assertThat(desk.locator("#said")).containsText("دربارهٔ ۱ نظر تصمیم گرفته شد.");
    assertThat(desk.locator(".empty")).isVisible();

    reader.navigate(site + "/n/" + talk.item);
    assertThat(reader.locator(".comment .words")).containsText("کتاب‌ها کی می‌رسد؟");
    assertThat(reader.locator("#comments-head")).hasText("۱ نظر");
    reader.locator(".comment .do a").first().click();
    assertThat(reader.locator(".answering strong")).hasText("شما در حال پاسخ به نظر «سارا» هستید");
    if (script) {
      assertThat(reader.locator(".comment + #comment-form")).isVisible();
    }
    reader.locator(".answering [data-form]").click();
    assertThat(reader.locator("#comment-text")).hasValue("> کتاب‌ها کی می‌رسد؟\n\n");
    send(reader, "رضا", "> کتاب‌ها کی می‌رسد؟\n\nهفتهٔ آینده.");
    desk.navigate(site + "/desk/comments?item=" + talk.item);
    assertThat(desk.locator(".queue details summary")).containsText("سارا");
    desk.locator(".decide button").first().click();
    assertThat(desk.locator(".empty")).isVisible();
    reader.navigate(site + "/n/" + talk.item);
    assertThat(reader.locator(".comment.step2 blockquote")).hasText("کتاب‌ها کی می‌رسد؟");
    assertThat(reader.locator(".comment.step2 .words p")).hasText("هفتهٔ آینده.");
    reader.context().close();
    desk.context().close();
  }

  private static void send(Page reader, String name, String words) {
    reader.locator("#comment-name").fill(name);
    reader.locator("#comment-text").fill(words);
    reader.waitForTimeout((double) Guard.AT_LEAST.toMillis() + 200);
    reader.locator("#comment-form button").last().click();
    reader.waitForURL("**/comments/*");
  }
}
