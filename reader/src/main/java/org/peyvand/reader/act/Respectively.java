package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;

/** Pairs that one clause tells side by side: "A is a sister of B, and C of D". */
final class Respectively {

  private final Page page;
  private final Cast cast;

  Respectively(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
  }

  /**
   * "A is a sister of B and C of D", "A with B is a sister, and C with D": each city that "with"
   * governs goes with the one before that it does not; empty where there are not two such pairs.
   */
  List<List<String>> pairs(FoundAct act) {
    List<List<String>> pairs = new ArrayList<>();
    String one = null;
    int ones = 0;
    boolean with = false;
    for (CityMention city : cast.cities(act.clause().from(), act.sentence().to())) {
      boolean told =
          city.from() < act.clause().to() || act.sentence().clauseOf(city.from()).verb() == null;
      if (!city.isCity() || !told) {
        continue;
      }
      boolean opens = page.is(city.to(), "with") || page.is(city.to() + 1, "with");
      boolean joined = with && page.is(city.from() - 1, "and") && !opens;
      if ("with".equals(city.relation()) || joined || page.is(city.from() - 1, "such-as")) {
        if (one != null && !one.equals(city.name())) {
          pairs.add(Parties.pair(one, city.name()));
        }
        with = true;
      } else if (city.relation() == null) {
        one = city.name();
        ones++;
        with = false;
      }
    }
    return ones >= 2 && pairs.size() >= 2 ? pairs : List.of();
  }
}
