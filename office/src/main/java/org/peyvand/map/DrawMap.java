package org.peyvand.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.settings.Settings;
import org.peyvand.standing.Summaries;
import org.peyvand.standing.Summary;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** The map of the office's public ties, as far as the places of their cities are known. */
@Component
public class DrawMap {

  /** Height of a name in units, and how wide one letter is taken to be. */
  private static final double TALL = 30;

  private static final double LETTER = 15;
  private static final double AWAY = 14;

  private final Summaries summaries;
  private final Cities cities;
  private final Settings settings;

  DrawMap(Summaries summaries, Cities cities, Settings settings) {
    this.summaries = summaries;
    this.cities = cities;
    this.settings = settings;
  }

  private record Bond(City first, City second, Course course, String slug) {}

  private record Box(double x, double y, double width) {

    boolean meets(Box other) {
      return x < other.x + other.width && other.x < x + width && Math.abs(y - other.y) < TALL;
    }
  }

  /** Empty if no public tie has two cities whose places are known. */
  public Optional<Picture> of(PageLanguage language) {
    List<Bond> bonds =
        summaries.listPublic().stream()
            .map(this::bond)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Bond::course))
            .toList();
    if (bonds.isEmpty()) {
      return Optional.empty();
    }
    List<Land.Point> points = new ArrayList<>();
    bonds.forEach(bond -> points.addAll(List.of(place(bond.first()), place(bond.second()))));
    Window window = Window.around(points);
    List<Picture.Line> lines =
        bonds.stream()
            .map(
                bond ->
                    new Picture.Line(
                        thread(window.spot(place(bond.first())), window.spot(place(bond.second()))),
                        bond.course(),
                        bond.slug(),
                        bond.first().name(language) + " – " + bond.second().name(language)))
            .toList();
    return Optional.of(
        new Picture(
            Window.WIDTH, window.height(), window.land(), lines, dots(bonds, window, language)));
  }

  private @Nullable Bond bond(Summary tie) {
    String home = settings.get().homeCity();
    String own = tie.pair().leading(home);
    City first = cities.find(own).orElse(null);
    City second = cities.find(tie.pair().other(own)).orElse(null);
    if (first == null || second == null || !isPlaced(first) || !isPlaced(second)) {
      return null;
    }
    return new Bond(first, second, Course.of(tie), tie.pair().slug());
  }

  private static boolean isPlaced(City city) {
    return city.latitude() != null && city.longitude() != null;
  }

  private static Land.Point place(City city) {
    return new Land.Point(
        Objects.requireNonNull(city.longitude()), Objects.requireNonNull(city.latitude()));
  }

  private static String thread(Window.Spot from, Window.Spot to) {
    double bend = Math.hypot(to.x() - from.x(), to.y() - from.y()) * .16;
    return "M%d %dQ%d %d %d %d"
        .formatted(
            Math.round(from.x()),
            Math.round(from.y()),
            Math.round((from.x() + to.x()) / 2),
            Math.round((from.y() + to.y()) / 2 - bend),
            Math.round(to.x()),
            Math.round(to.y()));
  }

  /** The furthest ties get their names first; the office's own city before all. */
  private List<Picture.Dot> dots(List<Bond> bonds, Window window, PageLanguage language) {
    Map<String, Bond> byCity = new LinkedHashMap<>();
    for (Bond bond : bonds.reversed()) {
      byCity.putIfAbsent(bond.second().key(), bond);
    }
    List<Box> taken = new ArrayList<>();
    byCity.values().forEach(bond -> taken.add(dotBox(window.spot(place(bond.second())))));
    List<Picture.Dot> dots = new ArrayList<>();
    bonds.stream()
        .map(Bond::first)
        .distinct()
        .forEach(city -> dots.add(dot(city, Course.SIGNED, null, window, taken, language)));
    byCity
        .values()
        .forEach(
            bond ->
                dots.add(dot(bond.second(), bond.course(), bond.slug(), window, taken, language)));
    return dots.reversed();
  }

  private static Picture.Dot dot(
      City city,
      Course course,
      @Nullable String slug,
      Window window,
      List<Box> taken,
      PageLanguage language) {
    Window.Spot spot = window.spot(place(city));
    String name = city.name(language);
    return new Picture.Dot(
        Math.round(spot.x()),
        Math.round(spot.y()),
        course,
        name,
        slug,
        label(spot, name.length() * LETTER, window, taken));
  }

  private static Picture.@Nullable Label label(
      Window.Spot spot, double width, Window window, List<Box> taken) {
    for (double down : new double[] {9, -14, 32}) {
      for (boolean after : new boolean[] {true, false}) {
        double x = after ? spot.x() + AWAY : spot.x() - AWAY - width;
        Box box = new Box(x, spot.y() + down, width);
        if (x >= 0
            && x + width <= Window.WIDTH
            && box.y() > TALL
            && box.y() < window.height()
            && taken.stream().noneMatch(box::meets)) {
          taken.add(box);
          return new Picture.Label(
              Math.round(after ? x : x + width), Math.round(box.y()), after ? "start" : "end");
        }
      }
    }
    return null;
  }

  private static Box dotBox(Window.Spot spot) {
    return new Box(spot.x() - 8, spot.y() + 9, 16);
  }
}
