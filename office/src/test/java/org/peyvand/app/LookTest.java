package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page that a link leads to, in Chromium: nothing wider than the window, no fault of axe-core
 * (WCAG 2.2 AA), no word of the browser's console. With {@code peyvand.long} in four languages, two
 * widths, light and dark, and a picture of each in {@code target/pages}.
 */
@OfficeTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "peyvand.test.database=its-own")
class LookTest {

  private static final boolean LONG = Boolean.getBoolean("peyvand.long");
  private static final Path ROOT = Path.of(System.getProperty("peyvand.root", ".."));
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path AXE = ROOT.resolve("node_modules/axe-core/axe.min.js");
  private static final int MOST_PAGES = 120;

  private static @Nullable Playwright playwright;
  private static com.microsoft.playwright.@Nullable Browser chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  /** A way to look at a page. */
  private record Eye(PageLanguage language, int width, ColorScheme scheme) {

    String name() {
      return language.code() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
  }

  @BeforeAll
  static void open() {
    assumeTrue(Files.isExecutable(CHROMIUM), "No /usr/bin/chromium: install Debian's chromium.");
    Playwright started =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = started;
    chromium =
        started
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void everyPageOfACitizenIsSoundToLookAt() throws IOException {
    look(Browser.anonymous(port), "citizen", List.of("/", "/search?q=isfahan", "/sign-in"));
  }

  @Test
  void everyPageOfTheOfficeIsSoundToLookAt() throws IOException {
    look(Browser.signedIn(port, jdbc, Role.values()), "office", List.of("/desk"));
  }

  private void look(Browser visitor, String who, List<String> first) throws IOException {
    String axe = Files.readString(AXE);
    List<String> faults = new ArrayList<>();
    Set<String> pages = pages(visitor, first);
    assertThat(pages).hasSizeGreaterThan(3);
    for (Eye eye : eyes()) {
      try (BrowserContext window = window(visitor, eye)) {
        Page page = window.newPage();
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(
            message -> {
              if (!message.type().equals("log") && !message.type().equals("debug")) {
                said.add(message.text());
              }
            });
        page.onPageError(said::add);
        for (String path : pages) {
          said.clear();
          Response response = page.navigate(address(path));
          String where = eye.name() + " " + path + ": ";
          if (response == null || response.status() != 200) {
            faults.add(where + (response == null ? "nothing" : response.status()));
            continue;
          }
          said.forEach(line -> faults.add(where + line));
          overflow(page).forEach(part -> faults.add(where + "too wide: " + part));
          page.evaluate(axe);
          axeFaults(page).forEach(fault -> faults.add(where + fault));
          if (LONG) {
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                        Path.of("target/pages", who, fileName(path) + "-" + eye.name() + ".png")));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** One address of each shape that links lead to, in the order they are found. */
  private Set<String> pages(Browser visitor, List<String> first) {
    Map<String, String> byShape = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(first);
    Set<String> asked = new HashSet<>(first);
    try (BrowserContext window =
        window(visitor, new Eye(PageLanguage.EN, 1280, ColorScheme.LIGHT))) {
      Page page = window.newPage();
      while (!next.isEmpty() && byShape.size() < MOST_PAGES) {
        String path = Objects.requireNonNull(next.poll());
        var answer = window.request().get(address(path));
        String type = answer.headers().getOrDefault("content-type", "");
        if (byShape.containsKey(shape(path)) || !type.startsWith("text/html")) {
          continue;
        }
        byShape.put(shape(path), path);
        page.navigate(address(path));
        @SuppressWarnings("unchecked")
        List<String> links =
            (List<String>)
                page.evaluate(
                    "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin =="
                        + " location.origin && !a.hasAttribute('download')).map(a => a.pathname +"
                        + " a.search)");
        for (String link : links) {
          if (!link.contains("lang=") && asked.add(link)) {
            next.add(link);
          }
        }
      }
    }
    return new LinkedHashSet<>(byShape.values());
  }

  private static String shape(String path) {
    return path.replaceAll("[0-9]+", "1")
        .replaceAll("^(/desk)?/ties/[^/?]+", "$1/ties/pair")
        .replaceAll("^/(tag|section|cities)/[^/?]+", "/$1/x")
        .replaceAll("=[^&]*", "=");
  }

  private static String fileName(String path) {
    String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "front" : name;
  }

  private static List<Eye> eyes() {
    if (!LONG) {
      return List.of(
          new Eye(PageLanguage.FA, 360, ColorScheme.LIGHT),
          new Eye(PageLanguage.EN, 1280, ColorScheme.DARK));
    }
    List<Eye> eyes = new ArrayList<>();
    for (PageLanguage language : PageLanguage.values()) {
      for (int width : new int[] {360, 1280}) {
        eyes.add(new Eye(language, width, ColorScheme.LIGHT));
        eyes.add(new Eye(language, width, ColorScheme.DARK));
      }
    }
    return eyes;
  }

  private BrowserContext window(Browser visitor, Eye eye) {
    BrowserContext opened =
        Objects.requireNonNull(chromium)
            .newContext(
                new NewContextOptions()
                    .setLocale(eye.language().code())
                    .setColorScheme(eye.scheme())
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(eye.width(), 900));
    visitor
        .cookies()
        .forEach(
            (name, value) ->
                opened.addCookies(List.of(new Cookie(name, value).setUrl(address("/")))));
    return opened;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** What sticks out of the window, the widest first; scrolling boxes may hold wide things. */
  @SuppressWarnings("unchecked")
  private static List<String> overflow(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= innerWidth + 1 ? [] :
              [...document.querySelectorAll('main *')]
                .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1 })
                .slice(0, 3).map(e => e.tagName + '.' + e.className + ' ' + e.outerHTML.slice(0, 120)).concat('page')
            """);
  }

  @SuppressWarnings("unchecked")
  private static List<String> axeFaults(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')))
            """);
  }
}
