package org.peyvand.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * A person whom the report names.
 *
 * @param id {@code p1, p2, ...}
 * @param name full name as the text has it, deleted half-spaces restored
 * @param office the office held, null where the text names none
 * @param city canonical name of the city whose office it is; null for a country, ministry or union
 */
public record PersonClaim(
    String id,
    String name,
    @Nullable Office office,
    @Nullable String city,
    List<Span> spans,
    List<Doubt> doubts,
    Why why)
    implements Claim {

  /** Copies the lists. */
  public PersonClaim {
    spans = Evidence.of(spans);
    doubts = List.copyOf(doubts);
  }
}
