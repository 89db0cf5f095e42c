package org.peyvand.date;

import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/** Questions about single tokens that every rule of the grammar asks. */
final class WordCursor {

  final Tokens tokens;
  private final DateWords words = DateWords.WORDS;

  WordCursor(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean in(int at) {
    return at >= 0 && at < tokens.size();
  }

  @Nullable Meaning find(int at, Role role) {
    return in(at) ? words.find(tokens, at, role) : null;
  }

  /** The length of the phrase with this role, 0 if there is none. */
  int length(int at, Role role) {
    Meaning meaning = find(at, role);
    return meaning == null ? 0 : meaning.tokens();
  }

  boolean begins(int at) {
    return words.begin(tokens, at);
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
