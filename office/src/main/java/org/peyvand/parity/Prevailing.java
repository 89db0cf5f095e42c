package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Tokens;

/**
 * What one body says of the language that decides in doubt.
 *
 * @param word the language's code, or {@code equal}
 * @param spot the words that say so
 */
record Prevailing(String word, Spot spot, String written) {

  private static final WordTable WORDS = WordTable.of("prevailing.txt");

  /** The last sentence that says so, or null. */
  static @Nullable Prevailing in(BodyText body) {
    Tokens tokens = body.tokens();
    Prevailing found = null;
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      Prevailing said =
          in(body, tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
      found = said == null ? found : said;
    }
    return found;
  }

  private static @Nullable Prevailing in(BodyText body, int from, int to) {
    record Named(String code, int at) {}
    List<Named> named = new ArrayList<>();
    int prevails = -1;
    boolean equal = false;
    for (int at = from; at < to; at++) {
      WordTable.Entry entry = WORDS.at(body, at);
      if (entry != null) {
        switch (entry.head()) {
          case "prevails" -> prevails = prevails < 0 ? at : prevails;
          case "equal" -> equal = true;
          default -> named.add(new Named(entry.head(), at));
        }
      }
    }
    int last = Math.max(from, to - 1);
    Spot spot = new Spot(body.article(), body.language(), body.start(from), body.end(last));
    if (equal) {
      return new Prevailing("equal", spot, body.written(from, last + 1));
    }
    if (prevails < 0 || named.isEmpty()) {
      return null;
    }
    int place = prevails;
    Named nearest =
        named.stream()
            .min(java.util.Comparator.comparingInt(one -> Math.abs(one.at() - place)))
            .orElseThrow();
    return new Prevailing(nearest.code(), spot, body.written(from, last + 1));
  }
}
