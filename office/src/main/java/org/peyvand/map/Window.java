package org.peyvand.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the globe that is drawn, {@value #WIDTH} units wide and half as high or a little
 * more: degrees become units by one scale in each direction, true to shape in the middle of the
 * window.
 */
record Window(double west, double east, double south, double north) {

  static final int WIDTH = 960;

  private static final double MARGIN = .14;
  private static final double LEAST = 16;
  private static final double SOUTHERN = -58;
  private static final double NORTHERN = 76;
  private static final double RATIO = .56;
  private static final double STEP = 2.5;

  /** Where a point of the globe is drawn, in units from the top and the start of the picture. */
  record Spot(double x, double y) {}

  /** The smallest window that shows all points with some margin. */
  static Window around(List<Land.Point> points) {
    double west = points.stream().mapToDouble(Land.Point::east).min().orElse(-20);
    double east = points.stream().mapToDouble(Land.Point::east).max().orElse(120);
    double south = points.stream().mapToDouble(Land.Point::north).min().orElse(0);
    double north = points.stream().mapToDouble(Land.Point::north).max().orElse(60);
    double middle = Math.cos(Math.toRadians((south + north) / 2));
    double width = Math.max((east - west) * middle, LEAST) * (1 + 2 * MARGIN);
    double height = Math.max(north - south, LEAST * RATIO) * (1 + 2 * MARGIN);
    width = Math.min(Math.max(width, height / RATIO), 360 * middle);
    height = width * RATIO;
    double x = Math.clamp((west + east) / 2, -180 + width / middle / 2, 180 - width / middle / 2);
    double half = Math.min(height / 2, (NORTHERN - SOUTHERN) / 2);
    double y = Math.clamp((south + north) / 2, SOUTHERN + half, NORTHERN - half);
    return new Window(x - width / middle / 2, x + width / middle / 2, y - half, y + half);
  }

  int height() {
    return (int) Math.round(WIDTH * (north - south) / ((east - west) * squeeze()));
  }

  Spot spot(Land.Point point) {
    return new Spot(
        (point.east() - west) / (east - west) * WIDTH,
        (north - point.north()) / (north - south) * height());
  }

  /** The land in this window as an SVG path, without what is too small to be seen. */
  String land() {
    StringBuilder path = new StringBuilder();
    for (List<Land.Point> ring : Land.rings()) {
      List<Spot> inside = clipped(ring.stream().map(this::spot).toList());
      draw(thinned(inside), path);
    }
    return path.toString();
  }

  /** By the way of Sutherland and Hodgman: cut at one edge after the other. */
  private List<Spot> clipped(List<Spot> ring) {
    List<Spot> left = ring;
    for (int edge = 0; edge < 4 && !left.isEmpty(); edge++) {
      List<Spot> cut = new ArrayList<>();
      Spot before = left.getLast();
      for (Spot spot : left) {
        double a = beyond(before, edge);
        double b = beyond(spot, edge);
        if ((a > 0) != (b > 0)) {
          double part = a / (a - b);
          cut.add(
              new Spot(
                  before.x() + part * (spot.x() - before.x()),
                  before.y() + part * (spot.y() - before.y())));
        }
        if (b <= 0) {
          cut.add(spot);
        }
        before = spot;
      }
      left = cut;
    }
    return left;
  }

  private double beyond(Spot spot, int edge) {
    return switch (edge) {
      case 0 -> -spot.x();
      case 1 -> spot.x() - WIDTH;
      case 2 -> -spot.y();
      default -> spot.y() - height();
    };
  }

  private static List<Spot> thinned(List<Spot> ring) {
    List<Spot> kept = new ArrayList<>();
    for (Spot spot : ring) {
      if (kept.isEmpty()
          || Math.hypot(spot.x() - kept.getLast().x(), spot.y() - kept.getLast().y()) >= STEP) {
        kept.add(spot);
      }
    }
    return kept;
  }

  private static void draw(List<Spot> ring, StringBuilder path) {
    if (ring.size() < 4) {
      return;
    }
    long x = Math.round(ring.getFirst().x());
    long y = Math.round(ring.getFirst().y());
    path.append('M').append(x).append(' ').append(y).append('l');
    for (Spot spot : ring.subList(1, ring.size())) {
      long toX = Math.round(spot.x());
      long toY = Math.round(spot.y());
      path.append(toX - x).append(toY < y ? "" : " ").append(toY - y).append(' ');
      x = toX;
      y = toY;
    }
    path.setCharAt(path.length() - 1, 'z');
  }

  private double squeeze() {
    return Math.cos(Math.toRadians((south + north) / 2));
  }
}
