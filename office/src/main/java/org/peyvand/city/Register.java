package org.peyvand.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The register, read once and kept: pages name cities on every line. A key that is not among those
 * kept is looked for again, since another process may have added it.
 */
@Component
class Register implements Cities {

  private final CityRows rows;
  private volatile @Nullable Map<String, City> kept;

  Register(CityRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<City> find(String key) {
    City city = cities().get(key);
    if (city != null) {
      return Optional.of(city);
    }
    Optional<City> late = rows.find(key);
    late.ifPresent(added -> forget());
    return late;
  }

  @Override
  public City get(String key) {
    return find(key).orElseThrow(() -> new NoSuchElementException("no city " + key));
  }

  @Override
  public Optional<City> findByName(String name) {
    List<String> keys = rows.named(Spelling.folded(name));
    String plain = Spelling.key(name);
    if (keys.size() > 1 && keys.contains(plain)) {
      return find(plain);
    }
    return keys.size() == 1 ? find(keys.getFirst()) : Optional.empty();
  }

  @Override
  public List<City> list() {
    return List.copyOf(cities().values());
  }

  /** Reads anew at the next question. */
  void forget() {
    kept = null;
  }

  private Map<String, City> cities() {
    Map<String, City> cities = kept;
    if (cities == null) {
      cities = new LinkedHashMap<>();
      for (City city : rows.all()) {
        cities.put(city.key(), city);
      }
      kept = cities;
    }
    return cities;
  }
}
