package org.peyvand.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of the world's land: rings of points in degrees, east and north. From Natural Earth
 * by way of world-atlas, in the TopoJSON format (its specification, 2.1.4: arcs are whole numbers,
 * each point told from the one before; an arc {@code ~i} is arc i backwards).
 */
final class Land {

  private static final List<List<Point>> RINGS = read();

  private Land() {}

  /** A point of the globe. */
  record Point(double east, double north) {}

  /** Closed rings; the last point of each leads back to the first. */
  static List<List<Point>> rings() {
    return RINGS;
  }

  private static List<List<Point>> read() {
    try (InputStream in = Land.class.getResourceAsStream("land-110m.json")) {
      if (in == null) {
        throw new IOException("land-110m.json is not there");
      }
      JsonNode topology = JsonMapper.shared().readTree(in);
      List<List<Point>> arcs = arcs(topology);
      List<List<Point>> rings = new ArrayList<>();
      for (JsonNode geometry : topology.at("/objects/land/geometries")) {
        for (JsonNode polygon : geometry.get("arcs")) {
          for (JsonNode ring : polygon) {
            rings.add(ring(ring, arcs));
          }
        }
      }
      return List.copyOf(rings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Point>> arcs(JsonNode topology) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode shift = topology.at("/transform/translate");
    List<List<Point>> arcs = new ArrayList<>();
    for (JsonNode arc : topology.get("arcs")) {
      long x = 0;
      long y = 0;
      List<Point> points = new ArrayList<>();
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            new Point(
                x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                y * scale.get(1).asDouble() + shift.get(1).asDouble()));
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static List<Point> ring(JsonNode numbers, List<List<Point>> arcs) {
    List<Point> ring = new ArrayList<>();
    for (JsonNode number : numbers) {
      int index = number.asInt();
      List<Point> arc = index >= 0 ? arcs.get(index) : arcs.get(~index).reversed();
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return List.copyOf(ring);
  }
}
