package org.peyvand.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The towns of the world by country, far more than the gazetteer has, in Latin letters only. A name
 * printed in Persian or Arabic letters is looked up by its {@link Sounds}; where several towns
 * sound alike the one whose vowels come closest is meant. Loaded when the first unknown town is
 * met.
 */
public final class Towns {

  private static final class Loaded {
    static final Towns TOWNS = new Towns(CompiledGazetteer.text(CompiledGazetteer.TOWNS));
  }

  /** Letters in which a printed name of few consonants may differ from the Latin one. */
  private static final int SHORT = 1;

  private static final int MOST = 3;

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, Map<String, List<String>>> bySound = new ConcurrentHashMap<>();

  private Towns(String text) {
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        lines.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
  }

  /** All towns; loaded once, on first use. */
  public static Towns all() {
    return Loaded.TOWNS;
  }

  /**
   * The town of a country that sounds like a name in Persian or Arabic letters, null where none
   * does. Its key is empty: the gazetteer does not have it.
   *
   * @param folded the name as {@code Folded.key} folds it
   * @param near whether the vowels have to agree as well
   */
  public @Nullable Place find(String country, String folded, boolean near) {
    String sound = Sounds.ofPrinted(folded);
    if (sound.length() < 2) {
      return null;
    }
    String best = null;
    int few = sound.length() < 3 ? 0 : SHORT;
    int least = near ? few : Math.max(few, Math.min(sound.length() - 2, MOST));
    for (String town : in(country).getOrDefault(sound, List.of())) {
      int distance = Sounds.distance(folded, town.substring(0, town.indexOf(';')));
      if (distance < least || (distance == least && best == null)) {
        best = town;
        least = distance;
      }
    }
    return best == null ? null : place(country, best);
  }

  private static Place place(String country, String town) {
    String[] cells = town.split(";", -1);
    PlaceName name = PlaceName.of(cells[0], "en", false, NameSource.UNVERIFIED);
    return new Place(
        "",
        cells[0],
        country,
        PlaceKind.CITY,
        Coordinates.of(cells[1], cells[2]),
        null,
        List.of(name));
  }

  private Map<String, List<String>> in(String country) {
    return bySound.computeIfAbsent(country, this::index);
  }

  private Map<String, List<String>> index(String country) {
    Map<String, List<String>> index = new HashMap<>();
    for (String town : lines.getOrDefault(country, "").split("\t", -1)) {
      int end = town.indexOf(';');
      for (String sound : end < 0 ? List.<String>of() : Sounds.ofLatin(town.substring(0, end))) {
        index.computeIfAbsent(sound, key -> new ArrayList<>(1)).add(town);
      }
    }
    return index;
  }
}
