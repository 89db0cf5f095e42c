package org.peyvand.memorandum;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.Direction;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.text.Language;

/** Whether a text may be saved. */
final class Scrutiny {

  private static final int LONGEST_BODY = 20_000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_ARTICLES = 100;

  private Scrutiny() {}

  /** Why not, with the field of the form, or null. */
  static Outcome.@Nullable Refused refusal(ParallelText text) {
    if (text.articles().size() > MOST_ARTICLES) {
      return new Outcome.Refused(Refusal.TOO_MANY_ARTICLES, "");
    }
    for (Language language : text.languages()) {
      Outcome.Refused refused = head(text, language);
      for (Article article : text.articles()) {
        refused = refused == null ? passage(article.in(language), language) : refused;
      }
      if (refused != null) {
        return refused;
      }
    }
    return null;
  }

  private static Outcome.@Nullable Refused head(ParallelText text, Language language) {
    String code = language.code();
    if (text.title(language).isEmpty()) {
      return new Outcome.Refused(Refusal.NO_TITLE, "title-" + code);
    }
    Outcome.Refused refused = line(text.title(language), "title-" + code);
    if (refused == null && length(text.opening(language)) > LONGEST_BODY) {
      refused = new Outcome.Refused(Refusal.TOO_LONG, "opening-" + code);
    }
    for (Party party : text.parties()) {
      Map<String, String> lines =
          Map.of(
              "name", party.name(language),
              "office", party.office(language),
              "holder", party.holder(language));
      for (Map.Entry<String, String> line : lines.entrySet()) {
        refused =
            refused == null
                ? line(line.getValue(), line.getKey() + "-" + party.city() + "-" + code)
                : refused;
      }
    }
    return refused;
  }

  private static Outcome.@Nullable Refused passage(Passage passage, Language language) {
    return length(passage.body()) > LONGEST_BODY
        ? new Outcome.Refused(Refusal.TOO_LONG, "body-" + language.code())
        : line(passage.heading(), "heading-" + language.code());
  }

  private static Outcome.@Nullable Refused line(String line, String field) {
    if (Direction.isTurned(line)) {
      return new Outcome.Refused(Refusal.DIRECTION_CONTROLS, field);
    }
    return length(line) > LONGEST_LINE ? new Outcome.Refused(Refusal.LINE_TOO_LONG, field) : null;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
