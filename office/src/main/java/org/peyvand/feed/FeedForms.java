package org.peyvand.feed;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.newsroom.PublicItems;

/** The three forms of a feed. */
final class FeedForms {

  private FeedForms() {}

  /** RFC 4287. */
  static byte[] atom(Feed feed) {
    Xml xml =
        new Xml()
            .open(
                "feed",
                ordered("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language().code()))
            .say("id", feed.origin() + feed.self())
            .say("title", feed.title())
            .say("updated", feed.updated().toString())
            .open("link", ordered("rel", "self", "href", feed.origin() + feed.self()))
            .close()
            .open("link", ordered("rel", "alternate", "href", feed.origin() + feed.page()))
            .close()
            .open("author")
            .say("name", feed.title())
            .close();
    for (PublicItems.Line item : feed.items()) {
      xml.open("entry", Map.of("xml:lang", item.language().code()))
          .say("id", feed.address(item))
          .say("title", item.headline())
          .say("published", item.published().toString())
          .say("updated", item.changed().toString())
          .open("link", ordered("rel", "alternate", "href", feed.address(item)))
          .close();
      if (!item.author().isEmpty()) {
        xml.open("author").say("name", item.author()).close();
      }
      item.tags().forEach(tag -> xml.open("category", Map.of("term", tag)).close());
      if (!item.lead().isEmpty()) {
        xml.say("summary", item.lead());
      }
      xml.say("content", Map.of("type", "html"), feed.html(item)).close();
    }
    return xml.close().bytes();
  }

  /** RSS 2.0. */
  static byte[] rss(Feed feed) {
    Xml xml =
        new Xml()
            .open("rss", ordered("version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom"))
            .open("channel")
            .say("title", feed.title())
            .say("link", feed.origin() + feed.page())
            .say("description", feed.title())
            .say("language", feed.language().code())
            .open(
                "atom:link",
                ordered(
                    "rel",
                    "self",
                    "type",
                    "application/rss+xml",
                    "href",
                    feed.origin() + feed.self()))
            .close();
    for (PublicItems.Line item : feed.items()) {
      xml.open("item")
          .say("title", item.headline())
          .say("link", feed.address(item))
          .say("guid", Map.of("isPermaLink", "true"), feed.address(item))
          .say(
              "pubDate",
              DateTimeFormatter.RFC_1123_DATE_TIME.format(
                  item.published().atOffset(ZoneOffset.UTC)));
      item.tags().forEach(tag -> xml.say("category", tag));
      xml.say("description", feed.html(item)).close();
    }
    return xml.close().close().bytes();
  }

  /** JSON Feed 1.1. */
  static Map<String, Object> json(Feed feed) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", "https://jsonfeed.org/version/1.1");
    all.put("title", feed.title());
    all.put("home_page_url", feed.origin() + feed.page());
    all.put("feed_url", feed.origin() + feed.self());
    all.put("language", feed.language().code());
    all.put("items", feed.items().stream().map(item -> entry(feed, item)).toList());
    return all;
  }

  private static Map<String, Object> entry(Feed feed, PublicItems.Line item) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", feed.address(item));
    entry.put("url", feed.address(item));
    entry.put("title", item.headline());
    entry.put("content_html", feed.html(item));
    if (!item.lead().isEmpty()) {
      entry.put("summary", item.lead());
    }
    if (item.picture() != null) {
      entry.put("image", feed.origin() + item.picture());
    }
    entry.put("date_published", item.published().toString());
    entry.put("date_modified", item.changed().toString());
    if (!item.author().isEmpty()) {
      entry.put("authors", List.of(Map.of("name", item.author())));
    }
    if (!item.tags().isEmpty()) {
      entry.put("tags", item.tags());
    }
    entry.put("language", item.language().code());
    return entry;
  }

  static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put(pairs[i], pairs[i + 1]);
    }
    return ordered;
  }
}
