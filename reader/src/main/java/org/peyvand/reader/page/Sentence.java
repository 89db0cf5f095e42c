package org.peyvand.reader.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;

/**
 * A sentence of the page.
 *
 * @param number its number among all sentences of the text
 * @param from first token
 * @param to one past the last token
 * @param zone the zone of its line
 * @param clauses its clauses in the order of their ends; together they cover it, and one that holds
 *     an embedded clause begins before it
 */
public record Sentence(int number, int from, int to, Zone zone, List<Clause> clauses) {

  /** Copies the list. */
  public Sentence {
    clauses = List.copyOf(clauses);
  }

  /** The clause that holds a token. */
  public Clause clauseOf(int token) {
    for (Clause clause : clauses) {
      if (token < clause.to()) {
        return clause;
      }
    }
    return clauses.getLast();
  }

  /**
   * A piece of a sentence with at most one finite verb.
   *
   * @param from first token
   * @param to one past the last token
   * @param verb the finite verb, null where there is none
   */
  public record Clause(int from, int to, @Nullable Hit verb) {}
}
