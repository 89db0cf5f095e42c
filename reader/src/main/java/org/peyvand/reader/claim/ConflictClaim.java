package org.peyvand.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * A place where the text contradicts itself. Neither reading is preferred.
 *
 * @param id {@code x1, x2, ...}
 * @param about one English sentence for logs and the command line; pages build their own from the
 *     other fields
 * @param readings the readings that exclude each other, as ISO dates or as printed
 * @param days difference between two dates in days, null where it is not about dates
 * @param claims ids of the acts that stand in the conflict, possibly none
 */
public record ConflictClaim(
    String id,
    ConflictKind kind,
    String about,
    List<String> readings,
    @Nullable Integer days,
    List<String> claims,
    List<Span> spans,
    List<Doubt> doubts,
    Why why)
    implements Claim {

  /** Copies the lists. */
  public ConflictClaim {
    readings = List.copyOf(readings);
    claims = List.copyOf(claims);
    spans = Evidence.of(spans);
    doubts = List.copyOf(doubts);
  }
}
