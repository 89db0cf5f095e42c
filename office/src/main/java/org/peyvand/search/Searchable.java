package org.peyvand.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as its module hands it over to be found.
 *
 * @param kind the module's word for it: {@code item}, {@code tie}, {@code person}, {@code event},
 *     {@code report}
 * @param ref the module's own name for it, such as a news code; unique within kind and language
 * @param language ISO 639-1 of its text
 * @param url where it stands, as a path
 * @param lead empty where there is none; likewise the body
 * @param published orders equal matches, newest first; null comes last
 */
public record Searchable(
    String kind,
    String ref,
    String language,
    String url,
    String headline,
    String lead,
    String body,
    List<String> tags,
    @Nullable Instant published,
    Audience audience) {

  public Searchable {
    tags = List.copyOf(tags);
  }
}
