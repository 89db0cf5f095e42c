package org.peyvand.parallel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peyvand.text.Language;

/**
 * What differs between two states of a paper, article by article in the order of the newer one;
 * articles that are gone stand where they stood.
 *
 * @param title changed titles by language
 * @param opening changed openings by language
 * @param articles all articles of both, changed or not
 */
public record TextChange(
    Map<Language, List<Redline.Piece>> title,
    Map<Language, List<Redline.Piece>> opening,
    List<ArticleChange> articles) {

  /** How an article came about. */
  public enum Kind {
    SAME,
    CHANGED,
    NEW,
    GONE
  }

  /**
   * One article's change.
   *
   * @param before its number in the older text, 0 if it has none
   * @param after its number in the newer text, 0 if it has none
   * @param moved whether it stands elsewhere among the articles that both have
   * @param headings by language
   * @param bodies by language
   */
  public record ArticleChange(
      String id,
      Kind kind,
      int before,
      int after,
      boolean moved,
      Map<Language, List<Redline.Piece>> headings,
      Map<Language, List<Redline.Piece>> bodies) {}

  /** Whether nothing but noise differs. */
  public boolean isEmpty() {
    return title.isEmpty()
        && opening.isEmpty()
        && articles.stream().allMatch(a -> a.kind() == Kind.SAME && !a.moved());
  }

  /** How many articles differ. */
  public long changed() {
    return articles.stream().filter(a -> a.kind() != Kind.SAME || a.moved()).count();
  }

  /** Compares in the languages of the newer text. */
  public static TextChange between(ParallelText before, ParallelText after) {
    Map<Language, List<Redline.Piece>> title = new EnumMap<>(Language.class);
    Map<Language, List<Redline.Piece>> opening = new EnumMap<>(Language.class);
    for (Language language : after.languages()) {
      putChange(title, language, before.title(language), after.title(language));
      putChange(opening, language, before.opening(language), after.opening(language));
    }
    List<String> common =
        before.articles().stream()
            .map(Article::id)
            .filter(id -> after.find(id).isPresent())
            .toList();
    List<String> commonNow =
        after.articles().stream().map(Article::id).filter(common::contains).toList();
    List<ArticleChange> changes = new ArrayList<>();
    int old = 0;
    for (Article article : after.articles()) {
      int stood = before.number(article.id());
      while (old < before.articles().size() && old < stood - 1) {
        addIfGone(before.articles().get(old++), before, after, changes);
      }
      old = Math.max(old, stood);
      boolean moved = stood > 0 && common.indexOf(article.id()) != commonNow.indexOf(article.id());
      changes.add(change(article.id(), before, after, moved));
    }
    while (old < before.articles().size()) {
      addIfGone(before.articles().get(old++), before, after, changes);
    }
    return new TextChange(title, opening, changes);
  }

  private static void addIfGone(
      Article article, ParallelText before, ParallelText after, List<ArticleChange> changes) {
    if (after.find(article.id()).isEmpty()) {
      changes.add(change(article.id(), before, after, false));
    }
  }

  private static ArticleChange change(
      String id, ParallelText before, ParallelText after, boolean moved) {
    Article none = new Article(id, null, Map.of(), List.of());
    Article old = before.find(id).orElse(none);
    Article now = after.find(id).orElse(none);
    Map<Language, List<Redline.Piece>> headings = new EnumMap<>(Language.class);
    Map<Language, List<Redline.Piece>> bodies = new EnumMap<>(Language.class);
    boolean changed = false;
    for (Language language : after.languages()) {
      List<Redline.Piece> heading =
          Redline.between(old.in(language).heading(), now.in(language).heading());
      List<Redline.Piece> body = Redline.between(old.in(language).body(), now.in(language).body());
      headings.put(language, heading);
      bodies.put(language, body);
      changed = changed || differs(heading) || differs(body);
    }
    int stood = before.number(id);
    int stands = after.number(id);
    Kind kind =
        stood == 0 ? Kind.NEW : stands == 0 ? Kind.GONE : changed ? Kind.CHANGED : Kind.SAME;
    return new ArticleChange(id, kind, stood, stands, moved, headings, bodies);
  }

  private static void putChange(
      Map<Language, List<Redline.Piece>> changes, Language language, String before, String after) {
    List<Redline.Piece> pieces = Redline.between(before, after);
    if (differs(pieces)) {
      changes.put(language, pieces);
    }
  }

  private static boolean differs(List<Redline.Piece> pieces) {
    return pieces.stream().anyMatch(piece -> piece.kind() != Redline.Kind.SAME);
  }
}
