package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Whose an office is where its city does not stand right before it, in Turkish: behind the words of
 * a department ("X Belediyesi Kültür ve Sosyal İşler Dairesi Başkanı"), behind an adjective ("X'in
 * yeni belediye başkanı"), on behalf of a city ("X adına Belediye Başkanı"), or "of the city" that
 * was named last.
 */
final class TurkishSeats {

  /** How many words of a title may stand between an office and its city. */
  private static final int TITLE = 10;

  private static final Set<String> GOALS = Set.of("to", "with", "object");

  private final Page page;
  private final Tokens tokens;
  private final List<CityMention> cities;
  private final Map<Integer, CityMention> ending = new HashMap<>();

  TurkishSeats(Page page, List<CityMention> cities) {
    this.page = page;
    this.tokens = page.tokens();
    this.cities = cities;
    cities.forEach(city -> ending.put(city.to(), city));
  }

  /** "Tebriz'e Belediye Başkanı X gitti": the mayor is not that of the city gone to. */
  boolean isGoal(CityMention city) {
    return city.relation() != null && GOALS.contains(city.relation());
  }

  /** The city whose office begins at a token, or null. */
  @Nullable CityMention before(int token) {
    int at = token;
    while (page.is(at - 1, "particle")) {
      at--;
    }
    if (page.is(at - 1, "on-behalf")) {
      return ending.get(at - 1);
    }
    if (page.is(at - 1, "this-city")) {
      return lastNamed(at - 1);
    }
    boolean title = true;
    while (token - at < TITLE && title && at > 0) {
      CityMention city = ending.get(at);
      if (city != null) {
        return isGoal(city) || "in".equals(city.relation()) ? null : city;
      }
      title = same(at - 1, token) && isTitle(at - 1);
      at--;
    }
    return null;
  }

  private boolean same(int token, int other) {
    return tokens.sentence(token) == tokens.sentence(other);
  }

  /** A capitalised word of a department's name, or what joins or describes such words. */
  private boolean isTitle(int token) {
    if (page.is(token, "given") || page.is(token, "verb")) {
      return false;
    }
    return page.is(token, "title-word")
        || page.is(token, "field")
        || tokens.is(token, "ve")
        || page.is(token, "municipality-behind")
        || (tokens.isWord(token) && tokens.capital(token));
  }

  private @Nullable CityMention lastNamed(int token) {
    CityMention last = null;
    for (CityMention city : cities) {
      if (city.to() > token) {
        return last;
      }
      last = city.isCity() && page.zoneOf(city.from()).isNews() ? city : last;
    }
    return last;
  }

  /** The cities that "and" or a comma joins before this one, and this one, in their order. */
  List<CityMention> joinedBefore(CityMention last) {
    List<CityMention> all = new ArrayList<>(List.of(last));
    CityMention before = last;
    while (before != null) {
      int join = before.from() - 1;
      boolean joins = join > 0 && (page.is(join, "and") || tokens.mark(join) == ',');
      int end = joins ? join : -1;
      while (joins && page.is(end - 1, "municipality-behind")) {
        end--;
      }
      before = joins && same(join, last.from()) ? ending.get(end) : null;
      if (before != null) {
        all.addFirst(before);
      }
    }
    return all;
  }
}
