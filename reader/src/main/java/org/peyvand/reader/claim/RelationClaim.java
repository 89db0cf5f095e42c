package org.peyvand.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * How far the report takes one pair of cities.
 *
 * @param id {@code r1, r2, ...}
 * @param pair two canonical names in alphabetical order
 * @param act the furthest thing asserted as done
 * @param date day of that act where the text settles it
 */
public record RelationClaim(
    String id,
    List<String> pair,
    RelationAct act,
    @Nullable Form form,
    @Nullable ClaimedDate date,
    List<Span> spans,
    List<Doubt> doubts,
    Why why)
    implements Claim {

  /** Refuses anything but two different cities. */
  public RelationClaim {
    pair = List.copyOf(pair);
    if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
      throw new IllegalArgumentException("A relation has two cities: " + pair);
    }
    spans = Evidence.of(spans);
    doubts = List.copyOf(doubts);
  }
}
