package org.peyvand.gazetteer;

/**
 * A point on the map, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /** Refuses what is not on the globe. */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
  }

  static Coordinates of(String latitude, String longitude) {
    return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }
}
