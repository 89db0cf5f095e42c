package org.peyvand.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.text.Tokens;

/**
 * Cuts the news of a page into sentences and these into clauses. Where the verb stands last
 * (Persian, Turkish) a clause ends behind its verb; elsewhere at marks and at the words of the
 * concept {@code clause-start}.
 */
public final class Sentences {

  private static final Set<String> NOT_FINITE = Set.of("infinitive", "participle");

  /** Tokens up to which the rest of a sentence behind an embedded clause is its verb. */
  private static final int REST = 6;

  private final Page page;
  private final Tokens tokens;
  private final int verb;
  private final int clauseStart;
  private final boolean verbLast;

  private Sentences(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.verb = page.lexicon().concept("verb");
    this.clauseStart = page.lexicon().concept("clause-start");
    this.verbLast = page.rules().setting("verb", "last").equals("last");
  }

  /** The sentences of the zones that are news, and of kickers, in order. */
  public static List<Sentence> of(Page page) {
    return new Sentences(page).all();
  }

  private List<Sentence> all() {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.sentences(); i++) {
      int from = tokens.sentenceStart(i);
      Zone zone = page.zoneOf(from);
      if (zone.isNews() || zone == Zone.KICKER) {
        int to = tokens.sentenceStart(i + 1);
        sentences.add(new Sentence(i, from, to, zone, clauses(from, to)));
      }
    }
    return sentences;
  }

  private List<Sentence.Clause> clauses(int from, int to) {
    List<Sentence.Clause> clauses = new ArrayList<>();
    List<Hit> hits = page.hits(from, to);
    int start = from;
    Hit finite = null;
    int next = 0;
    for (int at = from; at < to; at++) {
      Hit hit = next < hits.size() && hits.get(next).from() == at ? hits.get(next) : null;
      if (hit != null) {
        next++;
      }
      if (begins(at, hit, start, finite)) {
        clauses.add(new Sentence.Clause(start, at, finite));
        start = at;
        finite = null;
      }
      if (hit != null) {
        finite = isFinite(hit) ? hit : finite;
        at = hit.to() - 1;
      }
      if (at + 1 < to && ends(at, hit)) {
        clauses.add(new Sentence.Clause(start, at + 1, finite));
        start = at + 1;
        finite = null;
      }
    }
    if (start < to) {
      clauses.add(new Sentence.Clause(start, to, finite));
    }
    if (verbLast) {
      embrace(clauses);
    }
    return clauses;
  }

  /**
   * "A group that will come on Monday | takes part": what stands before "that" belongs to the verb
   * behind the clause it opens, so that the short rest is joined to its beginning.
   */
  private void embrace(List<Sentence.Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      Sentence.Clause before = clauses.get(i - 1);
      Sentence.Clause rest = clauses.get(i);
      int that = thatIn(before);
      boolean opens = page.is(rest.from(), "and") || page.is(rest.from(), "that");
      if (that > before.from()
          && rest.verb() != null
          && !opens
          && rest.to() - rest.from() <= REST) {
        clauses.set(i - 1, new Sentence.Clause(that, before.to(), before.verb()));
        clauses.set(i, new Sentence.Clause(before.from(), rest.to(), rest.verb()));
      }
    }
  }

  private int thatIn(Sentence.Clause clause) {
    for (int i = clause.from() + 1; i < clause.to(); i++) {
      if (tokens.is(i, "که") && before(clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean before(Sentence.Clause clause, int token) {
    return clause.verb() != null && clause.verb().from() > token;
  }

  private boolean begins(int at, @Nullable Hit hit, int start, @Nullable Hit finite) {
    return !verbLast && hit != null && hit.has(clauseStart) && at > start && finite != null;
  }

  private boolean ends(int at, @Nullable Hit hit) {
    char mark = tokens.mark(at);
    if (mark == ':' || mark == ';') {
      return true;
    }
    return verbLast && hit != null && isFinite(hit);
  }

  /** A bare participle counts as a verb only where something follows that ends a clause. */
  private boolean isFinite(Hit hit) {
    if (!hit.has(verb)) {
      return false;
    }
    String tense = hit.get("tense");
    return tense == null || !NOT_FINITE.contains(tense);
  }
}
