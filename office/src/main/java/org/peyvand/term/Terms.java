package org.peyvand.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.clause.Clause;
import org.peyvand.clause.Clauses;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parity.Stretch;
import org.peyvand.text.Language;

/**
 * What a text says of its own time. Whatever its languages do not say alike is left open: which of
 * them holds is for lawyers.
 *
 * @param term how long it is valid from the day of signing; null for one without end
 * @param objection how long before its end a side must object for it not to be renewed; null where
 *     it is not renewed by itself
 * @param review how often both sides look whether it still lives
 * @param notice how long after a side's letter its end takes effect
 * @param freeze how long after a side's letter a suspension takes effect; null for at once
 * @param unclear keys of the clauses whose languages differ
 */
public record Terms(
    @Nullable Stretch term,
    @Nullable Stretch objection,
    @Nullable Stretch review,
    @Nullable Stretch notice,
    @Nullable Stretch freeze,
    Set<String> unclear) {

  public Terms {
    unclear = Set.copyOf(unclear);
  }

  /** Reads them from the articles that were made from the library, or bear its headings. */
  public static Terms of(ParallelText text) {
    return of(List.of(text));
  }

  /**
   * Reads them from a text and those that amend it: an article holds until a later text has one of
   * the same clause.
   *
   * @param texts the latest first
   */
  public static Terms of(List<ParallelText> texts) {
    Set<String> unclear = new LinkedHashSet<>();
    List<Stretch> term = said(texts, "term", unclear);
    List<Stretch> review = said(texts, "review", unclear);
    List<Stretch> notice = said(texts, "termination", unclear);
    List<Stretch> freeze = said(texts, "suspension", unclear);
    return new Terms(
        at(term, 0), at(term, 1), at(review, 0), at(notice, 0), at(freeze, 0), unclear);
  }

  /** The article of a clause, where the text has one. */
  public static Optional<Article> article(ParallelText text, String clause) {
    return text.articles().stream()
        .filter(article -> clause.equals(article.clause()))
        .findFirst()
        .or(
            () ->
                text.articles().stream()
                    .filter(article -> article.clause() == null && isHeaded(text, article, clause))
                    .findFirst());
  }

  private static boolean isHeaded(ParallelText text, Article article, String key) {
    Clause clause = Clauses.shipped().find(key).orElseThrow();
    return text.languages().stream()
        .anyMatch(
            language -> Objects.equals(article.in(language).heading(), clause.heading(language)));
  }

  private static List<Stretch> said(List<ParallelText> texts, String clause, Set<String> unclear) {
    for (ParallelText text : texts) {
      Optional<Article> article = article(text, clause);
      if (article.isPresent()) {
        return said(text, article.get(), clause, unclear);
      }
    }
    return List.of();
  }

  private static List<Stretch> said(
      ParallelText text, Article article, String clause, Set<String> unclear) {
    List<List<Stretch>> all = new ArrayList<>();
    for (Language language : text.languages()) {
      all.add(Stretch.in(language, article.in(language).body()));
    }
    if (all.stream().distinct().count() > 1) {
      unclear.add(clause);
      return List.of();
    }
    return all.getFirst();
  }

  private static @Nullable Stretch at(List<Stretch> said, int place) {
    return place < said.size() ? said.get(place) : null;
  }
}
