package org.peyvand.desk;

import com.microsoft.playwright.Page;

/** A page without a mouse: what Tab reaches, and only where the eye can see that it is there. */
final class Keys {

  /** Stops before this many were passed mean that nobody would find the place. */
  private static final int MOST_STOPS = 150;

  private static final String SEEN =
      """
      e => { const s = getComputedStyle(e), b = e.getBoundingClientRect();
        return b.width > 0 && b.height > 0 && (s.outlineStyle !== 'none' || s.boxShadow !== 'none'); }
      """;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Goes on with Tab until the place is focused. */
  void turnTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      press("Tab");
      boolean there =
          (Boolean) page.evaluate("s => document.activeElement?.matches(s) ?? false", selector);
      if (there) {
        if (!(Boolean) page.evaluate("() => (" + SEEN.strip() + ")(document.activeElement)")) {
          throw new AssertionError("nobody sees that " + selector + " is focused");
        }
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
  }

  void enter(String selector) {
    turnTo(selector);
    String before = page.url();
    press("Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  void paste(String selector, String text) {
    turnTo(selector);
    page.keyboard().insertText(text);
  }

  /** Goes down a closed list until its chosen line has these words. */
  void choose(String selector, String words) {
    turnTo(selector);
    String first = chosen(selector);
    for (String at = first; !at.contains(words); ) {
      press("ArrowDown");
      String next = chosen(selector);
      if (next.equals(at)) {
        throw new AssertionError("no line with " + words);
      }
      at = next;
    }
  }

  private String chosen(String selector) {
    return (String)
        page.evaluate("s => document.querySelector(s).selectedOptions[0].textContent", selector);
  }
}
