package org.peyvand.reader.act;

import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** Whose partners the cities of a Turkish clause are, by their cases. */
final class TurkishTies {

  private final Page page;
  private final Cast cast;

  TurkishTies(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
  }

  /** "X ile Y'yle": an "and" before the second, and that one in the case of "with". */
  boolean isJoinedWith(String second, Sentence.Clause clause) {
    for (CityMention city : cast.cities(clause.from(), clause.to())) {
      if (city.name().equals(second) && "with".equals(city.relation())) {
        for (int i = Math.max(clause.from(), city.from() - 3); i < city.from(); i++) {
          if (page.is(i, "and")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
