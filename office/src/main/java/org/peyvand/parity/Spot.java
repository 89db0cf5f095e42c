package org.peyvand.parity;

import org.peyvand.text.Language;

/**
 * A place in a paper that a finding marks.
 *
 * @param article the article's id; {@link ParityCheck#OPENING} for what stands before the first
 * @param start first UTF-16 unit of the body
 * @param end the unit after the last; equal to {@code start} where the whole body is meant
 */
public record Spot(String article, Language language, int start, int end) {

  /** Whether the body as a whole is meant. */
  public boolean isWhole() {
    return start == end;
  }
}
