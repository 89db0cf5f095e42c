package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;

/**
 * "İki kentin belediye başkanları A ve B": the mayors, in this order, of the two cities that were
 * named last before them.
 */
final class TwoMayors {

  private final Page page;
  private final NameShape shape;
  private final List<CityMention> cities;

  TwoMayors(Page page, NameShape shape, List<CityMention> cities) {
    this.page = page;
    this.shape = shape;
    this.cities = cities;
  }

  /** The names behind the words for two mayors, each with its office; none in other languages. */
  List<People.Found> find() {
    List<People.Found> found = new ArrayList<>();
    if (!page.rules().setting("city", "after").equals("before")) {
      return found;
    }
    for (Hit hit : page.hits()) {
      if (hit.has("two-mayors") && page.zoneOf(hit.from()).isNews()) {
        List<CityMention> seats = lastTwo(hit.from());
        int end = shape.endOfNameAt(hit.to(), true);
        int other = end > 0 && page.is(end, "and") ? shape.endOfNameAt(end + 1, true) : -1;
        if (other > 0 && seats.size() == 2) {
          found.add(new People.Found(hit.to(), end, office(hit, seats.get(0))));
          found.add(new People.Found(end + 1, other, office(hit, seats.get(1))));
        }
      }
    }
    return found;
  }

  private static OfficeMention office(Hit hit, CityMention city) {
    return new OfficeMention(Office.MAYOR, hit.from(), hit.to(), city, List.of(), false, false);
  }

  /** The last two cities of the news before a token, in the order in which they stand. */
  private List<CityMention> lastTwo(int token) {
    Map<String, CityMention> last = new LinkedHashMap<>();
    for (CityMention city : cities) {
      boolean news = city.isCity() && page.zoneOf(city.from()).isNews();
      if (news && city.to() <= token) {
        last.remove(city.name());
        last.put(city.name(), city);
      }
    }
    List<CityMention> all = List.copyOf(last.values());
    return all.subList(Math.max(0, all.size() - 2), all.size());
  }
}
