package org.peyvand.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.newsroom.Addresses;
import org.peyvand.newsroom.PublicItems;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Kept;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Maps for search engines: everything, and the news of the last two days. */
@Controller
class SiteMaps {

  /** As many as one map may hold and still be made in a moment. */
  private static final int MOST = 10_000;

  /** Google's news map takes at most a thousand. */
  private static final int MOST_NEWS = 1_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final PublicItems items;
  private final Addresses addresses;
  private final Clock clock;

  SiteMaps(PublicItems items, Addresses addresses, Clock clock) {
    this.items = items;
    this.addresses = addresses;
    this.clock = clock;
  }

  @GetMapping("/sitemap.xml")
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> all() {
    Xml xml = new Xml().open("urlset", Map.of("xmlns", NAMESPACE));
    xml.open("url").say("loc", addresses.of("/")).close();
    for (PublicItems.Address item : items.addresses(Instant.EPOCH, MOST)) {
      xml.open("url").say("loc", address(item)).say("lastmod", item.changed().toString()).close();
    }
    return FeedPages.as("application/xml", xml.close().bytes());
  }

  @GetMapping("/sitemap-news.xml")
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> news(Frame frame) {
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("xmlns", NAMESPACE);
    namespaces.put("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
    Xml xml = new Xml().open("urlset", namespaces);
    List<PublicItems.Address> fresh =
        items.addresses(clock.instant().minus(Duration.ofDays(2)), MOST_NEWS);
    for (PublicItems.Address item : fresh) {
      xml.open("url")
          .say("loc", address(item))
          .open("news:news")
          .open("news:publication")
          .say("news:name", frame.site())
          .say("news:language", item.language().code())
          .close()
          .say("news:publication_date", item.published().toString())
          .say("news:title", item.headline())
          .close()
          .close();
    }
    return FeedPages.as("application/xml", xml.close().bytes());
  }

  private String address(PublicItems.Address item) {
    return addresses.of("/n/" + item.code() + "?lang=" + item.language().code());
  }
}
