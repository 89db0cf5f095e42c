package org.peyvand.newsroom;

import java.time.ZoneId;
import java.util.List;
import org.peyvand.comment.Discussion;
import org.peyvand.web.Moments;
import org.peyvand.web.PageLanguage;

/**
 * What an item's page shows.
 *
 * @param origin of the whole addresses on it
 * @param zone where the office is
 * @param structured JSON-LD, safe inside a script element
 */
record ItemView(
    Article article,
    Moments moments,
    List<Reported.Line> basis,
    String origin,
    ZoneId zone,
    Discussion discussion,
    String structured) {

  /** The address to be printed, read aloud and copied. */
  String shortAddress() {
    return origin + "/" + article.code();
  }

  /** The page of one language version. */
  String address(PageLanguage language) {
    return origin + "/n/" + article.code() + "?lang=" + language.code();
  }

  /** The square code of the short address. */
  String square() {
    return SquareCode.svg(shortAddress(), shortAddress());
  }

  /** One paragraph for those who only see a link. */
  String description() {
    String text = article.lead().isEmpty() ? article.headline() : article.lead();
    return text.length() <= 300 ? text : text.substring(0, text.lastIndexOf(' ', 299) + 1) + "…";
  }
}
