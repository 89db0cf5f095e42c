package org.peyvand.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/**
 * A claim as it stands on the review page, in the page's language.
 *
 * @param number among the acts and conflicts in the order of the text, from 1; 0 for others
 * @param kind the word of its kind
 * @param modality in which way it is said; empty for done and for what is no act
 * @param says the claim as a sentence
 * @param doubts sentences: why to look before accepting
 * @param pairs the dossiers it goes to, as names; only where the report speaks of several
 * @param words its evidence
 * @param rejected readings that lost, with the reason, in English
 * @param acts numbers of the acts that stand for it
 * @param blocked why it cannot be accepted yet; empty if it can
 * @param same acts that may be this very event
 */
record SheetLine(
    Claim claim,
    int number,
    Group group,
    String kind,
    String modality,
    String says,
    List<String> doubts,
    List<String> pairs,
    @Nullable Happened when,
    String words,
    List<Rejected> rejected,
    List<Long> acts,
    String blocked,
    List<Same> same,
    String decided) {

  /** A reading that lost. */
  record Rejected(String value, String reason) {}

  /**
   * An act that may be the same event.
   *
   * @param source who told it, for the eye
   */
  record Same(long act, String says, String source) {}

  String id() {
    return claim.id();
  }

  /** How much of the text says it, in code points. */
  int length() {
    return claim.spans().stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  /** Whether it is asked before the others. */
  boolean isFirst() {
    return claim.isDoubtful()
        || !same.isEmpty()
        || claim.sort() == Claim.Sort.CITY
        || claim.sort() == Claim.Sort.CONFLICT;
  }
}
