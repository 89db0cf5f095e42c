package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.City;
import org.peyvand.comment.Discussion;
import org.peyvand.web.Moments;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An item for machines: schema.org's NewsArticle as JSON-LD. */
@Component
class StructuredData {

  /** The page itself has them all; more would double it. */
  private static final int MOST_COMMENTS = 20;

  private final JsonMapper json;
  private final Addresses addresses;

  StructuredData(JsonMapper json, Addresses addresses) {
    this.json = json;
    this.addresses = addresses;
  }

  /** The JSON, safe to stand inside a script element as it is. */
  String of(
      Article article, Discussion discussion, List<City> about, String site, Moments moments) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@context", "https://schema.org");
    item.put("@type", "NewsArticle");
    item.put("identifier", Long.toString(article.code()));
    item.put("url", address(article.code(), article.language()));
    item.put("headline", article.headline());
    if (!article.lead().isEmpty()) {
      item.put("description", article.lead());
    }
    item.put("inLanguage", article.language().code());
    item.put("datePublished", moments.iso(article.published()));
    item.put("dateModified", moments.iso(article.changed()));
    item.put("wordCount", article.words());
    item.put("publisher", organization(site));
    if (!article.author().isEmpty()) {
      item.put("author", Map.of("@type", "Person", "name", article.author()));
    }
    if (!article.source().isEmpty()) {
      item.put("creditText", article.source());
    }
    if (article.section() != null) {
      item.put("articleSection", article.section());
    }
    if (!article.tags().isEmpty()) {
      item.put("keywords", article.tags());
    }
    if (article.picture() != null) {
      item.put("image", addresses.of(article.picture()));
    }
    List<Map<String, Object>> others = new ArrayList<>();
    for (PageLanguage language : article.languages()) {
      if (language != article.language()) {
        others.add(
            Map.of(
                "@type", "NewsArticle",
                "inLanguage", language.code(),
                "url", address(article.code(), language)));
      }
    }
    if (!others.isEmpty()) {
      item.put("workTranslation", others);
    }
    if (!about.isEmpty()) {
      item.put("about", about.stream().map(city -> city(city, article.language())).toList());
    }
    if (discussion.count() > 0) {
      item.put("commentCount", discussion.count());
      item.put(
          "comment",
          discussion.lines().stream()
              .filter(Discussion.Line::published)
              .limit(MOST_COMMENTS)
              .map(line -> comment(line, item.get("url"), site, moments))
              .toList());
    }
    // Nothing in it may end the script element or begin a comment in it.
    return json.writeValueAsString(item).replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private Map<String, Object> comment(
      Discussion.Line line, @Nullable Object page, String site, Moments moments) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("@type", "Comment");
    comment.put("@id", page + "#comment-" + line.id());
    if (line.parent() != null && line.parentName() != null) {
      comment.put(
          "parentItem", Map.of("@type", "Comment", "@id", page + "#comment-" + line.parent()));
    }
    comment.put(
        "author",
        line.office() ? organization(site) : Map.of("@type", "Person", "name", line.name()));
    comment.put("dateCreated", moments.iso(line.sent()));
    comment.put("inLanguage", line.language().code());
    comment.put("text", line.words());
    return comment;
  }

  private Map<String, Object> organization(String site) {
    return Map.of("@type", "GovernmentOrganization", "name", site, "url", addresses.of("/"));
  }

  private static Map<String, Object> city(City city, PageLanguage language) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("@type", "City");
    place.put("name", city.name(language));
    if (city.wikidata() != null) {
      place.put("sameAs", "https://www.wikidata.org/entity/" + city.wikidata());
    }
    return place;
  }

  private String address(long code, PageLanguage language) {
    return addresses.of("/n/" + code + "?lang=" + language.code());
  }
}
