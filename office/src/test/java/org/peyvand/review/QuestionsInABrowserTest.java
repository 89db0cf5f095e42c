package org.peyvand.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.Report;
import org.peyvand.opinion.FakeModel;
import org.peyvand.opinion.Question;
import org.peyvand.opinion.Questions;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Chromium;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Questions of the second opinion in Chromium, answered with the keys of the review page. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=questions-by-key")
class QuestionsInABrowserTest {

  private static final String FIRST = "Isfahan and Tbilisi will sign a memorandum on tourism.";
  private static final String SECOND = "Isfahan and Tbilisi will sign a memorandum on water.";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Claims claims;
  @Autowired Questions questions;
  @Autowired KeepReport keep;

  @Test
  void aQuestionIsFoundAnsweredAndLeftWithTheKeysAlone() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    long report = asked(officer);
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.window(officer, port, "en", true);
      page.navigate("http://127.0.0.1:" + port + "/desk/reports/" + report);
      for (int i = 0; i < 20 && page.locator("#c-o1[aria-current=true]").count() == 0; i++) {
        page.keyboard().press(i == 0 ? "k" : "j");
      }
      assertThat(page.locator("#c-o1")).hasAttribute("aria-current", "true");
      assertThat(page.locator(".words .said.joined")).containsText(FIRST.substring(0, 20));
      page.keyboard().press("r");
      assertThat(page.locator("#c-o1")).hasCount(0);
      assertThat(page.locator("#opinion details summary")).hasText("One question was dismissed");
      assertThat(page.locator("#c-o2")).hasAttribute("aria-current", "true");
      page.keyboard().press("a");
      assertThat(page.locator("li.question")).hasCount(0);
      page.context().close();
    }
    assertThat(questions.list(report))
        .extracting(Question::state)
        .containsExactly(Question.State.DISMISSED, Question.State.AGREED);
    assertThat(claims.list(report)).extracting(Claim::id).contains("o2").doesNotContain("o1");
  }

  private long asked(Browser officer) {
    try (FakeModel model = new FakeModel()) {
      Browser administrator = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
      administrator.post(
          "/desk/settings/opinion",
          Map.of("asks", "on", "address", model.address(), "model", "example", "seconds", "20"));
      model.claims(signing(FIRST), signing(SECOND));
      String news = "Talks in Isfahan\nThe mayors met. %s %s\n".formatted(FIRST, SECOND);
      KeepReport.Outcome outcome =
          keep.keep(KeepReport.pasted(news, news, Report.About.NEWS), officer.member());
      long report = ((KeepReport.Outcome.Kept) outcome).report().id();
      Awaitility.await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> questions.list(report).size() == 2);
      return report;
    }
  }

  private static Map<String, Object> signing(String quote) {
    return Map.of(
        "kind",
        "signing",
        "modality",
        "done",
        "actors",
        List.of("Isfahan"),
        "recipients",
        List.of("Tbilisi"),
        "quote",
        quote);
  }
}
