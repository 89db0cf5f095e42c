package org.peyvand.text;

import java.util.Arrays;

/**
 * Pairs quotation marks within a line. Marks without a side open and close in turn; a mark that
 * finds no partner (the » between the steps of a menu) becomes an ordinary mark, only an opening
 * one quotes the rest of its line, as the paragraphs of a long speech do.
 */
final class Quotations {

  private final Folded text;
  private final TokenArrays tokens;

  /** Tokens that opened and wait for their partner. */
  private int[] open = new int[8];

  private int depth;

  private Quotations(Folded text, TokenArrays tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static void mark(Folded text, TokenArrays tokens) {
    Quotations quotations = new Quotations(text, tokens);
    int i = 0;
    while (i < tokens.size) {
      i = quotations.line(i);
    }
  }

  private int line(int first) {
    int paragraph = tokens.paragraphs[first];
    boolean any = false;
    int i = first;
    for (; i < tokens.size && tokens.paragraphs[i] == paragraph; i++) {
      if (tokens.kinds[i] >= TokenArrays.OPEN) {
        any |= pair(i, text.charAt(tokens.starts[i]));
      }
    }
    while (depth > 0) {
      int alone = open[--depth];
      if (text.charAt(tokens.starts[alone]) == '"') {
        tokens.kinds[alone] = TokenArrays.MARK;
      }
    }
    if (any) {
      flag(first, i);
    }
    return i;
  }

  private boolean pair(int token, char c) {
    switch (c) {
      case '«' -> push(token);
      case '»' -> {
        int partner = depth;
        while (partner > 0 && text.charAt(tokens.starts[open[partner - 1]]) != '«') {
          partner--;
        }
        if (partner == 0) {
          tokens.kinds[token] = TokenArrays.MARK;
          return false;
        }
        while (depth > partner) {
          tokens.kinds[open[--depth]] = TokenArrays.MARK;
        }
        depth--;
      }
      case '"' -> {
        if (depth > 0 && text.charAt(tokens.starts[open[depth - 1]]) == '"') {
          depth--;
          tokens.kinds[token] = TokenArrays.CLOSE;
        } else {
          tokens.kinds[token] = TokenArrays.OPEN;
          push(token);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void push(int token) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = token;
  }

  private void flag(int from, int to) {
    int inside = 0;
    for (int i = from; i < to; i++) {
      if (tokens.kinds[i] == TokenArrays.CLOSE) {
        inside--;
      }
      if (inside > 0) {
        tokens.flags[i] |= TokenArrays.QUOTED;
      }
      if (tokens.kinds[i] == TokenArrays.OPEN) {
        inside++;
      }
    }
  }
}
