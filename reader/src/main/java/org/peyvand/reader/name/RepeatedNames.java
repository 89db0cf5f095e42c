package org.peyvand.reader.name;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Where news of a tie names fewer than two cities, its towns are unknown: names of one word that it
 * repeats, once at least in the place of a town, behind a preposition, beside "and", before an
 * ending of case.
 */
final class RepeatedNames {

  private final Page page;
  private final Tokens tokens;
  private final CityRuns runs;
  private final Consumer<int[]> take;
  private final boolean suffixes;

  RepeatedNames(Page page, CityRuns runs, Consumer<int[]> take) {
    this.page = page;
    this.tokens = page.tokens();
    this.runs = runs;
    this.take = take;
    this.suffixes = page.rules().setting("city", "after").equals("before");
  }

  void find() {
    if (page.hits().stream().noneMatch(this::isTie)) {
      return;
    }
    Map<String, int[]> first = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Boolean> placed = new HashMap<>();
    for (int i = 1; i < tokens.size(); i++) {
      int[] run = tokens.capital(i) && page.isFree(i) && isNews(i) ? runs.at(i) : null;
      if (run == null || run[1] - run[0] != 1 || isInName(i)) {
        continue;
      }
      String word = tokens.word(i);
      first.putIfAbsent(word, run);
      counts.merge(word, 1, Integer::sum);
      placed.merge(word, isPlaced(i), Boolean::logicalOr);
    }
    first.forEach(
        (word, run) -> {
          if (counts.getOrDefault(word, 0) >= 2 && placed.getOrDefault(word, false)) {
            take.accept(run);
          }
        });
  }

  private boolean isTie(Hit hit) {
    return hit.has("tie") || hit.has("sister") || hit.has("become-sisters");
  }

  private boolean isNews(int token) {
    return page.zoneOf(token).isNews();
  }

  /** One word of a longer name of a person or a body. */
  private boolean isInName(int token) {
    int next = token + 1;
    boolean before = tokens.isWord(token - 1) && tokens.capital(token - 1);
    boolean opens = tokens.sentence(token - 1) != tokens.sentence(token);
    boolean behind = next < tokens.size() && tokens.isWord(next) && tokens.capital(next);
    return behind
        || (before && !opens)
        || page.is(token - 1, "office")
        || page.is(token - 1, "honorific");
  }

  private boolean isPlaced(int token) {
    if (suffixes) {
      return token + 1 < tokens.size() && tokens.kind(token + 1) == Kind.SUFFIX;
    }
    for (String concept : new String[] {"of", "in", "from", "to", "with", "between"}) {
      if (page.is(token - 1, concept)) {
        return true;
      }
    }
    return page.is(token + 1, "and")
        || (page.is(token - 1, "and") && token > 1 && tokens.capital(token - 2));
  }
}
