package org.peyvand.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceName;
import org.peyvand.text.Folded;
import org.peyvand.text.Tokens;

/**
 * The keys of a text, word by word. A word gives its folded form; where a hamza sits on a letter, a
 * second form with a plain alef (هیئت is also written هیأت); where half-spaces divide it, its
 * parts; and the name of a city gives the city, in whatever language it is written.
 */
final class TextKeys {

  /** Longer runs of letters are no words; they would only swell the index. */
  private static final int LONGEST = 64;

  private static final int LONGEST_NAME = 3;
  private static final Pattern HAMZA = Pattern.compile("[ئؤأإء]");

  private TextKeys() {}

  /**
   * A word's keys, the first its folded form.
   *
   * @param start UTF-16 offset in the text, {@code end} behind it
   * @param joins whether only a blank stands between this word and the one before
   */
  record Word(List<String> keys, int start, int end, boolean joins) {

    String form() {
      return keys.getFirst();
    }
  }

  static List<Word> of(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<Word> words = new ArrayList<>();
    int last = -2;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token) || tokens.isNumber(token)) {
        String form = tokens.word(token);
        if (form.length() <= LONGEST) {
          words.add(word(tokens, token, form, last == token - 1));
          last = token;
        }
      }
    }
    addCities(words);
    return words;
  }

  private static Word word(Tokens tokens, int token, String form, boolean joins) {
    Folded folded = tokens.text();
    int from = tokens.start(token);
    int to = tokens.end(token);
    List<String> keys = new ArrayList<>(2);
    keys.add(form);
    String source = folded.source(from, to);
    if (hasHamza(source)) {
      keys.add(Folded.key(HAMZA.matcher(source).replaceAll("ا")));
    }
    addParts(folded, from, to, keys);
    return new Word(keys, folded.sourceStart(from), folded.sourceEnd(to - 1), joins);
  }

  private static boolean hasHamza(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c >= 'ء' && c <= 'ئ' && c != 'آ') {
        return true;
      }
    }
    return false;
  }

  private static void addParts(Folded folded, int from, int to, List<String> keys) {
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      boolean boundary = i == to ? begin > from : folded.halfSpaceBefore(i);
      if (boundary) {
        String part = folded.substring(begin, i);
        if (part.length() > 2 && !Inflections.isSuffix(part)) {
          keys.add(part);
        }
        begin = i;
      }
    }
  }

  private static void addCities(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!CityNames.BEGINNINGS.contains(words.get(i).form())) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + LONGEST_NAME); j++) {
        if (j > i) {
          if (!words.get(j).joins()) {
            break;
          }
          name.append(' ');
        }
        name.append(words.get(j).form());
        String said = name.toString();
        String city = CityNames.KEYS.get(said);
        if (city != null) {
          words.get(i).keys().add(city);
        }
      }
    }
  }

  /** The names that mean one city each; most words of a text are not even the first of one. */
  private static final class CityNames {

    static final Map<String, String> KEYS = new HashMap<>();
    static final Set<String> BEGINNINGS = new HashSet<>();

    static {
      for (Place place : Gazetteer.standard().places()) {
        for (PlaceName name : place.names()) {
          String key = name.needsContext() ? null : city(name.folded());
          if (key != null) {
            KEYS.put(name.folded(), key);
            BEGINNINGS.add(name.folded().substring(0, (name.folded() + " ").indexOf(' ')));
          }
        }
      }
    }
  }

  /** A key for a city that alone bears a name and whose name is no common word; else null. */
  private static @Nullable String city(String name) {
    List<Place> places = Gazetteer.standard().named(name);
    if (places.size() != 1) {
      return null;
    }
    Place place = places.getFirst();
    boolean plain =
        place.names().stream()
            .anyMatch(
                known ->
                    !known.needsContext() && Folded.key(known.text()).equals(Folded.key(name)));
    return plain ? "@" + place.key() : null;
  }
}
