package org.peyvand.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.ledger.Promises;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Chromium;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a promise to a promise kept, in Chromium: in Persian, and without script in English. */
@OfficeTest
class DelegationInABrowserTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;

  @Test
  void anEventTypedInPersianDaysEndsInAPromiseKept() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    Act promise =
        new Promises(context, officer.member())
            .of("istanbul", "isfahan", "فرستادن هیئتی به نمایشگاه", LocalDate.of(2024, 8, 7));
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.window(officer, port, "fa", true);
      String event = typedEvent(page);
      invited(page);
      String delegation = delegated(page, promise);
      assertThat(page.locator("main")).containsText("وعده داده شد");
      Page english = chromium.window(officer, port, "en", false);
      english.navigate("http://127.0.0.1:" + port + delegation);
      arrived(english);
      reported(english);
      page.navigate("http://127.0.0.1:" + port + "/desk/ties/isfahan-istanbul");
      assertThat(
              page.locator("section:has(> #promises) li")
                  .filter(
                      new com.microsoft.playwright.Locator.FilterOptions()
                          .setHasText("فرستادن هیئتی به نمایشگاه"))
                  .locator(".tag.kept"))
          .hasText("انجام‌شده");
      page.navigate("http://127.0.0.1:" + port + event);
      assertThat(page.locator("#delegations ~ ul .tag.kept")).hasText("گزارشش ثبت شد");
    }
  }

  /** Types the days in one calendar and sees them in both before anything is sent. */
  private String typedEvent(Page page) {
    page.navigate("http://127.0.0.1:" + port + "/desk/events/new");
    page.locator("#name-fa").fill("سیزدهمین نمایشگاه مدیریت شهری");
    page.locator("#from").fill("۲۰ تا ۱۷ مرداد ۱۴۰۳");
    assertThat(page.locator("#days")).hasText("پایان پیش از آغاز است: روز پسین جلوتر آمده است.");
    page.locator("#from").fill("۱۷ تا ۲۰ مرداد ۱۴۰۳");
    assertThat(page.locator("#days")).containsText("7–10 August 2024");
    page.locator("#host").fill("اصفهان");
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/desk/events/\\d+$"));
    assertThat(page.locator("main")).containsText("۱۷ تا ۲۰ مرداد ۱۴۰۳");
    assertThat(page.locator("main")).containsText("7–10 August 2024");
    return path(page);
  }

  private void invited(Page page) {
    page.locator("a[href$='/invitations/new']").click();
    page.locator("#city").fill("استانبول");
    page.locator("#person").fill("شهردار");
    page.locator("#sent").fill("۱ تیر ۱۴۰۳");
    page.locator("input[value=accepted]").check();
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/desk/events/\\d+$"));
    assertThat(page.locator("main")).containsText("پذیرفته شد");
  }

  private String delegated(Page page, Act promise) {
    page.locator("a[href$='/delegations/new']").click();
    assertThat(page.locator("#to-city")).hasValue("اصفهان");
    page.locator("#from-city").fill("استانبول");
    page.locator("#promise").selectOption(Long.toString(promise.id()));
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    return path(page);
  }

  private static void arrived(Page page) {
    page.locator("a[href$='/edit']").click();
    page.locator("input[value=arrived]").check();
    page.locator("#stay-from").fill("7-10 August 2024");
    page.locator("#people").fill("Sara Example – mayor\nUmut Example");
    page.locator("#programme").fill("17 Mordad 1403\n9:30 Opening");
    page.locator("#paid").fill("Hotel: Isfahan");
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    assertThat(page.locator("main")).containsText("Wednesday 7 August 2024");
    assertThat(page.locator("main")).containsText("Sara Example");
  }

  private static void reported(Page page) {
    page.locator("a[href$='/report']").click();
    page.locator("#proof-note").fill("I received them at the airport.");
    assertThat(page.locator("input[value=kept]")).isChecked();
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    assertThat(page.locator(".steps .tag.kept")).hasCount(4);
  }

  private static String path(Page page) {
    String path = java.net.URI.create(page.url()).getPath();
    assertThat(path).startsWith("/desk/");
    return path;
  }
}
