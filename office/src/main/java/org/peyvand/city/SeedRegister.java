package org.peyvand.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Coordinates;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceName;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the reader's places into the register at every start: what is new in them is added, what the
 * office has is left as it is.
 */
@Component
class SeedRegister implements InitializingBean {

  private final JdbcClient jdbc;

  SeedRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    seed(Gazetteer.standard().places());
  }

  void seed(List<Place> places) {
    jdbc.sql(
            """
            insert into city (key, country, wikidata, english, persian, turkish, arabic,
                              latitude, longitude, confirmed, added_by)
            select p.*, true, 0
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::float8[], ?::float8[]) as p
            on conflict do nothing
            """)
        .param(column(places, Place::key))
        .param(column(places, Place::country))
        .param(column(places, Place::wikidata))
        .param(column(places, Place::name))
        .param(column(places, place -> own(place, "fa")))
        .param(column(places, place -> own(place, "tr")))
        .param(column(places, place -> own(place, "ar")))
        .param(places.stream().map(place -> latitude(place.at())).toArray(Double[]::new))
        .param(places.stream().map(place -> longitude(place.at())).toArray(Double[]::new))
        .update();
    List<String> keys = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    for (Place place : places) {
      Set<String> folded = new TreeSet<>();
      folded.add(Spelling.folded(place.name()));
      place.names().forEach(name -> folded.add(Spelling.folded(name.text())));
      folded.forEach(spelling -> keys.add(place.key()));
      spellings.addAll(folded);
    }
    jdbc.sql(
            """
            insert into city_name (folded, city)
            select * from unnest(?::text[], ?::text[]) on conflict do nothing
            """)
        .param(spellings.toArray(String[]::new))
        .param(keys.toArray(String[]::new))
        .update();
  }

  private static @Nullable String[] column(
      List<Place> places, Function<Place, @Nullable String> cell) {
    return places.stream().map(cell).toArray(String[]::new);
  }

  private static @Nullable String own(Place place, String language) {
    for (PlaceName name : place.names()) {
      if (name.language().equals(language)) {
        return name.text();
      }
    }
    return null;
  }

  private static @Nullable Double latitude(@Nullable Coordinates at) {
    return at == null ? null : (Double) at.latitude();
  }

  private static @Nullable Double longitude(@Nullable Coordinates at) {
    return at == null ? null : (Double) at.longitude();
  }
}
