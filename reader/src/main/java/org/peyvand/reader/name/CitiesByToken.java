package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/** The cities of a page by where they stand, and which stand before or beside. */
final class CitiesByToken {

  private final Page page;
  private final Tokens tokens;
  private final List<CityMention> cities;
  private final Map<Integer, CityMention> cityFrom = new HashMap<>();
  private final Map<Integer, CityMention> cityTo = new HashMap<>();

  /**
   * @param cities in the order of the text
   */
  CitiesByToken(Page page, List<CityMention> cities) {
    this.page = page;
    this.tokens = page.tokens();
    this.cities = cities;
    for (CityMention city : cities) {
      cityFrom.put(city.from(), city);
      cityTo.put(city.to(), city);
    }
  }

  /** The city that ends before a token, or null. */
  @Nullable CityMention endingAt(int token) {
    return cityTo.get(token);
  }

  /** The city that begins at a token, or null. */
  @Nullable CityMention at(int token) {
    return cityFrom.get(token);
  }

  /** The index of the first city at or behind a token. */
  private int firstFrom(int token) {
    int low = 0;
    int high = cities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cities.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether its sentence names another municipality before it, so that either may be meant. */
  boolean isSecond(CityMention city) {
    for (int i = city.from() - 1; i >= Math.max(0, city.from() - 4); i--) {
      if (page.is(i, "delegation")) {
        return false;
      }
    }
    int start = tokens.sentenceStart(tokens.sentence(city.from()));
    for (int i = firstFrom(start); i < cities.size() && cities.get(i).from() < city.from(); i++) {
      if (cities.get(i).isCity() && !cities.get(i).name().equals(city.name())) {
        return true;
      }
    }
    return false;
  }

  /** The city named last before a token: the one that "this city" means. */
  @Nullable CityMention lastBefore(int token) {
    for (int i = firstFrom(token) - 1; i >= 0; i--) {
      CityMention city = cities.get(i);
      if (city.isCity() && page.zoneOf(city.from()).isNews()) {
        return city;
      }
    }
    return null;
  }

  /** "From the municipality of X came A, deputy for ...": whose deputies the sentence lists. */
  @Nullable CityMention municipalityBefore(int token) {
    int from = tokens.sentenceStart(tokens.sentence(token));
    CityMention last = null;
    for (Hit hit : page.hits(from, token)) {
      CityMention city = hit.get("city") == null ? null : at(hit.from());
      last = city != null && page.is(hit.from() - 1, "deputy-of") ? city : last;
    }
    return last;
  }

  /** The cities joined to this one by "and" or a comma. */
  List<CityMention> further(CityMention first) {
    List<CityMention> more = new ArrayList<>();
    int end = first.to();
    for (CityMention city : cities) {
      if (city.from() > first.from() && city.from() <= end + 3 && !opensAgain(end, city.from())) {
        more.add(city);
        end = city.to();
      }
    }
    return more;
  }

  /** ", the municipality of Y": a comma and a municipality begin something new. */
  private boolean opensAgain(int from, int city) {
    return tokens.mark(from) == ',' && page.is(city - 1, "municipality");
  }
}
