package org.peyvand.text;

/**
 * The words, numbers and marks of a folded text, in order, with sentences, paragraphs and
 * quotations. Tokens are named by their index from 0; positions are indices of the {@link Folded}
 * text. A paragraph is a line; every sentence lies in one paragraph. Before the first token and
 * behind the last there is nothing: no word, no number, no mark.
 */
public final class Tokens {

  private final Folded text;
  private final TokenArrays arrays;
  private final int[] sentenceStarts;
  private final int[] paragraphStarts;

  private Tokens(Folded text, TokenArrays arrays) {
    this.text = text;
    this.arrays = arrays;
    this.sentenceStarts = arrays.firsts(arrays.sentences);
    this.paragraphStarts = arrays.firsts(arrays.paragraphs);
  }

  public static Tokens of(Folded text) {
    TokenArrays arrays = new Tokenizer(text).tokens();
    Sentences.mark(text, arrays);
    Quotations.mark(text, arrays);
    return new Tokens(text, arrays);
  }

  public Folded text() {
    return text;
  }

  public int size() {
    return arrays.size;
  }

  public Kind kind(int token) {
    return arrays.kind(token);
  }

  public boolean isWord(int token) {
    return isKind(token, TokenArrays.WORD);
  }

  public boolean isNumber(int token) {
    return isKind(token, TokenArrays.NUMBER);
  }

  public int start(int token) {
    return arrays.starts[token];
  }

  public int end(int token) {
    return arrays.ends[token];
  }

  /** The folded letters of the token. */
  public String word(int token) {
    return text.substring(arrays.starts[token], arrays.ends[token]);
  }

  /** Whether the token is exactly this folded word. */
  public boolean is(int token, String folded) {
    if (!isInside(token)) {
      return false;
    }
    int start = arrays.starts[token];
    if (arrays.ends[token] - start != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (text.charAt(start + i) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The character of a mark or quotation mark, 0 for other tokens. */
  public char mark(int token) {
    return isInside(token) && arrays.kinds[token] >= TokenArrays.OPEN
        ? text.charAt(arrays.starts[token])
        : 0;
  }

  /** The value of a number of at most nine digits; -1 for anything else. */
  public int number(int token) {
    if (!isNumber(token)) {
      return -1;
    }
    int length = arrays.ends[token] - arrays.starts[token];
    if (length > 9) {
      return -1;
    }
    int value = 0;
    for (int i = arrays.starts[token]; i < arrays.ends[token]; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  /** Whether nothing, not even a blank, stands between this token and the one before. */
  public boolean glued(int token) {
    return isInside(token) && (arrays.flags[token] & TokenArrays.GLUED) != 0;
  }

  /** Whether the original begins with a capital letter (never in Arabic script). */
  public boolean capital(int token) {
    return isInside(token) && (arrays.flags[token] & TokenArrays.CAPITAL) != 0;
  }

  public int sentences() {
    return arrays.size == 0 ? 0 : arrays.sentences[arrays.size - 1] + 1;
  }

  /** The sentence of a token, from 0. */
  public int sentence(int token) {
    return arrays.sentences[token];
  }

  /** The first token of a sentence; {@link #size()} for the sentence after the last. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[Math.min(sentence, sentenceStarts.length - 1)];
  }

  public int paragraphs() {
    return arrays.size == 0 ? 0 : arrays.paragraphs[arrays.size - 1] + 1;
  }

  /** The paragraph of a token, from 0; empty lines are not counted. */
  public int paragraph(int token) {
    return arrays.paragraphs[token];
  }

  /** The first token of a paragraph; {@link #size()} for the paragraph after the last. */
  public int paragraphStart(int paragraph) {
    return paragraphStarts[Math.min(paragraph, paragraphStarts.length - 1)];
  }

  /** Whether the token stands between quotation marks (of a pair that is closed in its line). */
  public boolean quoted(int token) {
    return isInside(token) && (arrays.flags[token] & TokenArrays.QUOTED) != 0;
  }

  /** The code points of the original from one token up to (not including) another. */
  public Span span(int from, int to) {
    return text.span(arrays.starts[from], arrays.ends[Math.max(from, to - 1)]);
  }

  /** The words of the original from one token up to (not including) another, as printed. */
  public String source(int from, int to) {
    return text.source(arrays.starts[from], arrays.ends[Math.max(from, to - 1)]);
  }

  private boolean isInside(int token) {
    return token >= 0 && token < arrays.size;
  }

  private boolean isKind(int token, byte kind) {
    return isInside(token) && arrays.kinds[token] == kind;
  }
}
