package org.peyvand.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evidence of languages.txt, weighed over a text. */
final class LanguageProfile {

  /** So many words, taken evenly from the text, are enough to know its language. */
  private static final int ENOUGH_WORDS = 300;

  /** Letters after this one tell no language of languages.txt. */
  private static final int LETTERS = 0x700;

  /** Fewer words than this need no small word of a language to be taken for it. */
  private static final int HEADLINE = 12;

  private static final LanguageProfile PROFILE = read();

  private final List<String> codes;
  private final WordMap<int[]> words;

  /**
   * The languages that have a letter; those it marks, negative (the first, fa, is never marked).
   */
  private final int[][] letters;

  private final List<Map.Entry<String, Integer>> prefixes;

  private LanguageProfile(
      List<String> codes,
      WordMap<int[]> words,
      int[][] letters,
      List<Map.Entry<String, Integer>> prefixes) {
    this.codes = codes;
    this.words = words;
    this.letters = letters;
    this.prefixes = prefixes;
  }

  static Optional<String> winner(Tokens tokens) {
    return PROFILE.weigh(tokens);
  }

  private Optional<String> weigh(Tokens tokens) {
    double[] scores = new double[codes.size()];
    int arabic = 0;
    int latin = 0;
    int other = 0;
    int counted = 0;
    int step = tokens.size() / ENOUGH_WORDS + 1;
    for (int t = 0; t < tokens.size(); t += step) {
      if (!tokens.isWord(t)) {
        continue;
      }
      counted++;
      int length = tokens.end(t) - tokens.start(t);
      char first = tokens.text().charAt(tokens.start(t));
      if (first >= '\u0600' && first < '\u0700') {
        arabic += length;
      } else if (first < '\u0250') {
        latin += length;
      } else {
        other += length;
      }
      addWord(tokens, t, scores);
      addLetters(tokens, t, scores);
    }
    if ((other > arabic && other > latin) || arabic + latin == 0) {
      return Optional.empty();
    }
    return best(scores, arabic >= latin, counted);
  }

  private Optional<String> best(double[] scores, boolean arabicScript, int counted) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (arabicScript == arabicScript(codes.get(i)) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    if (scores[best] < counted * 0.04 || scores[best] == 0) {
      return counted < HEADLINE ? Optional.of(arabicScript ? "fa" : "en") : Optional.empty();
    }
    return Optional.of(codes.get(best));
  }

  private void addWord(Tokens tokens, int t, double[] scores) {
    int[] of = words.get(tokens, t);
    if (of != null) {
      for (int code : of) {
        scores[code] += 1.0 / of.length;
      }
      return;
    }
    int start = tokens.start(t);
    for (Map.Entry<String, Integer> prefix : prefixes) {
      String letters = prefix.getKey();
      if (tokens.end(t) - start > letters.length() + 2
          && startsWith(tokens.text(), start, letters)) {
        scores[prefix.getValue()] += 0.5;
        return;
      }
    }
  }

  private static boolean startsWith(Folded text, int start, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (text.charAt(start + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void addLetters(Tokens tokens, int t, double[] scores) {
    String original = tokens.text().original();
    int end = tokens.text().sourceEnd(tokens.end(t) - 1);
    for (int i = tokens.text().sourceStart(tokens.start(t)); i < end; i++) {
      char c = original.charAt(i);
      int[] of = letters[c < LETTERS ? c : 0];
      for (int code : of) {
        scores[Math.abs(code)] += (code < 0 ? 1.5 : 0.5) / of.length;
      }
    }
  }

  private static boolean arabicScript(String code) {
    return switch (code) {
      case "fa", "ar", "ur", "ckb", "ps", "azb", "sd", "ug" -> true;
      default -> false;
    };
  }

  private static LanguageProfile read() {
    List<String> codes = new ArrayList<>();
    Map<String, int[]> words = new HashMap<>();
    int[][] letters = new int[LETTERS][0];
    Map<String, Integer> prefixes = new HashMap<>();
    for (String line : DataFile.lines(LanguageProfile.class, "languages.txt")) {
      String[] parts = line.split(" ", -1);
      if (!codes.contains(parts[1])) {
        codes.add(parts[1]);
      }
      int code = codes.indexOf(parts[1]);
      for (int i = 2; i < parts.length; i++) {
        switch (parts[0]) {
          case "words" ->
              words.merge(Folded.key(parts[i]), new int[] {code}, LanguageProfile::join);
          case "letters" -> add(letters, parts[i].charAt(0), code);
          case "marks" -> add(letters, parts[i].charAt(0), -code);
          default -> prefixes.put(Folded.key(parts[i]), code);
        }
      }
    }
    return new LanguageProfile(
        List.copyOf(codes), WordMap.of(words), letters, List.copyOf(prefixes.entrySet()));
  }

  private static void add(int[][] letters, char letter, int code) {
    letters[letter] = join(letters[letter], new int[] {code});
  }

  private static int[] join(int[] some, int[] more) {
    for (int one : some) {
      if (one == more[0]) {
        return some;
      }
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }
}
