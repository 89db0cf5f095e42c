package org.peyvand.parallel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Language;

/**
 * One article in every language of its paper. Its number is its place in the paper.
 *
 * @param id stable while the article moves and changes; unique in its paper
 * @param clause the clause of the library that it was made from, or null
 * @param passages by language; one that is missing is empty
 * @param acts numbers of the acts that its words were filled from
 */
public record Article(
    String id, @Nullable String clause, Map<Language, Passage> passages, List<Long> acts) {

  public Article {
    passages = Map.copyOf(passages);
    acts = List.copyOf(acts);
  }

  /** What a language says; empty where it says nothing. */
  public Passage in(Language language) {
    return passages.getOrDefault(language, Passage.EMPTY);
  }

  /** The same article with other words in some languages. */
  public Article with(Map<Language, Passage> changed) {
    Map<Language, Passage> all = new EnumMap<>(Language.class);
    all.putAll(passages);
    all.putAll(changed);
    return new Article(id, clause, all, acts);
  }
}
