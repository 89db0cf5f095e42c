package org.peyvand.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.newsroom.Addresses;
import org.peyvand.newsroom.PublicItems;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Kept;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * Feeds of the site, a tag, a section and a relation, each as Atom, RSS and JSON Feed. {@code
 * ?lang=} narrows a feed to one language; the site's own is always in one.
 */
@Controller
class FeedPages {

  private static final int MOST = 30;
  private static final String FORMS = "{form:feed\\.xml|rss\\.xml|feed\\.json}";

  private final PublicItems items;
  private final Relations relations;
  private final Addresses addresses;
  private final JsonMapper json;

  FeedPages(PublicItems items, Relations relations, Addresses addresses, JsonMapper json) {
    this.items = items;
    this.relations = relations;
    this.addresses = addresses;
    this.json = json;
  }

  @GetMapping("/" + FORMS)
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> site(@PathVariable String form, Frame frame) {
    PageLanguage language = frame.language();
    return answer(
        form,
        new Feed(
            frame.site(),
            language,
            "/?lang=" + language.code(),
            "/" + form + "?lang=" + language.code(),
            addresses.origin(),
            items.whole(items.latest(language, "", MOST).lines())));
  }

  @GetMapping("/tag/{name}/" + FORMS)
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> tag(
      @PathVariable String name,
      @PathVariable String form,
      @RequestParam(defaultValue = "") String lang,
      Frame frame) {
    PublicItems.Label tag =
        items.findTag(name).orElseThrow(() -> new NotFound("newsroom.tag.unknown", name));
    PageLanguage only = PageLanguage.of(lang).orElse(null);
    return answer(
        form,
        feed(
            frame,
            tag.name(),
            Addresses.tag(tag.name()),
            form,
            only,
            items.tagged(tag.id(), only, "", MOST)));
  }

  @GetMapping("/section/{name}/" + FORMS)
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> section(
      @PathVariable String name,
      @PathVariable String form,
      @RequestParam(defaultValue = "") String lang,
      Frame frame) {
    PublicItems.Label section =
        items.findSection(name).orElseThrow(() -> new NotFound("newsroom.section.unknown", name));
    PageLanguage only = PageLanguage.of(lang).orElse(null);
    return answer(
        form,
        feed(
            frame,
            section.name(),
            Addresses.section(section.name()),
            form,
            only,
            items.ofSection(section.id(), only, "", MOST)));
  }

  /** What the items say that report acts of a relation. */
  @GetMapping("/ties/{slug}/" + FORMS)
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> relation(
      @PathVariable String slug,
      @PathVariable String form,
      @RequestParam(defaultValue = "") String lang,
      Frame frame) {
    Pair pair = relations.findPair(slug).orElseThrow(() -> new NotFound("web.problem.404"));
    PageLanguage only = PageLanguage.of(lang).orElse(null);
    return answer(
        form,
        feed(
            frame,
            pair.slug(),
            "/ties/" + pair.slug(),
            form,
            only,
            items.about(pair, only, "", MOST)));
  }

  private Feed feed(
      Frame frame,
      String what,
      String page,
      String form,
      @Nullable PageLanguage only,
      PublicItems.Listing listing) {
    return new Feed(
        what + " · " + frame.site(),
        only == null ? frame.language() : only,
        page,
        page + "/" + form + (only == null ? "" : "?lang=" + only.code()),
        addresses.origin(),
        items.whole(listing.lines()));
  }

  private ResponseEntity<byte[]> answer(String form, Feed feed) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "rss.xml" -> as("application/rss+xml", FeedForms.rss(feed));
      case "feed.json" -> as("application/feed+json", json.writeValueAsBytes(FeedForms.json(feed)));
      default -> as("application/atom+xml", FeedForms.atom(feed));
    };
  }

  static ResponseEntity<byte[]> as(String type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
        .body(body);
  }
}
