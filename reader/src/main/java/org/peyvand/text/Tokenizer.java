package org.peyvand.text;

/** Cuts a folded text into runs of letters, runs of digits and single marks. */
final class Tokenizer {

  private final Folded text;
  private final TokenArrays tokens;
  private int paragraph;
  private int lastEnd = -1;

  Tokenizer(Folded text) {
    this.text = text;
    this.tokens = new TokenArrays(text.length() / 4 + 8);
  }

  TokenArrays tokens() {
    int end = text.length();
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ') {
        i++;
      } else if (c == '\n') {
        if (tokens.size > 0 && tokens.paragraphs[tokens.size - 1] == paragraph) {
          paragraph++;
        }
        i++;
      } else {
        i = token(i, c);
      }
    }
    return tokens;
  }

  private int token(int start, char c) {
    int end = start + 1;
    if (isDigit(c)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      add(TokenArrays.NUMBER, start, end);
    } else if (isLetter(c)) {
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (afterApostrophe(start)) {
        tokens.size--;
        add(TokenArrays.SUFFIX, start, end);
        tokens.flags[tokens.size - 1] |= TokenArrays.GLUED;
      } else {
        add(TokenArrays.WORD, start, end);
      }
    } else {
      add(
          c == '«' ? TokenArrays.OPEN : c == '»' ? TokenArrays.CLOSE : TokenArrays.MARK,
          start,
          end);
    }
    return end;
  }

  /** Letters, an apostrophe, letters, all glued: the apostrophe is no token of its own. */
  private boolean afterApostrophe(int start) {
    int last = tokens.size - 1;
    return last >= 1
        && tokens.ends[last] == start
        && text.charAt(start - 1) == '\''
        && tokens.kinds[last - 1] <= TokenArrays.NUMBER
        && tokens.ends[last - 1] == start - 1;
  }

  private void add(byte kind, int start, int end) {
    int flag = lastEnd == start ? TokenArrays.GLUED : 0;
    if (kind == TokenArrays.WORD && isCapital(start)) {
      flag |= TokenArrays.CAPITAL;
    }
    tokens.add(kind, start, end, flag, paragraph);
    lastEnd = end;
  }

  private boolean isCapital(int start) {
    char folded = text.charAt(start);
    if (folded >= '\u0600' && folded < '\u0700') {
      return false;
    }
    int c = text.original().codePointAt(text.sourceStart(start));
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c > 0x7F && (Character.isLetter(c) || Character.isSurrogate(c) || isSpacingMark(c)));
  }

  private static boolean isSpacingMark(char c) {
    return Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
