package org.peyvand.newsroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.search.Found;
import org.peyvand.search.Search;
import org.peyvand.search.SearchQuery;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Moments;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding, for people. */
@Controller
class SearchPages {

  private static final int ON_A_PAGE = 30;

  private final Search search;
  private final PublicItems items;
  private final Settings settings;

  SearchPages(Search search, PublicItems items, Settings settings) {
    this.search = search;
    this.items = items;
    this.settings = settings;
  }

  @GetMapping("/search")
  @OpenToAll
  Html search(
      Frame frame,
      @Nullable StaffMember reader,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "in", defaultValue = "") String language,
      @RequestParam(defaultValue = "") String tag,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until) {
    String words = q.strip();
    Span span = Span.typed(from, until, frame.language(), settings.get().zone());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", new Moments(frame, settings.get().zone()));
    view.put("q", words);
    view.put("in", language);
    view.put("tag", tag);
    view.put("from", from);
    view.put("until", until);
    view.put("wrongDate", span.wrong());
    view.put("coded", coded(words, frame.language()).stream().toList());
    view.put(
        "found",
        words.isEmpty()
            ? new Found(List.of(), false, null)
            : search.find(
                new SearchQuery(
                    words,
                    PageLanguage.of(language).map(PageLanguage::code).orElse(null),
                    tag.isBlank()
                        ? null
                        : items.findTag(tag).map(PublicItems.Label::name).orElse(tag),
                    span.from(),
                    span.until(),
                    Set.of(),
                    reader == null ? null : reader.id(),
                    ON_A_PAGE)));
    return Html.of("newsroom/search.jte", view);
  }

  /** The item under a news code, if that is what was typed. */
  private Optional<PublicItems.Line> coded(String words, PageLanguage language) {
    OptionalLong code = NewsCode.of(words);
    return code.isPresent() ? items.find(code.getAsLong(), language) : Optional.empty();
  }

  /**
   * Days between which to look.
   *
   * @param wrong what could not be read as a day
   */
  private record Span(@Nullable Instant from, @Nullable Instant until, List<String> wrong) {

    static Span typed(String from, String until, PageLanguage language, ZoneId zone) {
      List<String> wrong = new ArrayList<>();
      Instant begin = day(from, false, language, zone, wrong);
      Instant end = day(until, true, language, zone, wrong);
      return new Span(begin, end, wrong);
    }

    private static @Nullable Instant day(
        String typed, boolean behind, PageLanguage language, ZoneId zone, List<String> wrong) {
      if (typed.isBlank()) {
        return null;
      }
      return switch (TypedDate.read(typed, Language.valueOf(language.name()))) {
        case TypedDate.Understood(var period) ->
            (behind ? period.end().plusDays(1) : period.start()).atStartOfDay(zone).toInstant();
        case TypedDate.Refused refused -> {
          wrong.add(refused.about());
          yield null;
        }
      };
    }
  }
}
