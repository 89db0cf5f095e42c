package org.peyvand.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.web.PublicPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Vectors in every field of a comment, in every place that shows it, in Chromium, with the page's
 * content policy switched off: the words alone must be harmless.
 */
@OfficeTest
class ScriptVectorsTest {

  private static final int MUTATIONS = Boolean.getBoolean("peyvand.long") ? 1_000 : 60;

  /** Wakes up what waits for a person, then looks for anything that ran or became an element. */
  private static final String LOOK =
      """
      async () => {
        for (const e of document.querySelectorAll('main *')) {
          for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'wheel', 'auxclick'])
            e.dispatchEvent(new Event(type));
        }
        await new Promise(done => setTimeout(done, 60));
        const inside = [...document.querySelectorAll('main *')].filter(e =>
          e.matches('iframe, object, embed, img, base, meta, link, style, template, video, audio, '
            + 'math, marquee, xmp, table') || e.matches('script:not([src])')
          || [...e.attributes].some(a => a.name.startsWith('on') || a.name.startsWith('hx-'))
          || /^\\s*(javascript|data|vbscript)/i.test(e.getAttribute('href') || ''));
        return [window.__x === undefined ? '' : 'ran', ...inside.map(e => e.outerHTML)].join('');
      }
      """;

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

  private static List<String> vectors() throws IOException {
    try (InputStream file = ScriptVectorsTest.class.getResourceAsStream("script-vectors.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.startsWith("## "))
          .map(ScriptVectorsTest::read)
          .toList();
    }
  }

  /** The file's escapes; {@code \\u} is not among those that strings translate. */
  private static String read(String line) {
    return Pattern.compile("\\\\(u([0-9a-f]{4})|n|t|\\\\)")
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "n" -> "\n";
                      case "t" -> "\t";
                      case "\\" -> "\\";
                      default -> Character.toString(Integer.parseInt(found.group(2), 16));
                    }));
  }

  private static List<String> mutations(List<String> vectors) {
    Random random = new Random(1403);
    String[] thrown = {"\n", "\t", "/", "\"", "'", "<", ">", "&#x3c;", "<!--", "\u200c", "=", ">>"};
    List<String> mutated = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder(vectors.get(random.nextInt(vectors.size())));
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
          case 0 -> text.insert(at, thrown[random.nextInt(thrown.length)]);
          case 1 -> text.insert(at, vectors.get(random.nextInt(vectors.size())));
          case 2 -> text.setLength(Math.max(1, at));
          default -> {
            int to = Math.min(text.length(), at + 6);
            text.replace(at, to, text.substring(at, to).toUpperCase(Locale.ROOT));
          }
        }
      }
      mutated.add(text.substring(0, Math.min(text.length(), 800)));
    }
    return mutated;
  }

  /** Puts them past every check of the form, right into the rows. */
  private void store(long item, List<String> vectors, String state) {
    for (int i = 0; i < vectors.size(); i++) {
      String vector = vectors.get(i).replace("\0", "");
      jdbc.sql(
              """
              insert into comment_comment (id, item, parent, path, state, shown, language, name,
                email, words, sent, suspicion, decided_name, sender)
              select n, :item, p.id, coalesce(p.path, '{}') || n, :state, :state = 'published',
                'en', :words, :words, :words, now(), :words, :words, :words
              from (select nextval('comment_number') n) fresh
              left join comment_comment p on :answers
                and p.id = (select max(id) from comment_comment where item = :item)""")
          .param("item", item)
          .param("state", state)
          .param("words", vector)
          .param("answers", i % 7 != 0)
          .update();
    }
  }

  @Test
  void noneRunsWhereCommentsAreReadAnsweredAndModerated() throws IOException {
    List<String> vectors = vectors();
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(150);
    List<String> all = new ArrayList<>(vectors);
    all.addAll(mutations(vectors));
    Page reader = window.page("en", true, true);
    Page desk = window.page("fa", true, true);
    Window.seat(desk.context(), Browser.signedIn(port, jdbc, Role.EDITOR), port);
    String site = "http://127.0.0.1:" + port;
    for (int i = 0; i < all.size(); i += 50) {
      Talk talk = new Talk(context, port);
      List<String> some = all.subList(i, Math.min(all.size(), i + 50));
      store(talk.item, some, "published");
      store(talk.item, some, "waiting");
      context.getBean(PublicPages.class).changed();
      reader.navigate(site + "/n/" + talk.item);
      assertThat(reader.locator(".comment").count()).isEqualTo(some.size());
      // The form of each third one, put into the page by its script.
      reader.evaluate(
          """
          async () => {
            const links = [...document.querySelectorAll('.comment .do a:nth-child(2)')];
            for (let i = 0; i < links.length; i += 3) {
              links[i].click();
              await new Promise(done => setTimeout(done, 40));
            }
          }
          """);
      assertThat(reader.evaluate(LOOK)).as("item page of " + some).isEqualTo("");
      desk.navigate(site + "/desk/comments?item=" + talk.item);
      assertThat(desk.locator(".queue > li").count()).isEqualTo(some.size());
      assertThat(desk.evaluate(LOOK)).as("queue of " + some).isEqualTo("");
    }
    for (int i = 0; i < vectors.size(); i += 12) {
      String some = String.join(" ", vectors.subList(i, Math.min(vectors.size(), i + 12)));
      Talk talk = new Talk(context, port);
      reader.navigate(site + "/n/" + talk.item + "/comment");
      reader.evaluate(
          """
          words => {
            const form = document.getElementById('comment-form');
            form.noValidate = true;
            for (const name of ['name', 'email', 'text', 'seen', 'to', 'website']) {
              const field = form.elements[name] || form.appendChild(
                Object.assign(document.createElement('input'), { name }));
              field.removeAttribute('maxlength');
              field.type = field.tagName === 'INPUT' ? 'text' : field.type;
              field.value = words;
            }
          }
          """,
          some);
      reader.locator("#comment-form button").click();
      reader.waitForURL("**/comments?lang=en");
      assertThat(reader.locator("[role=alert]").count()).isPositive();
      assertThat(reader.evaluate(LOOK)).as("answer to " + some).isEqualTo("");
    }
    reader.context().close();
    desk.context().close();
  }
}
