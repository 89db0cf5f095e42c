package org.peyvand.gazetteer;

import java.util.List;

/**
 * A country, its names and the adjectives of its people.
 *
 * @param code ISO 3166-1 alpha-2; XK for Kosovo
 * @param names the usual Persian, Turkish, English and Arabic names first, then further ones
 * @param adjectives such as ایرانی, Iranian, İranlı, إيراني; empty where none were entered
 */
public record Country(String code, List<PlaceName> names, List<PlaceName> adjectives) {

  /** Copies the lists. */
  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
  }

  /**
   * The usual name in a language of the house.
   *
   * @param language {@code fa, tr, en, ar}
   */
  public String nameIn(String language) {
    for (PlaceName each : names) {
      if (each.language().equals(language)) {
        return each.text();
      }
    }
    return code;
  }
}
