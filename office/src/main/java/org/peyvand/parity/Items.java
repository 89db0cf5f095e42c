package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peyvand.text.Tokens;

/**
 * The numbers and letters before the items of a body: "1.", "(b)", «الف)», «۲-». Letters count by
 * their place in either order of their alphabet.
 *
 * @param labels each with the place it stands for, from 1
 * @param tokens those that belong to a label
 */
record Items(List<Mention> labels, Set<Integer> tokens) {

  private static final List<List<String>> ALPHABETS =
      List.of(
          List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
          List.of("a", "b", "c", "ç", "d", "e", "f", "g", "ğ", "h"),
          List.of("الف", "ب", "پ", "ت", "ث", "ج", "چ", "ح", "خ", "د"),
          List.of("ا", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ی"),
          List.of("الف", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ی"));

  static Items of(BodyText body) {
    Tokens tokens = body.tokens();
    List<Mention> labels = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    for (int p = 0; p < tokens.paragraphs(); p++) {
      int first = tokens.paragraphStart(p);
      int at = tokens.mark(first) == '(' ? first + 1 : first;
      int after = at + 1;
      if (after >= tokens.size() || tokens.paragraph(after) != p) {
        continue;
      }
      char mark = tokens.mark(after);
      boolean closed = mark == ')' || mark == '.' || (mark == '-' && !isNumberAfter(tokens, after));
      Set<String> means = means(tokens, at);
      if (closed && !means.isEmpty() && !(mark == '.' && isNumberAfter(tokens, after))) {
        labels.add(body.mention(means, at, at + 1, true));
        taken.add(at);
      }
    }
    return new Items(List.copyOf(labels), Set.copyOf(taken));
  }

  /** Whether the labels count 1, 2, 3 in some alphabet, as far as they go. */
  boolean isInOrder() {
    int next = 0;
    for (Mention label : labels) {
      if (label.means().contains("1")) {
        next = 1;
      } else if (label.means().contains(Integer.toString(next + 1))) {
        next++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumberAfter(Tokens tokens, int mark) {
    return mark + 1 < tokens.size() && tokens.isNumber(mark + 1) && tokens.glued(mark + 1);
  }

  private static Set<String> means(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      int number = tokens.number(at);
      return number > 0 && number < 100 ? Set.of(Integer.toString(number)) : Set.of();
    }
    Set<String> means = new TreeSet<>();
    for (List<String> alphabet : ALPHABETS) {
      int place = alphabet.indexOf(tokens.word(at));
      if (place >= 0) {
        means.add(Integer.toString(place + 1));
      }
    }
    return means;
  }
}
