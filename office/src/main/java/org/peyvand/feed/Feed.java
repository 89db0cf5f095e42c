package org.peyvand.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.peyvand.newsroom.PublicItems;
import org.peyvand.web.PageLanguage;

/**
 * A feed before it takes a form.
 *
 * @param page path of the page that it follows
 * @param self path and query of the feed itself
 * @param origin of the whole addresses in it
 */
record Feed(
    String title,
    PageLanguage language,
    String page,
    String self,
    String origin,
    List<PublicItems.Line> items) {

  /** When it last changed; the epoch's beginning while it is empty. */
  Instant updated() {
    return items.stream()
        .map(PublicItems.Line::changed)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  String address(PublicItems.Line item) {
    return origin + item.path() + "?lang=" + item.language().code();
  }

  /** The body with the lead before it, addresses made whole. */
  String html(PublicItems.Line item) {
    String lead = item.lead().isEmpty() ? "" : "<p>" + escaped(item.lead()) + "</p>\n";
    return lead + item.html().replace("=\"/", "=\"" + origin + "/");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
