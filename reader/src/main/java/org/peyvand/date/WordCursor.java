package org.peyvand.date;

import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/** Questions about single tokens that every rule of the grammar asks. */
final class WordCursor {

  final Tokens tokens;
  private final DateWords.@Nullable Node[] nodes;

  WordCursor(Tokens tokens) {
    this.tokens = tokens;
    this.nodes = DateWords.WORDS.begin(tokens);
  }

  boolean in(int at) {
    return at >= 0 && at < tokens.size();
  }

  @Nullable Meaning find(int at, Role role) {
    DateWords.Node node = in(at) ? nodes[at] : null;
    return node == null ? null : node.find(tokens, at, role);
  }

  /** The length of the phrase with this role, 0 if there is none. */
  int length(int at, Role role) {
    Meaning meaning = find(at, role);
    return meaning == null ? 0 : meaning.tokens();
  }

  /** Whether a date can begin with the word at this token. */
  boolean begins(int at) {
    DateWords.Node node = nodes[at];
    return node != null && node.begins();
  }

  /** After any phrases of the role. */
  int skip(int at, Role role) {
    int p = at;
    for (int length = length(p, role); length > 0; length = length(p, role)) {
      p += length;
    }
    return p;
  }

  boolean mark(int at, char mark) {
    return in(at) && tokens.mark(at) == mark;
  }

  int skipMark(int at, char mark) {
    return mark(at, mark) ? at + 1 : at;
  }

  boolean glued(int at) {
    return in(at) && tokens.glued(at);
  }

  /** The number at this token, -1 if there is none. */
  int number(int at) {
    return in(at) ? tokens.number(at) : -1;
  }

  int digits(int at) {
    return tokens.end(at) - tokens.start(at);
  }

  boolean sameLine(int one, int other) {
    return in(one) && in(other) && tokens.paragraph(one) == tokens.paragraph(other);
  }

  boolean arabicScript(int at) {
    Folded text = tokens.text();
    char c = text.charAt(tokens.start(at));
    return c >= '\u0600' && c < '\u0700';
  }

  boolean suffix(int at) {
    return in(at) && tokens.kind(at) == Kind.SUFFIX;
  }
}
