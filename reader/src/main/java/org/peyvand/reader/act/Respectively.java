package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** Pairs that one clause tells side by side: "A is a sister of B, and C of D". */
final class Respectively {

  private final Page page;
  private final Cast cast;
  private final boolean cityFirst;

  Respectively(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
    this.cityFirst = page.rules().setting("city", "after").equals("before");
  }

  /**
   * "A is a sister of B and C of D", "A with B is a sister, and C with D": each city that "with"
   * governs goes with the one before that it does not; empty where there are not two such pairs.
   */
  List<List<String>> pairs(FoundAct act) {
    return pairs(act.clause().from(), act.clause().to(), act.sentence());
  }

  /** The same for a range of a sentence and the clauses behind it that have no verb. */
  List<List<String>> pairs(int from, int to, Sentence sentence) {
    List<List<String>> pairs = new ArrayList<>();
    String one = null;
    int ones = 0;
    boolean with = false;
    for (CityMention city : cast.cities(from, sentence.to())) {
      boolean told = city.from() < to || sentence.clauseOf(city.from()).verb() == null;
      if (!city.isCity() || !told) {
        continue;
      }
      boolean opens = page.is(city.to(), "with") || page.is(city.to() + 1, "with");
      boolean joined = with && page.is(city.from() - 1, "and") && !opens;
      if ("with".equals(city.relation())
          || page.tokens().is(city.from() - 1, "with")
          || joined
          || isBeforeWith(city)
          || page.is(city.from() - 1, "such-as")) {
        if (one != null && !one.equals(city.name())) {
          pairs.add(Parties.pair(one, city.name()));
        }
        with = true;
      } else if (city.relation() == null || (cityFirst && "of".equals(city.relation()))) {
        one = city.name();
        ones++;
        with = false;
      }
    }
    return ones >= 2 && pairs.size() >= 2 ? pairs : new ArrayList<>();
  }

  /** "V ile, W ise X ile kardeş": a "with" behind its city that joins it to no other name. */
  private boolean isBeforeWith(CityMention city) {
    int with = city.to();
    while (cityFirst && page.is(with, "municipality-behind")) {
      with++;
    }
    boolean capital = with + 1 < page.tokens().size() && page.tokens().capital(with + 1);
    return cityFirst && page.tokens().is(with, "ile") && !capital;
  }
}
