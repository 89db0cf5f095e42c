package org.peyvand.procedure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Chromium;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The form of a country's steps in Chromium: with script, and without. */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=own-procedures")
class ChangeStepsInABrowserTest {

  private static @Nullable Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired OwnProcedures own;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private Page window(String language, boolean script) {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    return Objects.requireNonNull(chromium).window(officer, port, language, script);
  }

  @Test
  void stepsAreAddedMovedAndTakenOutWithoutScript() {
    Page page = window("en", false);
    page.navigate("/desk/procedures/cn");
    page.locator("a[href='/desk/procedures/cn/change']").click();
    assertThat(page.locator(".blocks > li")).hasCount(5);
    page.locator("button[value='out:0']").click();
    assertThat(page.locator("#said")).containsText("“letter of intent” was taken out");
    page.locator("button[value='out:1']").click();
    page.locator("button[value='back:0']").click();
    page.locator("button[value='new:0']").click();
    assertThat(page.locator("#said")).containsText("Step 6 was added");
    assertThat(page).hasURL(Pattern.compile("#step-5$"));
    save(page);
    assertThat(page.locator("#title-5-error")).hasText("Name the step.");
    assertThat(page.locator("#authority-5-error")).hasText("Choose one.");
    assertThat(page.locator("#source-5-error")).containsText("Name the law or page");
    assertThat(page.locator("#reason-error")).containsText("why it changes");
    page.locator("#title-5").fill("leave of the district");
    page.locator("#authority-5").selectOption("council");
    page.locator("#document-5").selectOption("reply");
    page.locator("#act-5").selectOption("filing");
    page.locator("#from-5").fill("31 Mehr 1402");
    page.locator("#until-5").fill("2020-01-01");
    page.locator("#source-5").fill("EXAMPLE circular");
    page.locator("button[value='up:5']").click();
    assertThat(page.locator("#title-4")).hasValue("leave of the district");
    page.locator("#reason").fill("EXAMPLE reason");
    save(page);
    assertThat(page.locator("#from-4-error")).containsText("no such day in that calendar");
    page.locator("#from-4").fill("19 Azar 1397");
    page.locator("#until-4").fill("1 Azar 1397");
    save(page);
    assertThat(page.locator("#until-4-error")).hasText("This rule ends before it begins.");
    page.locator("#until-4").fill("");
    page.locator("#begins").fill("1 January 2019");
    save(page);
    page.waitForURL(Pattern.compile("/desk/procedures/cn$"));
    assertThat(page.locator("main")).containsText("EXAMPLE reason");
    Procedure recorded = own.procedures().of("cn");
    assertThat(recorded.rules())
        .filteredOn(rule -> rule.holdsOn(LocalDate.of(2020, 1, 1)))
        .extracting(Step::authority)
        .containsExactly(
            "municipality",
            "city-foreign-office",
            "provincial-foreign-office",
            "council",
            "cpaffc");
    assertThat(recorded.rule("cn.exchange", LocalDate.of(2018, 1, 1)))
        .as("a gate passed before keeps the rule of its day")
        .isPresent();
  }

  @Test
  void aStepMovesUnderTheHandAndACircleIsSaidAtItsField() {
    Page page = window("fa", true);
    page.navigate("/desk/procedures/fr/change");
    page.locator("button[value='down:0']").click();
    assertThat(page.locator("#said")).containsText("اکنون شمارهٔ ۲ است");
    assertThat(page.locator("button[value='down:1']")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("button[value='up:2']")).isFocused();
    page.locator("button[value='again:0']").click();
    assertThat(page.locator("#from-1")).isFocused();
    page.keyboard().insertText("۱۹ آذر ۱۳۹۷");
    assertThat(page.locator("#from-1-day")).containsText("10 December 2018");
    open(page, 0);
    page.locator("#until-0").fill("۱۹ آذر ۱۳۹۷");
    need(page, 0, "deliberation");
    need(page, 3, "legality");
    page.locator("#reason").fill("نمونه");
    save(page);
    Locator circle = page.locator("[id^=need-][id$=-error]");
    assertThat(circle).hasCount(1);
    assertThat(circle).containsText("گام‌ها دور می‌زنند");
    assertThat(circle).containsText("←");
    page.locator("#step-3 input[name=need]:checked").uncheck();
    page.locator("button[value='out:3']").click();
    assertThat(page.locator("button[value='back:3']")).isFocused();
    save(page);
    assertThat(page.locator("[id^=need-][id$=-error]")).containsText("دیگر اینجا نیست");
    page.locator("button[value='back:3']").click();
    assertThat(page.locator("#step-3")).not().hasClass(Pattern.compile("gone"));
    save(page);
    page.waitForURL(Pattern.compile("/desk/procedures/fr$"));
    assertThat(own.procedures().of("fr").steps().get("fr.legality")).hasSize(2);
  }

  @Test
  void twoOfficersAreToldAndNothingTypedIsLost() {
    Page mine = window("en", false);
    mine.navigate("/desk/procedures/jp/change");
    open(mine, 0);
    mine.locator("#title-0").fill("approval by the whole assembly");
    mine.locator("#reason").fill("EXAMPLE mine");
    Page theirs = window("en", false);
    theirs.navigate("/desk/procedures/jp/change");
    theirs.locator("#reason").fill("EXAMPLE theirs");
    save(theirs);
    theirs.waitForURL(Pattern.compile("/desk/procedures/jp$"));
    save(mine);
    assertThat(mine.locator("[role=alert]"))
        .containsText("Somebody has written a version meanwhile");
    assertThat(mine.locator("#title-0")).hasValue("approval by the whole assembly");
    save(mine);
    mine.waitForURL(Pattern.compile("/desk/procedures/jp$"));
    assertThat(mine.locator("main")).containsText("approval by the whole assembly");
    assertThat(own.versions("jp")).hasSize(2);
  }

  @Test
  void aCountryWithoutStepsBeginsFromThePlainDefaultWithItsTitle() {
    Page page = window("en", false);
    page.navigate("/desk/procedures");
    page.locator("#country").fill("RU");
    page.locator("main form button").click();
    assertThat(page.locator("#title-0")).hasValue("decision of the city council");
    page.locator("#reason").fill("EXAMPLE first");
    save(page);
    page.waitForURL(Pattern.compile("/desk/procedures/ru$"));
    assertThat(page.locator("h1")).containsText("Russia");
  }

  private static void open(Page page, int place) {
    Locator step = page.locator("#step-" + place + " details.step");
    if (step.getAttribute("open") == null) {
      step.locator("summary").first().click();
    }
  }

  private static void need(Page page, int place, String word) {
    open(page, place);
    Locator details = page.locator("#step-" + place + " details.needs");
    if (details.getAttribute("open") == null) {
      details.locator("summary").click();
    }
    details.locator("input[value$=' " + word + "']").check();
  }

  private static void save(Page page) {
    page.locator("#steps .sheet button").click();
  }
}
