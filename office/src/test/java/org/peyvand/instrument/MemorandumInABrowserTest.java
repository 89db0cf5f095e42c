package org.peyvand.instrument;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.signature.TestCertificates;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a relation's dossier to its signed memorandum, in Chromium, through forms alone. */
@OfficeTest
class MemorandumInABrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final TestCertificates ISSUER = new TestCertificates("Example Issuer");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired RecordAct record;
  @Autowired Relations relations;

  /** One paper on its way. */
  private record Way(Page page, String home, String tie, String partner, boolean persian) {

    String text(String persian, String english) {
      return persian() ? persian : english;
    }

    /** Sends the form that posts to an address with this end. */
    void send(String end) {
      page.locator("main form[action$='" + end + "'] button").last().click();
      page.waitForLoadState();
    }

    void open(String path) {
      page.navigate(home + path);
    }
  }

  @ParameterizedTest(name = "in {0}, with script: {2}")
  @CsvSource({"fa, ankara, true", "en, izmir, false"})
  void aMemorandumGoesFromTheDossierToBothSignaturesAndBack(
      String language, String partner, boolean script) throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM), "No /usr/bin/chromium: install Debian's chromium.");
    Browser approver = Browser.signedIn(port, jdbc, Role.OFFICER, Role.APPROVER);
    Pair pair = Pair.of("isfahan", partner);
    proposed(pair, approver);
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser chromium =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")))) {
      Way way =
          new Way(
              window(chromium, approver, language, script),
              "http://127.0.0.1:" + port,
              "/desk/ties/" + pair.slug(),
              partner,
              language.equals("fa"));
      String paper = drafted(way, pair);
      term(way, paper, "6");
      assertThat(way.page().locator(".findings")).containsText(way.text("۵", "6"));
      String marks = ".row:has(a[href$='" + termArticle(way) + "']) mark";
      assertThat(way.page().locator(marks)).hasText(new String[] {"۵", "6"});
      term(way, paper, "5");
      assertThat(way.page().locator(marks)).hasCount(0);
      signatoriesNamed(way, paper);
      agreed(way, paper);
      consented(way, paper, "isfahan:ir.council", "126");
      consented(way, paper, partner + ":tr.council", "41");
      String laid = laid(way, paper);
      assertThat(way.page().locator("main")).containsText("امضاکنندهٔ الف");
      dossierIsNotSigned(way);
      trusted(way);
      way.open(laid);
      byte[] signed = signedByBoth(way, laid);
      verified(window(chromium, null, language, script), way, signed);
      dossierIsSigned(way, pair);
      way.open(paper);
      assertThat(way.page().locator(".paper-head .tag.kept"))
          .hasText(way.text("امضاشده", "signed"));
    }
  }

  private void proposed(Pair pair, Browser approver) {
    NewAct proposal =
        NewAct.of(pair, ActKind.PROPOSAL, Modality.DONE)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("isfahan"))
            .withEvidence(
                List.of(
                    new Evidence(
                        "EXAMPLE: Isfahan proposed a sister-city tie.",
                        Evidence.Wording.RETOLD,
                        null,
                        "EXAMPLE",
                        null,
                        Evidence.StatedBy.OFFICER,
                        "en",
                        List.of())))
            .withVisibility(new Visibility.Public());
    Recording recorded =
        record.record(List.of(proposal), RecordAct.ANY_POSITION, approver.member());
    assertThat(recorded).isInstanceOf(Recording.Recorded.class);
  }

  private static String drafted(Way way, Pair pair) {
    Page page = way.page();
    way.open(way.tie());
    page.locator("a[href='/desk/memoranda?tie=" + pair.slug() + "']").click();
    page.locator("#first").fill(way.text("اصفهان", "Isfahan"));
    page.locator("#second").fill(way.partner());
    way.send("/desk/memoranda");
    page.waitForURL(Pattern.compile("/desk/memoranda/\\d+$"));
    assertThat(page.locator("article.parallel .row")).hasCount(16);
    return URI.create(page.url()).getPath();
  }

  private static String termArticle(Way way) {
    String body = way.page().locator(".row:has-text('renewed for a like term')").getAttribute("id");
    assertThat(body).matches("a\\d+");
    return "/articles/" + body;
  }

  /** Writes the years of the term clause in English. */
  private static void term(Way way, String paper, String years) {
    String article = termArticle(way);
    way.page().locator(".row a[href$='" + article + "']").click();
    Locator body = way.page().locator("#body-en");
    body.fill(body.inputValue().replaceAll("valid for \\d+", "valid for " + years));
    way.page().locator("form.writing button:not([name])").click();
    way.page().waitForURL(Pattern.compile(Pattern.quote(paper) + "(#.*)?$"));
  }

  private static void signatoriesNamed(Way way, String paper) {
    way.open(paper + "/parties");
    way.page().locator("#holder-isfahan-fa").fill("امضاکنندهٔ الف");
    way.page().locator("#holder-isfahan-en").fill("Signatory A");
    way.page().locator("#holder-" + way.partner() + "-fa").fill("امضاکنندهٔ ب");
    way.page().locator("#holder-" + way.partner() + "-en").fill("Signatory B");
    way.send("/parties");
    way.page().waitForURL(Pattern.compile(Pattern.quote(paper) + "$"));
  }

  private static void agreed(Way way, String paper) {
    way.open(paper + "/consents");
    way.page().locator("#to").selectOption("public");
    way.send("/visibility");
    way.page().locator("#agreed-on").fill(way.text("۱۷ مرداد ۱۴۰۳", "7 August 2024"));
    way.send("/agree");
    assertThat(way.page().locator(".error")).isVisible();
    way.page().locator("input[name=read]").check();
    way.send("/agree");
    assertThat(way.page().locator(".paper-head .tag"))
        .hasText(way.text("متن توافق‌شده", "agreed text"));
  }

  private static void consented(Way way, String paper, String gate, String session) {
    way.open(paper + "/consents");
    int before = way.page().locator("#consents ~ .rows .tag.kept").count();
    way.page().locator("#gate").selectOption(gate);
    way.page().locator("#session").fill(session);
    way.page().locator("#day").fill(way.text("۲۰ مرداد ۱۴۰۳", "10 August 2024"));
    way.send("/consents");
    assertThat(way.page().locator("#consents ~ .rows .tag.kept")).hasCount(before + 1);
  }

  private static String laid(Way way, String paper) {
    way.open(paper + "/consents");
    way.send("/sign");
    way.page().waitForURL(Pattern.compile("/desk/papers/\\d+$"));
    return URI.create(way.page().url()).getPath();
  }

  private static void trusted(Way way) {
    way.open(way.tie() + "/trust");
    way.page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("issuer.pem", "application/x-pem-file", ISSUER.pem()));
    way.send("/trust");
    assertThat(way.page().locator("main")).containsText("Example Issuer");
  }

  private static byte[] signedByBoth(Way way, String laid) throws IOException {
    for (int place = 0; place < 2; place++) {
      String who = place == 0 ? "Signatory A" : "Signatory B";
      Page page = way.page();
      byte[] key = ISSUER.holder(who).pkcs12();
      keySent(way, place, key);
      assertThat(page.locator("#problem")).isVisible();
      page.locator("input[name=confirmed]").check();
      keySent(way, place, key);
      page.waitForURL(Pattern.compile(Pattern.quote(laid) + "$"));
      assertThat(page.locator("main .rows").first().locator(".tag.kept")).hasCount(place + 1);
    }
    Download file =
        way.page()
            .waitForDownload(() -> way.page().locator("a[href$='/paper.pdf']").first().click());
    return Files.readAllBytes(file.path());
  }

  private static void keySent(Way way, int place, byte[] key) {
    Page page = way.page();
    page.locator("input[name=signatory][value='" + place + "']").check();
    page.locator("#key").setInputFiles(new FilePayload("key.p12", "application/x-pkcs12", key));
    page.locator("#password").fill(TestCertificates.PASSWORD);
    way.send("/sign");
  }

  /** By a citizen who has nothing but the file. */
  private static void verified(Page citizen, Way way, byte[] signed) {
    citizen.navigate(way.home() + "/verify");
    citizen.locator("#file").setInputFiles(new FilePayload("paper.pdf", "application/pdf", signed));
    citizen.locator("main form button").click();
    assertThat(citizen.locator("[role=status]"))
        .containsText(way.text("دست‌نخورده و معتبر", "Intact and trusted"));
    assertThat(citizen.locator("main")).containsText("Signatory A");
    assertThat(citizen.locator("main")).containsText("Signatory B");
    byte[] changed = signed.clone();
    changed[signed.length / 3] ^= 1;
    citizen
        .locator("#file")
        .setInputFiles(new FilePayload("paper.pdf", "application/pdf", changed));
    citizen.locator("main form button").click();
    assertThat(citizen.locator("[role=status]"))
        .not()
        .containsText(way.text("دست‌نخورده و معتبر", "Intact and trusted"));
  }

  private static void dossierIsNotSigned(Way way) {
    way.open(way.tie());
    assertThat(way.page().locator(".standing"))
        .not()
        .containsText(way.text("امضا شد", "was signed"));
  }

  private void dossierIsSigned(Way way, Pair pair) {
    for (String path : List.of(way.tie(), "/ties/" + pair.slug())) {
      way.open(path);
      assertThat(way.page().locator(".standing")).containsText(way.text("امضا شد", "was signed"));
      long act =
          relations.acts(pair).stream()
              .filter(one -> one.kind() == ActKind.SIGNING)
              .findFirst()
              .orElseThrow()
              .id();
      assertThat(way.page().locator("figure.timeline a[href='#act-" + act + "']")).hasCount(1);
      assertThat(way.page().locator("#act-" + act)).containsText("SHA-256");
    }
  }

  private Page window(
      com.microsoft.playwright.Browser chromium,
      @Nullable Browser member,
      String language,
      boolean script) {
    BrowserContext window =
        chromium.newContext(
            new NewContextOptions().setJavaScriptEnabled(script).setLocale(language));
    if (member != null) {
      member
          .cookies()
          .forEach(
              (name, value) ->
                  window.addCookies(
                      List.of(new Cookie(name, value).setUrl("http://127.0.0.1:" + port))));
    }
    window.setDefaultTimeout(20_000);
    return window.newPage();
  }
}
