package org.peyvand.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers the sentences: a line ends one; so does a full stop, unless it belongs to a word. */
final class Sentences {

  private static final WordMap<String> ABBREVIATIONS =
      WordMap.of(
          DataFile.lines(Sentences.class, "abbreviations.txt").stream()
              .flatMap(line -> Arrays.stream(line.split(" ", -1)))
              .distinct()
              .collect(Collectors.toMap(Function.identity(), Function.identity())));

  private final Folded text;
  private final TokenArrays tokens;

  private Sentences(Folded text, TokenArrays tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static void mark(Folded text, TokenArrays tokens) {
    new Sentences(text, tokens).mark();
  }

  private void mark() {
    int[] sentences = new int[tokens.size];
    int sentence = 0;
    boolean ended = false;
    for (int i = 0; i < tokens.size; i++) {
      boolean newLine = i > 0 && tokens.paragraphs[i] != tokens.paragraphs[i - 1];
      if (newLine || (ended && !closes(i))) {
        sentence++;
        ended = false;
      }
      sentences[i] = sentence;
      ended |= tokens.kinds[i] == TokenArrays.MARK && ends(i);
    }
    tokens.sentences = sentences;
  }

  /** Quotation marks and brackets that close stay with the sentence whose end they follow. */
  private boolean closes(int i) {
    char c = text.charAt(tokens.starts[i]);
    return tokens.kinds[i] == TokenArrays.CLOSE
        || (tokens.kinds[i] == TokenArrays.MARK
            && (c == ')' || c == ']' || (glued(i) && (c == '"' || c == '\'' || isEnd(c)))));
  }

  private boolean ends(int i) {
    char c = text.charAt(tokens.starts[i]);
    if (c == '.') {
      return !belongsToWord(i) && newSentenceFollows(i);
    }
    return isEnd(c) && newSentenceFollows(i);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private boolean belongsToWord(int i) {
    if (i == 0 || !glued(i)) {
      return false;
    }
    int start = tokens.starts[i - 1];
    int length = tokens.ends[i - 1] - start;
    if (tokens.kinds[i - 1] == TokenArrays.NUMBER) {
      return length <= 2;
    }
    if (tokens.kinds[i - 1] != TokenArrays.WORD) {
      return false;
    }
    boolean initial = length == 1 && (tokens.flags[i - 1] & TokenArrays.CAPITAL) != 0;
    return initial || ABBREVIATIONS.get(text, start, tokens.ends[i - 1]) != null;
  }

  /** A blank follows, and after it no small Latin letter. */
  private boolean newSentenceFollows(int i) {
    int next = i + 1;
    if (next < tokens.size && glued(next) && !closes(next)) {
      return false;
    }
    while (next < tokens.size && closes(next)) {
      next++;
    }
    if (next >= tokens.size) {
      return true;
    }
    char c = text.charAt(tokens.starts[next]);
    boolean small = c >= 'a' && c <= 'z' && (tokens.flags[next] & TokenArrays.CAPITAL) == 0;
    return !small;
  }

  private boolean glued(int i) {
    return (tokens.flags[i] & TokenArrays.GLUED) != 0;
  }
}
