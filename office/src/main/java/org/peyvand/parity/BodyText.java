package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * One body in one language, cut into paragraphs and words, with the way back to its UTF-16 units.
 *
 * @param article the article's id
 */
record BodyText(String article, Language language, String body, Tokens tokens) {

  static BodyText of(String article, Language language, String body) {
    return new BodyText(article, language, body, Tokens.of(Folded.of(body)));
  }

  boolean isEmpty() {
    return tokens.size() == 0;
  }

  int start(int token) {
    return tokens.text().sourceStart(tokens.start(token));
  }

  int end(int token) {
    return tokens.text().sourceEnd(tokens.end(token) - 1);
  }

  /** From a token up to, not including, another. */
  String written(int from, int to) {
    return body.substring(start(from), end(to - 1));
  }

  Mention mention(java.util.Set<String> means, int from, int to, boolean must) {
    return new Mention(means, start(from), end(to - 1), written(from, to), must);
  }

  Spot spot(Mention mention) {
    return new Spot(article, language, mention.start(), mention.end());
  }

  Spot whole() {
    return new Spot(article, language, 0, 0);
  }

  /** Where each paragraph begins and ends, in UTF-16 units. */
  List<int[]> paragraphs() {
    List<int[]> paragraphs = new ArrayList<>();
    for (int p = 0; p < tokens.paragraphs(); p++) {
      int last = p + 1 < tokens.paragraphs() ? tokens.paragraphStart(p + 1) : tokens.size();
      paragraphs.add(new int[] {start(tokens.paragraphStart(p)), end(last - 1)});
    }
    return paragraphs;
  }

  /** The paragraph that a UTF-16 unit lies in, from 0. */
  int paragraphAt(int unit) {
    List<int[]> all = paragraphs();
    for (int p = 0; p < all.size(); p++) {
      if (unit < all.get(p)[1]) {
        return p;
      }
    }
    return Math.max(0, all.size() - 1);
  }
}
