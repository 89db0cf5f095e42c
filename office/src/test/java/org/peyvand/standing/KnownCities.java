package org.peyvand.standing;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceName;

/** The gazetteer as the register of cities, without a database. */
final class KnownCities implements Cities {

  @Override
  public Optional<City> find(String key) {
    return Gazetteer.standard().find(key).map(KnownCities::city);
  }

  @Override
  public City get(String key) {
    return find(key).orElseThrow(() -> new NoSuchElementException(key));
  }

  @Override
  public Optional<City> findByName(String name) {
    List<Place> named = Gazetteer.standard().named(name);
    return named.size() == 1 ? Optional.of(city(named.getFirst())) : Optional.empty();
  }

  @Override
  public List<City> list() {
    return Gazetteer.standard().places().stream()
        .map(KnownCities::city)
        .sorted(Comparator.comparing(City::key))
        .toList();
  }

  private static City city(Place place) {
    return new City(
        place.key(),
        place.country(),
        place.wikidata(),
        place.name(),
        own(place, "fa"),
        own(place, "tr"),
        own(place, "ar"),
        null,
        null,
        true);
  }

  private static @Nullable String own(Place place, String language) {
    return place.names().stream()
        .filter(name -> name.language().equals(language))
        .map(PlaceName::text)
        .findFirst()
        .orElse(null);
  }
}
