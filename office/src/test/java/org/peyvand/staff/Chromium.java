package org.peyvand.staff;

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

/** Debian's Chromium, with windows at which somebody of the office sits. */
public final class Chromium implements AutoCloseable {

  private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  /** Starts it; a test without it is skipped with a sentence. */
  public Chromium() {
    assumeTrue(Files.isExecutable(EXECUTABLE), "No /usr/bin/chromium: install Debian's chromium.");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** A window of its own for somebody who is signed in. */
  public Page window(Browser member, int port, String language, boolean script) {
    String office = "http://127.0.0.1:" + port;
    BrowserContext window =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(office)
                .setJavaScriptEnabled(script)
                .setLocale(language)
                .setViewportSize(1280, 900));
    member
        .cookies()
        .forEach(
            (name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(office))));
    return window.newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
