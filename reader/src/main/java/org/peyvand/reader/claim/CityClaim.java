package org.peyvand.reader.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * A city or region that the report names.
 *
 * @param id {@code c1, c2, ...}
 * @param name canonical English name; of a city the gazetteer does not know, the name as printed
 * @param wikidata Wikidata id such as {@code Q42053}, null where not surely known
 * @param country ISO 3166-1 alpha-2 code, null where not known
 * @param role whether it takes part
 */
public record CityClaim(
    String id,
    String name,
    @Nullable String wikidata,
    @Nullable String country,
    CityRole role,
    List<Span> spans,
    List<Doubt> doubts,
    Why why)
    implements Claim {

  /** Copies the lists. */
  public CityClaim {
    spans = Evidence.of(spans);
    doubts = List.copyOf(doubts);
  }
}
