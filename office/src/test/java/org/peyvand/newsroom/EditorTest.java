package org.peyvand.newsroom;

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

/** An editor's day, over HTTP and without script. */
@OfficeTest
class EditorTest {

  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Browser editor = Browser.anonymous(0);

  @BeforeEach
  void signIn() {
    editor = Browser.signedIn(port, jdbc, Role.EDITOR);
  }

  @Test
  void anItemGoesFromDraftOverTheDeskToReaders() {
    String path = begun("en");
    String code = path.split("/", -1)[3];
    assertThat(send(path, "desk", "Headline one", "Body one").statusCode()).isEqualTo(303);
    assertThat(editor.get("/desk/items?state=desk").body()).contains("Headline one");
    assertThat(reader("/n/" + code).statusCode()).isEqualTo(404);
    assertThat(send(path, "publish", "Headline one", "Body one").statusCode()).isEqualTo(303);
    assertThat(reader("/n/" + code).body()).contains("Headline one");
    assertThat(send(path, "save", "Headline two", "Body one").statusCode()).isEqualTo(303);
    assertThat(reader("/n/" + code).body()).contains("Headline one");
    assertThat(send(path, "withdraw", "Headline two", "Body one").statusCode()).isEqualTo(422);
    assertThat(
            send(path, "withdraw", "Headline two", "Body one", "withdrawal", "It was wrong.")
                .statusCode())
        .isEqualTo(303);
    assertThat(reader("/n/" + code).statusCode()).isEqualTo(410);
  }

  @Test
  void whatCannotBeShownIsRefusedAndWhatWasTypedStays() {
    String path = begun("en");
    HttpResponse<String> page = send(path, "publish", "", "Only a body typed here");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Write a headline").contains("Only a body typed here");
    page = send(path, "publish", "A\u202Eb", "x");
    assertThat(page.statusCode()).isEqualTo(422);
    page = send(path, "publish", "Silent", "![](/pictures/0123456789abcdef0123-480x320)");
    assertThat(page.body()).contains("Say in words what each picture shows");
  }

  @Test
  void twoEditorsDoNotOverwriteOneAnother() {
    String path = begun("en");
    Map<String, String> old = form(path);
    send(path, "save", "Mine", "x");
    old.put("headline", "Theirs");
    HttpResponse<String> page = editor.post(path, old);
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Somebody saved a newer version").contains("Theirs");
  }

  @Test
  void versionsAreComparedAndRestored() {
    String path = begun("en");
    send(path, "save", "Same headline", "First line\n\nSecond line");
    send(path, "save", "Same headline", "First line\n\nAnother line");
    Document page = Jsoup.parse(editor.get(path + "/versions").body());
    assertThat(page.select("del").eachText()).containsExactly("Second line");
    assertThat(page.select("ins").eachText()).containsExactly("Another line");
    assertThat(editor.post(path + "/versions/2", Map.of()).statusCode()).isEqualTo(303);
    assertThat(editor.get(path).body()).contains("Second line");
  }

  @Test
  void whatIsTypedIsKeptBeforeItIsSaved() {
    String path = begun("en");
    Map<String, String> typed = form(path);
    typed.put("headline", "Typed, not saved");
    assertThat(editor.post(path + "/draft", typed).statusCode()).isEqualTo(204);
    assertThat(editor.get(path).body())
        .contains("Typed, not saved")
        .contains("You typed this earlier");
    Browser other = Browser.signedIn(port, jdbc, Role.EDITOR);
    assertThat(other.get(path).body()).doesNotContain("Typed, not saved");
  }

  @Test
  void aScheduledItemAppearsByItselfInEitherCalendar() throws Exception {
    editor.in("fa");
    String path = begun("fa");
    String code = path.split("/", -1)[3];
    assertThat(
            send(path, "schedule", "زمان‌دار", "متن", "day", "۱۴۳۰/۱/۱", "time", "۰۹:۳۰")
                .statusCode())
        .isEqualTo(303);
    assertThat(editor.get("/desk/items?state=scheduled").body()).contains("زمان‌دار");
    assertThat(reader("/n/" + code).statusCode()).isEqualTo(404);
    assertThat(
            send(path, "schedule", "زمان‌دار", "متن", "day", "2020-01-01", "time", "09:30")
                .statusCode())
        .isEqualTo(422);
    jdbc.sql("update newsroom_text set due = now() where code = :code")
        .param("code", Long.parseLong(code))
        .update();
    long end = System.nanoTime() + 10_000_000_000L;
    while (reader("/n/" + code).statusCode() != 200 && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(reader("/n/" + code).body()).contains("زمان‌دار");
  }

  @Test
  void onlyEditorsComeIn() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(officer.get("/desk/items").statusCode()).isEqualTo(403);
    assertThat(Browser.anonymous(port).get("/desk/items").statusCode()).isEqualTo(303);
  }

  @Test
  void thePreviewIsWhatReadersGet() {
    editor.get("/desk/items");
    assertThat(
            editor
                .post("/desk/items/preview", Map.of("body", "**b** <script>alert(1)</script>"))
                .body())
        .isEqualTo("<p><strong>b</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>");
  }

  private String begun(String language) {
    editor.get("/desk/items");
    return editor
        .post("/desk/items", Map.of("in", language, "kind", "news"))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private Map<String, String> form(String path) {
    Document page = Jsoup.parse(editor.get(path).body());
    Map<String, String> fields = new LinkedHashMap<>();
    page.select("form.writing [name]:not(button):not([name=_form])")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }

  private HttpResponse<String> send(
      String path, String button, String headline, String body, String... more) {
    Map<String, String> fields = form(path);
    fields.put("do", button);
    fields.put("headline", headline);
    fields.put("body", body);
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return editor.post(path, fields);
  }

  private HttpResponse<String> reader(String path) {
    return Browser.anonymous(port).get(path);
  }
}
