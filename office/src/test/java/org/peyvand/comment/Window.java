package org.peyvand.comment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peyvand.staff.Browser;

/** Chromium for tests of comments. */
final class Window implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  Window() {
    assumeTrue(Files.isExecutable(CHROMIUM), "No /usr/bin/chromium: install Debian's chromium.");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  Page page(String language, boolean script, boolean withoutPolicy) {
    return chromium
        .newContext(
            new NewContextOptions()
                .setJavaScriptEnabled(script)
                .setBypassCSP(withoutPolicy)
                .setLocale(language)
                .setViewportSize(1280, 900))
        .newPage();
  }

  /** Seats somebody of the office at a page's window. */
  static void seat(BrowserContext context, Browser member, int port) {
    member
        .cookies()
        .forEach(
            (name, value) ->
                context.addCookies(
                    List.of(new Cookie(name, value).setUrl("http://127.0.0.1:" + port))));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
