package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.search.Found;
import org.peyvand.search.Search;
import org.peyvand.search.SearchQuery;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.PageLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding, for machines. Citizens' records only, whoever asks. */
@RestController
class SearchApi {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final Search search;
  private final PublicItems items;

  SearchApi(Search search, PublicItems items) {
    this.search = search;
    this.items = items;
  }

  /** {@code code} is the news code of an item, or the name of another record. */
  record Hit(String code, String headline, String url) {}

  /** {@code more} says whether there is more than was asked for. */
  record Answer(List<Hit> hits, boolean more) {}

  /** What is wrong with a request, in one sentence. */
  record Wrong(String problem) {}

  @GetMapping("/api/search")
  @OpenToAll
  ResponseEntity<?> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String lang,
      @RequestParam(defaultValue = "") String limit) {
    int most = limit.isEmpty() ? USUAL : limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : 0;
    if (most < 1 || most > MOST) {
      return wrong("limit is a whole number from 1 to 1000");
    }
    PageLanguage language = PageLanguage.of(lang).orElse(null);
    if (!lang.isEmpty() && language == null) {
      return wrong("lang is fa, en, tr or ar");
    }
    // Whatever the asker says to prefer: there is only JSON.
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer(q, language, most));
  }

  private Answer answer(String typed, @Nullable PageLanguage language, int most) {
    List<Hit> hits = new ArrayList<>();
    OptionalLong code = NewsCode.of(typed);
    if (code.isPresent()) {
      items
          .find(code.getAsLong(), Objects.requireNonNullElse(language, PageLanguage.FA))
          .filter(line -> language == null || line.language() == language)
          .map(line -> new Hit(Long.toString(line.code()), line.headline(), line.path()))
          .ifPresent(hits::add);
    }
    Found found =
        search.find(
            new SearchQuery(
                typed,
                language == null ? null : language.code(),
                null,
                null,
                null,
                Set.of(),
                null,
                most));
    for (Found.Hit hit : found.hits()) {
      if (hits.isEmpty() || !hits.getFirst().code().equals(hit.ref())) {
        hits.add(new Hit(hit.ref(), hit.headline(), hit.url()));
      }
    }
    boolean tooMany = hits.size() > most;
    return new Answer(tooMany ? hits.subList(0, most) : hits, tooMany || found.more());
  }

  private static ResponseEntity<Wrong> wrong(String problem) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Wrong(problem));
  }
}
