package org.peyvand.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The part of the world that is drawn. */
class WindowTest {

  private static final Land.Point ISFAHAN = new Land.Point(51.67, 32.65);
  private static final Land.Point ISTANBUL = new Land.Point(28.98, 41.01);
  private static final Land.Point HAVANA = new Land.Point(-82.38, 23.13);
  private static final Land.Point XIAN = new Land.Point(108.94, 34.34);

  @Test
  void everyCityLiesInsideWithRoomAroundIt() {
    for (List<Land.Point> cities :
        List.of(
            List.of(ISFAHAN, ISTANBUL),
            List.of(ISFAHAN, ISFAHAN),
            List.of(HAVANA, XIAN, ISFAHAN))) {
      Window window = Window.around(cities);
      for (Land.Point city : cities) {
        Window.Spot spot = window.spot(city);
        assertThat(spot.x()).isBetween(20.0, Window.WIDTH - 20.0);
        assertThat(spot.y()).isBetween(20.0, window.height() - 20.0);
      }
    }
  }

  @Test
  void northIsUpAndEastIsRightInEveryLanguage() {
    Window window = Window.around(List.of(ISFAHAN, ISTANBUL));
    assertThat(window.spot(ISTANBUL).x()).isLessThan(window.spot(ISFAHAN).x());
    assertThat(window.spot(ISTANBUL).y()).isLessThan(window.spot(ISFAHAN).y());
  }

  @Test
  void theLandIsCutAtTheEdgesAndLightEnoughForAPage() {
    Window window = Window.around(List.of(HAVANA, XIAN));
    String land = window.land();
    assertThat(land.length()).isBetween(2_000, 14_000);
    Matcher ring = Pattern.compile("M(-?\\d+) (-?\\d+)l([^z]*)z").matcher(land);
    int rings = 0;
    while (ring.find()) {
      long x = Long.parseLong(ring.group(1));
      long y = Long.parseLong(ring.group(2));
      Matcher step = Pattern.compile("(-?\\d+) ?(-?\\d+)").matcher(ring.group(3));
      while (step.find()) {
        x += Long.parseLong(step.group(1));
        y += Long.parseLong(step.group(2));
        assertThat(x).isBetween(-1L, (long) Window.WIDTH + 1);
        assertThat(y).isBetween(-1L, (long) window.height() + 1);
      }
      rings++;
    }
    assertThat(rings).isGreaterThan(10);
  }

  @Test
  void mostOfTheGlobeIsSeaAndAKnownInlandCityIsOnLand() {
    assertThat(isLand(ISFAHAN)).isTrue();
    assertThat(isLand(new Land.Point(-40, 30))).isFalse();
    assertThat(isLand(new Land.Point(80, -30))).isFalse();
  }

  /** By the number of edges that a line to the east crosses. */
  private static boolean isLand(Land.Point point) {
    int crossed = 0;
    for (List<Land.Point> ring : Land.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        Land.Point a = ring.get(i);
        Land.Point b = ring.get((i + 1) % ring.size());
        if ((a.north() > point.north()) != (b.north() > point.north())) {
          double east =
              a.east()
                  + (point.north() - a.north()) / (b.north() - a.north()) * (b.east() - a.east());
          crossed += east > point.east() ? 1 : 0;
        }
      }
    }
    return crossed % 2 == 1;
  }
}
