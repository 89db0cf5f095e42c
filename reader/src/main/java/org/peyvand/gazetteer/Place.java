package org.peyvand.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, district or region that has or seeks partners.
 *
 * @param key ASCII slug, unique in the gazetteer, stable
 * @param name usual English name, what the reader prints
 * @param country ISO 3166-1 alpha-2 code; XK for Kosovo
 * @param at centre of the place, null for regions
 * @param wikidata Wikidata id such as {@code Q42053}, null unless sure
 * @param names every spelling, the usual English, Persian, Turkish and Arabic ones first, each once
 *     per language; never empty
 */
public record Place(
    String key,
    String name,
    String country,
    PlaceKind kind,
    @Nullable Coordinates at,
    @Nullable String wikidata,
    List<PlaceName> names) {

  /** Copies the list. */
  public Place {
    names = List.copyOf(names);
  }

  /**
   * The usual name in a language of the house, the English one where there is none.
   *
   * @param language {@code fa, tr, en, ar}
   */
  public String nameIn(String language) {
    for (PlaceName each : names) {
      if (each.language().equals(language)) {
        return each.text();
      }
    }
    return name;
  }

  /** By key, country and name: the gazetteer has one of each key, other towns have no key. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && place.key.equals(key)
        && place.country.equals(country)
        && place.name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + name.hashCode();
  }
}
