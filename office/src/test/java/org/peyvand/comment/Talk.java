package org.peyvand.comment;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.newsroom.ItemsForTests;
import org.peyvand.secret.Seal;
import org.peyvand.secret.Secrets;
import org.peyvand.staff.Browser;
import org.springframework.context.ApplicationContext;

/** Readers and an item they talk about, for tests. */
final class Talk {

  final long item;
  private final Secrets secrets;
  private final int port;

  Talk(ApplicationContext context, int port) {
    this.item = ItemsForTests.published(context, "خبری که درباره‌اش گفت‌وگو می‌شود");
    this.secrets = context.getBean(Secrets.class);
    this.port = port;
    context.getBean(Guard.class).forget();
  }

  /** A seal as a form carries it that was opened so long ago. */
  static String seal(Secrets secrets, long item, Duration ago) {
    Clock then = Clock.offset(Clock.systemUTC(), ago.negated());
    return new Seal(secrets.get("comments"), then).of("comment on " + item);
  }

  String seal() {
    return seal(secrets, item, Duration.ofSeconds(20));
  }

  /** Posts in a language's page; {@code fields} are pairs and win over what a form carries. */
  HttpResponse<String> post(String language, String name, String words, String... fields) {
    Browser reader = Browser.anonymous(port).in(language);
    reader.get("/n/" + item + "/comment");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("seen", seal());
    all.put("name", name);
    all.put("text", words);
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return reader.post("/n/" + item + "/comments", all);
  }

  /** The private path that a taken comment leads to. */
  String posted(String name, String words, String... fields) {
    HttpResponse<String> answer = post("en", name, words, fields);
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  String page(String language) {
    return Browser.anonymous(port).in(language).get("/n/" + item).body();
  }
}
