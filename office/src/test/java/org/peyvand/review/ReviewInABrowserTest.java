package org.peyvand.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.review.Desk.Cities;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Chromium;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review page in Chromium: by keys, by mouse, and with script switched off. */
@OfficeTest
class ReviewInABrowserTest {

  private static @Nullable Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Claims claims;
  private Browser officer;
  private Desk desk;
  private @Nullable BrowserContext window;

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

  @BeforeEach
  void sitDown() {
    officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    desk = new Desk(context, officer);
  }

  @AfterEach
  void closeWindow() {
    if (window != null) {
      window.close();
    }
  }

  private Page window(boolean script) {
    Page page = Objects.requireNonNull(chromium).window(officer, port, "en", script);
    window = page.context();
    return page;
  }

  private Page sheet(long report, boolean script) {
    Page page = window(script);
    page.navigate("http://127.0.0.1:" + port + "/desk/reports/" + report);
    return page;
  }

  @Test
  void oneKeyAcceptsAllOfACleanReportAndOneUndoesIt() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, true);
    page.keyboard().press("a");
    assertThat(page.locator("#said")).containsText("3 claims were accepted.");
    assertThat(claims.list(report)).allMatch(claim -> claim.state() == Claim.State.ACCEPTED);
    page.keyboard().press("u");
    assertThat(page.locator("#said")).containsText("3 decisions were undone.");
    assertThat(claims.list(report)).allMatch(Claim::isOpen);
  }

  @Test
  void keysMoveAcceptAndRefuseByTheirPlaceOnTheKeyboard() {
    long report = desk.aDoubtfulReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, true);
    assertThat(page.locator(".line[aria-current=true]")).hasAttribute("id", "c-a4");
    // A Persian layout types ت and ن with the keys of J and K.
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
            + "{key:'ت', code:'KeyJ', bubbles:true}))");
    assertThat(page.locator(".line[aria-current=true]")).hasAttribute("id", "c-a1");
    assertThat(page.locator(".words .said.joined")).hasText("Isfahan met Kazan");
    page.keyboard().press("r");
    assertThat(page.locator("#c-a1")).hasClass(java.util.regex.Pattern.compile("refused"));
    assertThat(page.locator(".line[aria-current=true]")).hasAttribute("id", "c-a2");
    page.keyboard().press("a");
    assertThat(page.locator("#c-a2")).hasClass(java.util.regex.Pattern.compile("accepted"));
    page.keyboard().press("k");
    page.keyboard().press("e");
    assertThat(page.locator("h1")).hasText("Correct");
    // In a field the same keys type.
    page.locator("#place").pressSequentially("ar");
    assertThat(page.locator("#place")).hasValue("ar");
    assertThat(claims.get(report, "a1").state()).isEqualTo(Claim.State.REFUSED);
    assertThat(claims.get(report, "a2").state()).isEqualTo(Claim.State.ACCEPTED);
  }

  @Test
  void keysAreShownAndCanBeSwitchedOff() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, true);
    page.keyboard().press("Shift+Slash");
    assertThat(page.locator("#keys")).hasAttribute("open", "");
    page.locator("#keys-on").uncheck();
    page.reload();
    page.keyboard().press("a");
    page.keyboard().press("j");
    assertThat(page.locator(".line[aria-current=true]")).hasCount(0);
    assertThat(claims.list(report)).allMatch(Claim::isOpen);
  }

  @Test
  void pointingAtAClaimJoinsItToItsWords() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, true);
    page.locator("#c-a3 .says").hover();
    assertThat(page.locator(".words .said.joined")).hasText("Kazan welcomed it");
    page.locator(".said[data-claims=a2]").hover();
    assertThat(page.locator("#c-a2")).hasClass(java.util.regex.Pattern.compile("joined"));
  }

  @Test
  void withoutScriptEveryDecisionIsAButton() {
    long report = desk.aDoubtfulReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, false);
    page.locator("#c-a4 button[value=refuse]").click();
    assertThat(page.locator("#c-a4")).containsText("refused");
    page.locator("#accept-all button").click();
    assertThat(page.locator("#said")).containsText("3 claims were accepted.");
    page.locator("#c-a2 button[value=reopen]").click();
    assertThat(page.locator("#c-a2 button[value=accept]")).isVisible();
    page.locator("#c-a2 [data-key=correct]").click();
    page.locator("#modality").selectOption("wished");
    page.locator("button:has-text('Save and accept')").click();
    assertThat(page.locator("#c-a2 .says")).containsText("Wished for");
  }

  @Test
  void theSecondOfficerIsToldInPlace() {
    long report = desk.aCleanReport(new Cities("Isfahan", "Kazan"));
    Page page = sheet(report, true);
    Browser second = Browser.signedIn(port, jdbc, Role.OFFICER);
    second.post(
        "/desk/reports/" + report + "/claims/a1", Map.of("version", "0", "decision", "refuse"));
    page.locator("#c-a1 button[value=accept]").click();
    assertThat(page.locator("#said [role=alert]")).containsText("Somebody was faster");
    assertThat(page.locator("#c-a1")).containsText(second.member().name());
    assertThat(claims.get(report, "a1").state()).isEqualTo(Claim.State.REFUSED);
  }
}
