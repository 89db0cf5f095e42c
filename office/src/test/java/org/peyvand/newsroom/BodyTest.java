package org.peyvand.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  @Test
  void headingsStandBelowThePagesOwn() {
    assertThat(Body.of("# One\n\n## Two\n\n##### Five").html())
        .isEqualTo("<h2>One</h2>\n<h2>Two</h2>\n<h4>Five</h4>");
  }

  @Test
  void aPictureAloneIsAFigureWithCaptionAndCredit() {
    Body body =
        Body.of(
            "![The bridge at night](/pictures/0123456789abcdef0123-1600x900 \"Si-o-se-pol | City of Isfahan\")\n\nText");
    Document page = Jsoup.parse(body.html());
    assertThat(page.expectFirst("figure img").attr("alt")).isEqualTo("The bridge at night");
    assertThat(page.expectFirst("figcaption").text()).isEqualTo("Si-o-se-pol · City of Isfahan");
    assertThat(body.picture()).isEqualTo("/pictures/0123456789abcdef0123-1600x900");
    assertThat(body.pictureAlt()).isEqualTo("The bridge at night");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](https://elsewhere.example/p.png)",
        "![x](//elsewhere.example/p.png)",
        "![x](/pictures/../desk)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)"
      })
  void aPictureFromElsewhereIsOnlyItsWords(String markdown) {
    Body body = Body.of(markdown);
    assertThat(body.html()).isEqualTo("<p>x</p>");
    assertThat(body.picture()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a](https://example.org/x)    | https://example.org/x
          [a](mailto:office@example.org)| mailto:office@example.org
          [a](/n/5)                     | /n/5
          [a](javascript:alert(1))      |
          [a](JaVaScRiPt:alert(1))      |
          [a](//evil.example)           |
          [a](data:text/html,x)         |
          [a](vbscript:x)               |
          """)
  void onlyHonestLinksLead(String markdown, @Nullable String href) {
    String found = Jsoup.parse(Body.of(markdown).html()).select("a").attr("href");
    assertThat(found).isEqualTo(href == null ? "" : href);
  }

  @Test
  void escapedWordsComeOutAsTheyWent() {
    Random random = new Random(1403);
    String letters = "ab ۱2.)#*_-+>`[]()!\\<&\"'~|=\n؛‌ ";
    int rounds = Boolean.getBoolean("peyvand.long") ? 20_000 : 2_000;
    for (int i = 0; i < rounds; i++) {
      StringBuilder words = new StringBuilder("x");
      int length = random.nextInt(1, 40);
      for (int j = 0; j < length; j++) {
        words.append(letters.charAt(random.nextInt(letters.length())));
      }
      String typed = words.toString().strip();
      String plain = Jsoup.parse(Body.of(Markdown.escape(typed)).html()).text();
      assertThat(plain)
          .as(typed)
          .isEqualTo(
              Jsoup.parse("<p>" + typed.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                  .text());
    }
  }
}
