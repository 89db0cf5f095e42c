package org.peyvand.reader.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/** Where English means a city by a word that has another meaning too: Bath, Split, Tours. */
final class CapitalPlaces {

  private final Page page;
  private final Tokens tokens;
  private final boolean english;

  CapitalPlaces(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.english = page.rules().setting("city", "after").equals("both");
  }

  /**
   * In a sentence of ties a capital inside it says enough, "the mayors of X and Tours", and at its
   * head a verb does: "Split has offered X a partnership".
   */
  boolean isTied(Hit hit, @Nullable Hit behind) {
    if (!english || !tokens.capital(hit.from()) || hit.has("given")) {
      return false;
    }
    int sentence = tokens.sentence(hit.from());
    int from = tokens.sentenceStart(sentence);
    boolean opens = hit.from() == from;
    boolean acts = behind != null && behind.from() == hit.to();
    acts |= tokens.kind(hit.to() - 1) == Kind.SUFFIX;
    acts = acts && behind != null && (behind.has("aux") || behind.has("verb") || isTie(behind));
    if ((opens && !acts) || isInName(hit.from() - 1, from) || isInName(hit.to(), from)) {
      return false;
    }
    for (Hit each : page.hits(from, tokens.sentenceStart(sentence + 1))) {
      if (each.has("tie") || each.has("become-sisters") || each.has("sister")) {
        return true;
      }
      if (each.has("other-tie")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTie(Hit hit) {
    return hit.has("sister") || hit.has("other-tie") || hit.has("tie");
  }

  /** Whether a token is another word of one name, so that the one beside it is no city. */
  private boolean isInName(int token, int from) {
    return token > from
        && token < tokens.size()
        && tokens.isWord(token)
        && tokens.capital(token)
        && !page.is(token, "office")
        && !page.is(token, "municipality-behind");
  }

  /** "In Bath", "from Cork": behind a preposition a capital in the sentence says enough. */
  boolean isPlaced(Hit hit, @Nullable Hit before) {
    if (!english || before == null || before.to() != hit.from()) {
      return false;
    }
    int next = hit.to();
    boolean longer =
        next < tokens.size() && tokens.isWord(next) && tokens.capital(next) && page.isFree(next);
    for (String concept : List.of("from", "to", "with", "in", "of", "bond-with", "other-tie")) {
      if (before.has(concept)) {
        return !longer;
      }
    }
    return false;
  }
}
