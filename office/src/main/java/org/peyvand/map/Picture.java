package org.peyvand.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map to be drawn.
 *
 * @param land an SVG path
 * @param lines the ties, the least advanced first so that others lie above them
 * @param dots the cities, the office's own last
 */
public record Picture(int width, int height, String land, List<Line> lines, List<Dot> dots) {

  /** The courses that are drawn, the furthest first. */
  List<Course> courses() {
    return lines.stream().map(Line::course).distinct().sorted().toList().reversed();
  }

  /** A tie between two cities, bent like a thread. */
  record Line(String path, Course course, String slug, String title) {}

  /**
   * A city.
   *
   * @param slug of its tie, null for the office's own
   * @param label null where its name would cover another's
   */
  record Dot(
      long x, long y, Course course, String name, @Nullable String slug, @Nullable Label label) {}

  /** Where a name begins or ends. */
  record Label(long x, long y, String anchor) {}
}
