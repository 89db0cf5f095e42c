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
  private final Topic topic;
  private final Parties parties;
  private final boolean cityFirst;
  private final boolean capitals;

  TieOwners(Page page, Cast cast, Topic topic, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.parties = parties;
    this.cityFirst = page.rules().setting("city", "after").equals("before");
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
  }

  /**
   * Whose ties a clause of several cities tells: the city that owns the word of ties or stands
   * right behind it, "sister cities of X", else the subject.
   */
  @Nullable String of(FoundAct act) {
    String own = act.rule().endsWith(".attribute") ? parties.cityAt(act.head().from()) : null;
    for (Hit hit : page.hits(act.clause().from(), act.clause().to())) {
      boolean tie =
          hit.has("sister") || hit.has("tie") || hit.has("other-tie") || hit.has("bond-with");
      own = own == null && tie ? of(act.clause().from(), hit) : own;
    }
    return own != null ? own : parties.subject(act.clause());
  }

  /**
   * "Its tie with V is not affected", "the town has been twinned with V": whose tie it is where
   * only the other city is named, behind the word of ties.
   */
  @Nullable String of(String other, FoundAct act) {
    if (!capitals || act.head().has("anniversary")) {
      return null;
    }
    if (cityFirst) {
      return isWith(other, act) ? otherThan(other) : null;
    }
    List<CityMention> behind = cast.cities(act.head().to(), act.clause().to());
    boolean with =
        !behind.isEmpty()
            && behind.getFirst().name().equals(other)
            && behind.getFirst().from() <= act.head().to() + NEAR - 1;
    return with && isOwned(act) ? otherThan(other) : null;
  }

  /** The city at home, or its partner where the home city is the one named. */
  private @Nullable String otherThan(String named) {
    String home = parties.home();
    return named.equals(home) ? topic.partner(named) : home;
  }

  /** "V ile kardeşlik sürüyor": the other of the tie before its word. */
  private boolean isWith(String other, FoundAct act) {
    for (CityMention city : cast.cities(act.clause().from(), act.clause().to())) {
      int next = city.to();
      while (page.is(next, "municipality-behind")) {
        next++;
      }
      boolean with = "with".equals(city.relation()) || page.tokens().is(next, "ile");
      if (city.name().equals(other) && with) {
        return true;
      }
    }
    return false;
  }

  /** "The town, which signed a charter with V": the town of the news. */
  boolean meansHome(FoundAct act) {
    return capitals && meansHome(act.sentence().from(), act.head());
  }

  private boolean isOwned(FoundAct act) {
    for (int i = act.clause().from(); i < act.head().to(); i++) {
      boolean the = page.tokens().is(i, "the") && i == act.clause().from();
      if (the || page.is(i, "own") || page.is(i, "its") || page.is(i, "home-word")) {
        return true;
      }
    }
    return false;
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
  private boolean meansHome(int from, Hit head) {
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
