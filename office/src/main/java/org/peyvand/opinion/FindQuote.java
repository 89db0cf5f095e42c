package org.peyvand.opinion;

import java.util.Optional;
import org.peyvand.text.Folded;
import org.peyvand.text.Span;

/** Finds a model's quotation in the text: exactly, or as the two read after folding. */
final class FindQuote {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 1_200;

  private final String text;
  private final Folded folded;
  private final String plain;

  FindQuote(String text) {
    this.text = text;
    this.folded = Folded.of(text);
    this.plain = folded.toString().replace('\n', ' ');
  }

  /** Where it stands, in whole words; empty if it does not. */
  Optional<Span> find(String quote) {
    String exact = quote.strip();
    if (exact.length() < SHORTEST || exact.length() > LONGEST) {
      return Optional.empty();
    }
    int at = whole(text, exact);
    if (at >= 0) {
      return Optional.of(
          new Span(text.codePointCount(0, at), text.codePointCount(0, at + exact.length())));
    }
    String key = Folded.key(exact).replace('\n', ' ');
    int found = key.length() < SHORTEST ? -1 : whole(plain, key);
    return found < 0 ? Optional.empty() : Optional.of(folded.span(found, found + key.length()));
  }

  private static int whole(String in, String words) {
    int at = in.indexOf(words);
    while (at >= 0 && (isInside(in, at) || isInside(in, at + words.length()))) {
      at = in.indexOf(words, at + 1);
    }
    return at;
  }

  /** Whether a place is in the middle of a word. */
  private static boolean isInside(String in, int at) {
    return at > 0
        && at < in.length()
        && Character.isLetterOrDigit(in.codePointBefore(at))
        && Character.isLetterOrDigit(in.codePointAt(at));
  }
}
