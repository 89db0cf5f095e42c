package org.peyvand.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two cities without order, by their keys; {@code first} is the alphabetical one.
 *
 * @param first a city's key, before {@code second}
 * @param second a city's key
 */
public record Pair(String first, String second) implements Comparable<Pair> {

  public Pair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("a pair is two cities in order: " + first + ", " + second);
    }
  }

  /**
   * The pair of two cities, whichever comes first.
   *
   * @throws IllegalArgumentException if both are the same city
   */
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** As in {@code /ties/isfahan-istanbul}. Not to be split: keys contain hyphens too. */
  public String slug() {
    return first + "-" + second;
  }

  /** The two keys in order. */
  public List<String> cities() {
    return List.of(first, second);
  }

  /** The partner of one of the two. */
  public String other(String city) {
    return city.equals(first) ? second : first;
  }

  /** Whether a city is one of the two. */
  public boolean has(String city) {
    return city.equals(first) || city.equals(second);
  }

  @Override
  public int compareTo(Pair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }

  /** The city that a page names first: the office's own if it is one of the two. */
  public String leading(@Nullable String home) {
    return home != null && has(home) ? home : first;
  }
}
