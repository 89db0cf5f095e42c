package org.peyvand.city;

import java.util.List;
import java.util.Optional;

/** The register of cities. */
public interface Cities {

  /** By key; empty for an unknown one. */
  Optional<City> find(String key);

  /**
   * By key.
   *
   * @throws java.util.NoSuchElementException for an unknown one
   */
  City get(String key);

  /**
   * By any of its names, in any script, however it is spelled. Of several cities of one English
   * name, the one whose key is that name alone; otherwise empty unless exactly one fits.
   */
  Optional<City> findByName(String name);

  /** All, by key. */
  List<City> list();
}
