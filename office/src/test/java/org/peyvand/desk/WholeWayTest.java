package org.peyvand.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/**
 * An officer's whole way in Chromium: a report is pasted and reviewed, its acts move the ladder and
 * open a promise, the delegation comes, the promise is kept. Every page is reached from the one
 * before it, as a person would.
 */
@OfficeTest
class WholeWayTest {

  private static final String PERSIAN =
      """
      شهردار ساری با شهردار قونیه دیدار کرد

      شهردار ساری روز ۱۵ خرداد ۱۴۰۳ در قونیه با شهردار قونیه دیدار کرد.
      شهردار ساری پیشنهاد پیمان خواهرخواندگی میان ساری و قونیه را داد و شهردار قونیه از این پیشنهاد استقبال کرد.
      شورای شهر ساری در ۲۹ خرداد ۱۴۰۳ خواهرخواندگی ساری و قونیه را تصویب کرد.
      شهردار قونیه قول داد که قونیه هیئتی را به نمایشگاه مدیریت شهری ساری در ۱۷ تا ۲۰ مرداد ۱۴۰۳ بفرستد.
      """;

  private static final String ENGLISH =
      """
      Mayor of %1$s meets mayor of %2$s

      The mayor of %1$s met the mayor of %2$s in %2$s on 5 June 2024.
      The mayor of %1$s proposed a sister-city agreement between %1$s and %2$s. The mayor of %2$s welcomed it.
      %1$s City Council approved the sister-city agreement with %2$s on 18 June 2024.
      The mayor of %2$s promised that %2$s will send a delegation to the Urban Management Exhibition in %1$s on 7-10 August 2024.
      """;

  private static @Nullable Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

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

  /** What a page says in the language of the officer. */
  private record Words(
      String ours,
      String theirs,
      String report,
      String event,
      String days,
      String openPromise,
      String keptPromise,
      String done,
      String open) {

    /** The same for other cities. */
    Words between(String one, String other) {
      return new Words(
          one,
          other,
          ENGLISH.formatted(one, other),
          event,
          days,
          openPromise,
          keptPromise,
          done,
          open);
    }
  }

  private static final Words FA =
      new Words(
          "ساری",
          "قونیه",
          PERSIAN,
          "نمایشگاه مدیریت شهری ساری",
          "۱۷ تا ۲۰ مرداد ۱۴۰۳",
          "باز",
          "انجام‌شده",
          "انجام‌شده",
          "آغاز نشده");

  private static final Words EN =
      new Words(
          "Tabriz",
          "Erzurum",
          ENGLISH.formatted("Tabriz", "Erzurum"),
          "Urban Management Exhibition",
          "7-10 August 2024",
          "open",
          "kept",
          "done",
          "not begun");

  @Test
  void fromAReportToAPromiseKeptInPersian() {
    Page page = window("fa", true);
    walk(page, FA, "konya-sari");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
  }

  @Test
  void fromAReportToAPromiseKeptInEnglishWithoutScript() {
    walk(window("en", false), EN, "erzurum-tabriz");
  }

  @Test
  void theSameWayByKeyboardAlone() {
    Words words = EN.between("Kerman", "Trabzon");
    Page page = window("en", true);
    Keys keys = new Keys(page);
    page.navigate("/desk");
    keys.enter("main a[href='/desk/reports/new']");
    keys.paste("#text", words.report());
    keys.enter("form.take .buttons button");
    page.waitForURL(Pattern.compile("/desk/reports/\\d+$"));
    keys.press("Shift+A");
    assertThat(page.locator("#undo")).isVisible();
    Locator open = page.locator(".line[data-open]");
    for (int left = open.count(); left > 0; left--) {
      keys.press("a");
      assertThat(open).hasCount(left - 1);
    }
    keys.enter("#said a[href='/desk/ties/kerman-trabzon']");
    assertThat(rung(page, words.ours())).hasText(words.done());
    assertThat(promises(page).locator(".tag")).containsText(words.openPromise());
    keys.enter("header a[href='/desk']");
    keys.enter("nav.places a[href='/desk/events']");
    keys.enter("main a[href='/desk/events/new']");
    keys.paste("[id^=name-]", words.event());
    keys.paste("#from", words.days());
    keys.paste("#host", words.ours());
    keys.enter("main form .buttons button");
    page.waitForURL(Pattern.compile("/desk/events/\\d+$"));
    keys.enter("a[href$='/delegations/new']");
    keys.paste("#from-city", words.theirs());
    assertThat(page.locator("#to-city")).hasValue(words.ours());
    keys.choose("#promise", words.theirs());
    keys.enter("main form .buttons button");
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    keys.enter("a[href$='/edit']");
    keys.turnTo("input[name=state]");
    keys.press("ArrowDown");
    keys.press("ArrowDown");
    assertThat(page.locator("input[value=arrived]")).isChecked();
    keys.paste("#stay-from", words.days());
    keys.paste("#people", "EXAMPLE Guest");
    keys.enter("main form .buttons button");
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    keys.enter("a[href$='/report']");
    keys.paste("#proof-note", "EXAMPLE: they were received at the airport.");
    keys.enter("main form .buttons button");
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    keys.enter("a[href='/desk/ties/kerman-trabzon']");
    assertThat(promises(page).locator(".tag.kept")).hasText(words.keptPromise());
  }

