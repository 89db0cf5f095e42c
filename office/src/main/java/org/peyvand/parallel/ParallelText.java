package org.peyvand.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Language;

/**
 * The whole wording of a paper between two cities, article beside article.
 *
 * @param languages two or three, in the order of the columns
 * @param prevailing the language that decides in doubt, or null where all are equally authentic
 * @param parties the two cities in the order of the paper
 * @param title by language
 * @param opening what stands before the first article, by language
 * @param articles in order
 */
public record ParallelText(
    List<Language> languages,
    @Nullable Language prevailing,
    List<Party> parties,
    Map<Language, String> title,
    Map<Language, String> opening,
    List<Article> articles) {

  public ParallelText {
    languages = List.copyOf(languages);
    parties = List.copyOf(parties);
    title = Cleaning.lines(title);
    opening = Cleaning.bodies(opening);
    articles = List.copyOf(articles);
  }

  public String title(Language language) {
    return title.getOrDefault(language, "");
  }

  public String opening(Language language) {
    return opening.getOrDefault(language, "");
  }

  /** The language to compare the others with: the prevailing one, else the first. */
  public Language leading() {
    return prevailing == null ? languages.getFirst() : prevailing;
  }

  public Optional<Article> find(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  /** The number of an article, from 1; 0 for none of this paper's. */
  public int number(String id) {
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  public ParallelText with(List<Article> others) {
    return new ParallelText(languages, prevailing, parties, title, opening, others);
  }

  /** The same paper with one article changed; without it, nothing changes. */
  public ParallelText with(String id, UnaryOperator<Article> change) {
    return with(
        articles.stream()
            .map(article -> article.id().equals(id) ? change.apply(article) : article)
            .toList());
  }

  /** The same paper with an article before the one of this number (from 1), or at the end. */
  public ParallelText withAdded(Article added, int number) {
    List<Article> all = new ArrayList<>(articles);
    all.add(Math.clamp(number - 1, 0, all.size()), added);
    return with(all);
  }

  public ParallelText without(String id) {
    return with(articles.stream().filter(article -> !article.id().equals(id)).toList());
  }

  /** The same paper with an article moved by some places, as far as there are any. */
  public ParallelText withMoved(String id, int by) {
    int at = number(id) - 1;
    if (at < 0) {
      return this;
    }
    List<Article> all = new ArrayList<>(articles);
    Article moved = all.remove(at);
    all.add(Math.clamp(at + by, 0, all.size()), moved);
    return with(all);
  }

  /** An id that no article of this paper has. */
  public String freeId() {
    int n = articles.size() + 1;
    while (find("a" + n).isPresent()) {
      n++;
    }
    return "a" + n;
  }
}
