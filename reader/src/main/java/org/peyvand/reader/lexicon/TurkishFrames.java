package org.peyvand.reader.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Settles Turkish verb forms that two readings have by the word behind them: "imzalanmış" before a
 * noun is its attribute, at the end of a clause a verb; "imzalandığı" before "it was announced" is
 * what was announced, elsewhere an attribute.
 */
final class TurkishFrames {

  private static final List<String> NO_NOUN =
      List.of(
          "verb", "and", "that", "particle", "question", "as-if", "state-word", "not", "no-such");

  private final int verb;
  private final int told;
  private final int[] noNoun;

  TurkishFrames(Lexicon lexicon) {
    this.verb = lexicon.concept("verb");
    this.told = lexicon.concept("told");
    this.noNoun = NO_NOUN.stream().mapToInt(lexicon::concept).toArray();
  }

  /** Gives the forms that are something else here their other tense, in the list itself. */
  void settle(Tokens tokens, List<Hit> hits) {
    dropShorterNames(tokens, hits);
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      String tense = hit.has(verb) ? hit.get("tense") : null;
      int next = hit.to();
      if (tense == null
          || next >= tokens.size()
          || !tokens.isWord(next)
          || tokens.sentence(next) != tokens.sentence(hit.from())) {
        continue;
      }
      Hit behind = i + 1 < hits.size() && hits.get(i + 1).from() == next ? hits.get(i + 1) : null;
      String word = tokens.word(next - 1);
      if (tense.equals("perfect") && isBare(word) && (behind == null || !ends(behind))) {
        hits.set(i, retold(hit, "participle"));
      } else if (tense.equals("participle")
          && isNounOfPast(word)
          && behind != null
          && behind.has(told)) {
        hits.set(i, retold(hit, "past"));
      }
    }
  }

  /**
   * A name that bears an ending behind an apostrophe anywhere on the page ends there: where
   * "Hallein'den" stands, "Hallein kenti" is no case of Halle.
   */
  private static void dropShorterNames(Tokens tokens, List<Hit> hits) {
    Set<String> whole = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.kind(i) == Kind.SUFFIX) {
        whole.add(tokens.word(i - 1));
      }
    }
    hits.removeIf(
        hit ->
            hit.get("city") != null
                && hit.relation() != null
                && tokens.kind(hit.to() - 1) != Kind.SUFFIX
                && whole.contains(tokens.word(hit.to() - 1)));
  }

  private static Hit retold(Hit hit, String tense) {
    Entry entry = hit.entry().with(Map.of("tense", tense));
    return new Hit(hit.from(), hit.to(), entry, hit.relation());
  }

  /** -mış and -muş with nothing behind them. */
  private static boolean isBare(String word) {
    return word.endsWith("mis") || word.endsWith("mus");
  }

  /** -dığı, -duğu, -tıkları and the like. */
  private static boolean isNounOfPast(String word) {
    return word.endsWith("digi")
        || word.endsWith("dugu")
        || word.endsWith("tigi")
        || word.endsWith("tugu")
        || word.endsWith("klari")
        || word.endsWith("kleri");
  }

  private boolean ends(Hit hit) {
    for (int concept : noNoun) {
      if (concept >= 0 && hit.has(concept)) {
        return true;
      }
    }
    return false;
  }
}
