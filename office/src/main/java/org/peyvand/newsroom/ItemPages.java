package org.peyvand.newsroom;

import java.util.List;
import java.util.Map;
import org.peyvand.comment.Discussion;
import org.peyvand.comment.Discussions;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An item under its news code, to read and to print. */
@Controller
class ItemPages {

  private final Articles articles;
  private final Reported reported;
  private final StructuredData structured;
  private final Addresses addresses;
  private final Settings settings;
  private final Discussions discussions;

  ItemPages(
      Articles articles,
      Reported reported,
      StructuredData structured,
      Addresses addresses,
      Settings settings,
      Discussions discussions) {
    this.articles = articles;
    this.reported = reported;
    this.structured = structured;
    this.addresses = addresses;
    this.settings = settings;
    this.discussions = discussions;
  }

  /** The short address leads on; a code in other digits to the one in ASCII. */
  @GetMapping("/{code:\\p{Nd}+}")
  @OpenToAll
  View shortAddress(@PathVariable String code, @RequestParam(defaultValue = "") String lang) {
    return Moved.to("/n/" + code(code) + query(lang));
  }

  @GetMapping("/n/{code}")
  @OpenToAll
  @Kept
  View item(@PathVariable String code, @RequestParam(defaultValue = "") String lang, Frame frame) {
    long number = code(code);
    if (!code.equals(Long.toString(number))) {
      return Moved.to("/n/" + number + query(lang));
    }
    Article article = find(number, frame);
    if (article.withdrawn() != null) {
      return Html.of("newsroom/withdrawn.jte", view(article, frame)).with(HttpStatus.GONE);
    }
    return Html.of("newsroom/item.jte", view(article, frame));
  }

  /** A page for paper: no navigation, both dates, the short address and its square code. */
  @GetMapping("/n/{code:\\d+}/print")
  @OpenToAll
  @Kept
  Html print(@PathVariable String code, Frame frame) {
    Article article = find(code(code), frame);
    if (article.withdrawn() != null) {
      return Html.of("newsroom/withdrawn.jte", view(article, frame)).with(HttpStatus.GONE);
    }
    return Html.of("newsroom/print.jte", view(article, frame));
  }

  private Map<String, Object> view(Article article, Frame frame) {
    Moments moments = new Moments(frame, settings.get().zone());
    Discussion discussion = discussions.of(article.subject());
    List<Reported.Line> basis = reported.lines(article.basis(), frame.language());
    return Map.of(
        "frame",
        frame,
        "view",
        new ItemView(
            article,
            moments,
            basis,
            addresses.origin(),
            settings.get().zone(),
            discussion,
            structured.of(
                article,
                discussion,
                reported.cities(basis, article.basis()),
                frame.site(),
                moments)));
  }

  private Article find(long code, Frame frame) {
    return articles
        .find(code, frame.language())
        .orElseThrow(() -> new NotFound("newsroom.item.unknown", frame.number(code)));
  }

  private static long code(String typed) {
    return NewsCode.of(typed).orElseThrow(() -> new NotFound("web.problem.404"));
  }

  /** A language that was asked for stays asked for; nothing else of the query is passed on. */
  private static String query(String lang) {
    return PageLanguage.of(lang).map(language -> "?lang=" + language.code()).orElse("");
  }
}