  private static Locator promises(Page page) {
    return page.locator("section:has(> #promises) li");
  }

  private void walk(Page page, Words words, String slug) {
    page.navigate("/desk");
    page.locator("a[href='/desk/reports/new']").first().click();
    page.locator("#text").fill(words.report());
    page.locator("form.take button").last().click();
    page.waitForURL(Pattern.compile("/desk/reports/\\d+$"));
    String report = page.url();

    reviewAllButTheCouncil(page);
    page.locator("#said a[href='/desk/ties/" + slug + "']").click();
    assertThat(rung(page, words.ours())).hasText(Pattern.compile(words.open()));
    assertThat(promises(page)).hasCount(1);

    page.navigate(report);
    page.locator(".line[data-open] button[value=accept]").click();
    assertThat(page.locator(".line[data-open]")).hasCount(0);
    page.locator("#said a[href='/desk/ties/" + slug + "']").click();
    assertThat(rung(page, words.ours())).hasText(Pattern.compile(words.done()));
    assertThat(council(page, words.ours())).containsText("2024");

    page.navigate("/desk");
    page.locator("nav.places a[href='/desk/promises']").click();
    Locator promise =
        page.locator("ul.ledger > li")
            .filter(new Locator.FilterOptions().setHasText(words.theirs()))
            .filter(new Locator.FilterOptions().setHasText(words.ours()));
    assertThat(promise.locator(".tag")).containsText(words.openPromise());

    visit(page, words);
    page.navigate("/desk/ties/" + slug);
    assertThat(promises(page).locator(".tag.kept")).hasText(words.keptPromise());
    page.navigate("/desk/promises?state=open");
    assertThat(promise).hasCount(0);
  }

  /** Accepts line by line, as one reads; the council's approval is left for later. */
  private static void reviewAllButTheCouncil(Page page) {
    Locator open = page.locator(".line[data-open]");
    int lines = open.count();
    assertThat(lines).isGreaterThan(4);
    Locator council = open.filter(new Locator.FilterOptions().setHasText(COUNCIL));
    assertThat(council).hasCount(1);
    Locator others = open.filter(new Locator.FilterOptions().setHasNotText(COUNCIL));
    for (int left = lines - 1; left > 0; left--) {
      others.first().locator("button[value=accept]").click();
      assertThat(others).hasCount(left - 1);
    }
  }

  private static final Pattern COUNCIL = Pattern.compile("شورای شهر ساری|City Council");

  /** The council's rung of a side. */
  private static Locator council(Page page, String side) {
    return page.locator(".ladders > section")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(side))))
        .locator("li")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("شورای شهر|council")));
  }

  private static Locator rung(Page page, String side) {
    return council(page, side).locator(".tag");
  }

  /** The event, the delegation to it that keeps the promise, its arrival and its report. */
  private static void visit(Page page, Words words) {
    page.navigate("/desk");
    page.locator("nav.places a[href='/desk/events']").click();
    page.locator("a[href='/desk/events/new']").first().click();
    page.locator("[id^=name-]").first().fill(words.event());
    page.locator("#from").fill(words.days());
    page.locator("#host").fill(words.ours());
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/desk/events/\\d+$"));
    page.locator("a[href$='/delegations/new']").click();
    page.locator("#from-city").fill(words.theirs());
    page.locator("#to-city").fill(words.ours());
    String choice =
        page.locator("#promise option")
            .filter(new Locator.FilterOptions().setHasText(words.theirs()))
            .first()
            .getAttribute("value");
    page.locator("#promise").selectOption(choice);
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    page.locator("a[href$='/edit']").click();
    page.locator("input[value=arrived]").check();
    page.locator("#stay-from").fill(words.days());
    page.locator("#people").fill("EXAMPLE Guest");
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    page.locator("a[href$='/report']").click();
    page.locator("#proof-note").fill("EXAMPLE: they were received at the airport.");
    page.locator("main form button").last().click();
    page.waitForURL(Pattern.compile("/delegations/\\d+$"));
    assertThat(page.locator(".steps .tag.kept")).hasCount(4);
  }

  private Page window(String language, boolean script) {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    return java.util.Objects.requireNonNull(chromium).window(officer, port, language, script);
  }
}
