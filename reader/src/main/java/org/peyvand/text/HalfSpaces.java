package org.peyvand.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts half-spaces back into Persian text that lost them, and in place of spaces where one belongs
 * (می شود). For what is shown only: what is stored stays as it came.
 *
 * <p>Addresses, Latin words and everything that is no Persian word stay as they are.
 */
public final class HalfSpaces {

  private static final HalfSpaces HOUSE =
      new HalfSpaces(new HouseList(DataFile.lines(HalfSpaces.class, "house.txt")), Map.of());

  private final HouseList house;
  private final WordShape shape;

  private HalfSpaces(HouseList house, Map<String, Integer> hints) {
    this.house = house;
    this.shape = new WordShape(house, hints);
  }

  /** By the house list that comes with the reader. */
  public static HalfSpaces house() {
    return HOUSE;
  }

  /**
   * By another house list.
   *
   * @param lines in the shape of house.txt, without comments
   * @throws IllegalStateException when a line is of no known kind
   */
  public static HalfSpaces of(List<String> lines) {
    return new HalfSpaces(new HouseList(lines), Map.of());
  }

  /**
   * With the words of addresses that still hold half-spaces, percent-encoded or as they are, or
   * hyphens where the text has nothing: قاسم-زاده is then قاسم‌زاده.
   */
  public HalfSpaces with(Collection<String> addresses) {
    Map<String, Integer> hints = new HashMap<>();
    for (String address : addresses) {
      String path = decoded(address);
      String[] words = path.split("[^\\p{IsArabic}\u200C-]+", -1);
      for (String word : words) {
        addHints(word, hints);
      }
    }
    return new HalfSpaces(house, Map.copyOf(hints));
  }

  private void addHints(String slug, Map<String, Integer> hints) {
    String[] parts = slug.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (part.indexOf(Letters.HALF_SPACE) > 0) {
        hints.put(HouseList.joined(part), HouseList.places(part));
      }
      if (i + 1 < parts.length && part.length() > 1 && parts[i + 1].length() > 1) {
        String both = part + Letters.HALF_SPACE + parts[i + 1];
        hints.putIfAbsent(HouseList.joined(both), HouseList.places(both));
      }
    }
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return address;
    }
  }

  /** The text with its half-spaces; nothing else in it changes. */
  public String restore(String text) {
    return new Restoring(text, house, shape).restored();
  }
}
