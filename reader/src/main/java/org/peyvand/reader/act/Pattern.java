package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.Lexicon;

/**
 * What must stand in a clause. Terms are divided by blanks; all must hold. A term names a concept
 * or several, {@code a|b}; {@code a>b} wants the second close behind the first and finds the
 * second, {@code a>>b} wants it right behind, {@code a<b} wants it close and finds the first;
 * {@code ^} before a term looks at the whole sentence, {@code !} says that it must not hold. The
 * first term finds the head of the act.
 */
final class Pattern {

  /** How many tokens may stand between the two words of {@code a>b}. */
  private static final int CLOSE = 3;

  private final List<Term> terms = new ArrayList<>();

  Pattern(String source, Lexicon lexicon) {
    for (String term : source.strip().split(" +", -1)) {
      terms.add(Term.of(term, lexicon));
    }
  }

  /** The concepts of which one must stand in a clause for this pattern to hold at all. */
  int[] wanted() {
    Term head = terms.getFirst();
    return head.second == null || head.headFirst ? head.first : head.second;
  }

  /** The hits that can head the act in this clause, none where the pattern does not hold. */
  List<Hit> heads(Words clause, Words sentence) {
    for (int i = 1; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.isIn(term.wide ? sentence : clause) == term.not) {
        return List.of();
      }
    }
    return terms.getFirst().find(clause);
  }

  /** Whether every positive term is among these words, wherever. */
  boolean isIn(Words words) {
    return !terms.getFirst().find(words).isEmpty()
        && terms.stream().allMatch(term -> term.not || term.isIn(words));
  }

  /** The hits that the other positive terms matched, for the explanation. */
  List<Hit> matched(Words clause, Words sentence) {
    List<Hit> matched = new ArrayList<>();
    for (Term term : terms.subList(1, terms.size())) {
      if (!term.not) {
        term.find(term.wide ? sentence : clause).stream().findFirst().ifPresent(matched::add);
      }
    }
    return matched;
  }

  /** One term, compiled. */
  private static final class Term {

    private final boolean not;
    private final boolean wide;
    private final int[] first;
    private final int @Nullable [] second;

    /** How many tokens may stand between the two. */
    private final int between;

    /** Whether the first of the two words is the one that is found. */
    private final boolean headFirst;

    Term(
        boolean not,
        boolean wide,
        int[] first,
        int @Nullable [] second,
        int between,
        boolean headFirst) {
      this.between = between;
      this.not = not;
      this.wide = wide;
      this.first = first;
      this.second = second;
      this.headFirst = headFirst;
    }

    static Term of(String source, Lexicon lexicon) {
      String rest = source;
      boolean not = rest.startsWith("!");
      rest = not ? rest.substring(1) : rest;
      boolean wide = rest.startsWith("^");
      rest = wide ? rest.substring(1) : rest;
      boolean headFirst = rest.indexOf('<') >= 0;
      int close = rest.indexOf(headFirst ? '<' : '>');
      int second = rest.lastIndexOf(headFirst ? '<' : '>') + 1;
      return new Term(
          not,
          wide,
          concepts(close < 0 ? rest : rest.substring(0, close), lexicon),
          close < 0 ? null : concepts(rest.substring(second), lexicon),
          second - close > 1 ? 0 : CLOSE,
          headFirst);
    }

    boolean isIn(Words words) {
      return words.any(first) && (second == null || !find(words).isEmpty());
    }

    List<Hit> find(Words words) {
      if (!words.any(first) || (second != null && !words.any(second))) {
        return List.of();
      }
      List<Hit> hits = words.hits();
      List<Hit> found = new ArrayList<>(2);
      Hit last = null;
      for (int i = 0; i < hits.size(); i++) {
        Hit hit = hits.get(i);
        if (second == null) {
          if (any(hit, first)) {
            found.add(hit);
          }
        } else if (any(hit, second) && last != null && hit.from() - last.to() <= between) {
          found.add(headFirst ? last : hit);
          last = null;
        } else if (any(hit, first)) {
          last = hit;
        }
      }
      return found;
    }
  }

  static int[] concepts(String names, Lexicon lexicon) {
    String[] each = names.split("\\|", -1);
    int[] concepts = new int[each.length];
    for (int i = 0; i < each.length; i++) {
      concepts[i] = lexicon.concept(each[i]);
    }
    return concepts;
  }

  static boolean any(Hit hit, int[] concepts) {
    for (int concept : concepts) {
      if (concept >= 0 && hit.has(concept)) {
        return true;
      }
    }
    return false;
  }
}
