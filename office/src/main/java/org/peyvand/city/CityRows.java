package org.peyvand.city;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register's tables, seeded before the first question, also where beans are made when asked.
 */
@Repository
@DependsOn("org.peyvand.city.SeedRegister")
class CityRows {

  private static final String COLUMNS =
      "key, country, wikidata, english, persian, turkish, arabic, latitude, longitude, confirmed";
  private final JdbcClient jdbc;

  CityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<City> all() {
    return jdbc.sql("select " + COLUMNS + " from city order by key").query(City.class).list();
  }

  Optional<City> find(String key) {
    return jdbc.sql("select " + COLUMNS + " from city where key = ?")
        .param(key)
        .query(City.class)
        .optional();
  }

  List<String> named(String folded) {
    return jdbc.sql("select city from city_name where folded = ? order by city")
        .param(folded)
        .query(String.class)
        .list();
  }

  /** Adds a city with its spellings; false if its key is taken. */
  boolean add(City city, Collection<String> spellings, long officer) {
    int added =
        jdbc.sql(
                "insert into city ("
                    + COLUMNS
                    + ", added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
            .param(city.key())
            .param(city.country())
            .param(city.wikidata())
            .param(city.english())
            .param(city.persian())
            .param(city.turkish())
            .param(city.arabic())
            .param(city.latitude())
            .param(city.longitude())
            .param(city.confirmed())
            .param(officer)
            .update();
    if (added == 0) {
      return false;
    }
    Set<String> folded = new TreeSet<>();
    spellings.forEach(spelling -> folded.add(Spelling.folded(spelling)));
    for (@Nullable String name :
        new @Nullable String[] {city.english(), city.persian(), city.turkish(), city.arabic()}) {
      if (name != null) {
        folded.add(Spelling.folded(name));
      }
    }
    folded.remove("");
    jdbc.sql("insert into city_name select unnest(?), ? on conflict do nothing")
        .param(folded.toArray(String[]::new))
        .param(city.key())
        .update();
    return true;
  }

  void confirm(String key) {
    jdbc.sql("update city set confirmed = true where key = ?").param(key).update();
  }
}
