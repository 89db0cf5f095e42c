package org.peyvand.reader.claim;

import java.util.List;
import org.peyvand.text.Span;

/**
 * Why a claim is made.
 *
 * @param rule name of the rule, such as {@code fa.act.welcome}; the part before the first dot is
 *     the language
 * @param matched what the rule matched, in the order of the text
 * @param rejected other readings that were weighed and lost
 */
public record Why(String rule, List<Span> matched, List<Rejected> rejected) {

  /** Copies the lists. */
  public Why {
    matched = List.copyOf(matched);
    rejected = List.copyOf(rejected);
  }

  /**
   * A reading that lost.
   *
   * @param value what it would have said, such as {@code signing done}
   * @param reason why not, one short English phrase
   */
  public record Rejected(String value, String reason) {}
}
