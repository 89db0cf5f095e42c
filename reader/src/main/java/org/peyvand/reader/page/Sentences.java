package org.peyvand.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Cuts the news of a page into sentences and these into clauses. Where the verb stands last
 * (Persian, Turkish) a clause ends behind its verb; elsewhere at marks and at the words of the
 * concept {@code clause-start}.
 */
public final class Sentences {

  private static final Set<String> NOT_FINITE =
      Set.of("infinitive", "participle", "gerund", "noun", "converb");

  /** Tokens up to which the rest of a sentence behind an embedded clause is its verb. */
  private static final int REST = 6;

  private final Page page;
  private final Tokens tokens;
  private final int verb;
  private final int clauseStart;
  private final int and;
  private final boolean verbLast;
  private final boolean verbFirst;

  private Sentences(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.verb = page.lexicon().concept("verb");
    this.clauseStart = page.lexicon().concept("clause-start");
    this.and = page.lexicon().concept("and");
    this.verbLast = page.rules().setting("verb", "last").equals("last");
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
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
    if (!verbLast) {
      return clausesAtMarks(from, to);
    }
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
    embrace(clauses);
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

  private boolean ends(int at, @Nullable Hit hit) {
    return partsAlways(at) || (hit != null && isFinite(hit));
  }

  private boolean partsAlways(int at) {
    char mark = tokens.mark(at);
    return mark == ':' || mark == ';';
  }

  /**
   * Where the verb stands in the middle, a second finite verb needs a second clause: it begins at
   * the last conjunction, quotation mark or comma between the two, else right behind the first.
   */
  private List<Sentence.Clause> clausesAtMarks(int from, int to) {
    List<Sentence.Clause> clauses = new ArrayList<>();
    int start = from;
    Hit finite = null;
    for (Hit hit : page.hits(from, to)) {
      if (!isFinite(hit)) {
        continue;
      }
      if (finite != null || hardBreak(start, hit.from()) > start) {
        int at = finite == null ? hardBreak(start, hit.from()) : seam(finite.to(), hit.from());
        clauses.add(new Sentence.Clause(start, at, finite));
        start = at;
      }
      finite = hit;
    }
    if (finite != null) {
      int tail = hardBreak(finite.to(), to);
      if (tail > finite.to() && tail < to) {
        clauses.add(new Sentence.Clause(start, tail, finite));
        start = tail;
        finite = null;
      }
    }
    if (start < to) {
      clauses.add(new Sentence.Clause(start, to, finite));
    }
    return clauses;
  }

  /** Behind the last mark that parts clauses even where no second verb is, or the start. */
  private int hardBreak(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (partsAlways(at)) {
        return at + 1;
      }
    }
    return from;
  }

  private int seam(int from, int to) {
    int comma = -1;
    for (int at = to - 1; at >= from; at--) {
      Hit hit = page.hitAt(at);
      char mark = tokens.mark(at);
      if (partsAlways(at) || tokens.kind(at) == Kind.CLOSE) {
        return at + 1;
      }
      if (tokens.kind(at) == Kind.OPEN || (hit != null && hit.has(clauseStart))) {
        return at;
      }
      if (mark == ',' && comma < 0) {
        comma = at + 1;
      }
      if (comma < 0 && hit != null && hit.has(and)) {
        comma = at;
      }
    }
    if (comma < 0) {
      return verbFirst ? to : from;
    }
    return comma;
  }

  /** The Turkish future before a noun is its attribute: "yapılacak şenliğe". */
  private boolean isAttribute(Hit hit, String tense) {
    int next = hit.to();
    String word = tokens.word(hit.to() - 1);
    return tense.equals("future")
        && (word.endsWith("acak")
            || word.endsWith("ecek")
            || word.endsWith("cagi")
            || word.endsWith("cegi")
            || word.endsWith("acaklari")
            || word.endsWith("ecekleri"))
        && next < tokens.size()
        && tokens.isWord(next)
        && tokens.sentence(next) == tokens.sentence(hit.from())
        && !page.is(next, "and")
        && !page.is(next, "that")
        && !page.is(next, "particle");
  }

  /** "X ... belirtirken, Y ... dedi": two speakers, each with a clause. */
  private boolean isMeanwhile(Hit hit) {
    return hit.has("say") && tokens.word(hit.to() - 1).endsWith("ken");
  }

  /** A bare participle counts as a verb only where something follows that ends a clause. */
  private boolean isFinite(Hit hit) {
    if (!hit.has(verb)) {
      return false;
    }
    String tense = hit.get("tense");
    if (isMeanwhile(hit)) {
      return true;
    }
    return tense == null || !(NOT_FINITE.contains(tense) || isAttribute(hit, tense));
  }
}
