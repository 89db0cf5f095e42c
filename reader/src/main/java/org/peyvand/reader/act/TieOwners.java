package org.peyvand.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;

/**
 * Whose ties a word of ties tells of: "X's sister cities", "the twins of X", "the town is twinned
 * with", where "the town" is the one at home.
 */
final class TieOwners {

  /** Tokens between an English possessor and what it owns: "Leeds's French and German sisters". */
  private static final int NEAR = 4;

  private final Page page;
  private final Cast cast;
  private final Parties parties;
  private final boolean cityFirst;
  private final boolean capitals;

  TieOwners(Page page, Cast cast, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.parties = parties;
    this.cityFirst = page.rules().setting("city", "after").equals("before");
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
  }

  /** The owner that the words from a token on to those behind a word of ties name or mean. */
  @Nullable String of(int from, Hit tie) {
    if (!capitals) {
      return null;
    }
    int behind = tie.to() + (page.is(tie.to(), "of") ? 1 : 0);
    if (!cityFirst && (page.is(tie.to(), "of") || page.is(tie.to() - 1, "of"))) {
      String city = parties.cityAt(behind);
      boolean several = isJoined(behind) && !cast.cities(from, tie.from()).isEmpty();
      if (city != null && !several) {
        return city;
      }
    }
    List<CityMention> cities = cast.cities(from, tie.from());
    for (int i = cities.size() - 1; i >= 0; i--) {
      CityMention city = cities.get(i);
      boolean followed = i + 1 < cities.size() && cities.get(i + 1).from() <= city.to();
      if (city.isCity() && !followed && owns(city, tie)) {
        return city.name();
      }
    }
    return cities.stream().anyMatch(this::isSubject) || !meansHome(from, tie)
        ? null
        : parties.home();
  }

  /** "X is the sister of V, W and Z": the list is of sisters, and X the owner. */
  private boolean isJoined(int token) {
    List<CityMention> behind = cast.cities(token, Math.min(page.tokens().size(), token + 6));
    if (behind.size() < 2) {
      return false;
    }
    int end = behind.getFirst().to();
    return page.tokens().mark(end) == ',' || page.is(end, "and");
  }

  private boolean owns(CityMention city, Hit tie) {
    if (cityFirst) {
      return "of".equals(city.relation());
    }
    return page.tokens().kind(city.to() - 1) == Kind.SUFFIX && tie.from() - city.to() <= NEAR;
  }

  private boolean isSubject(CityMention city) {
    return city.isCity() && city.relation() == null && !page.is(city.from() - 1, "and");
  }

  /** "The city", "the Lancashire town", "ilçe": the place spoken of is the one at home. */
  boolean meansHome(int from, Hit head) {
    for (int i = from; i < head.from(); i++) {
      if (page.is(i, "home-word") && (cityFirst || isDefinite(i, from))) {
        return true;
      }
    }
    return false;
  }

  /** "The town", "the small Lancashire town". */
  private boolean isDefinite(int token, int from) {
    for (int i = token - 1; i >= Math.max(from, token - NEAR); i--) {
      if (page.tokens().is(i, "the") || page.is(i, "own")) {
        return true;
      }
    }
    return false;
  }
}
