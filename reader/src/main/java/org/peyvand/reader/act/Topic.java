package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Place;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;

/**
 * Which cities the report is about. A city weighs by where it is named (headline, lead, body), by
 * the office or municipality before it, and by standing in one sentence with a word of ties.
 */
final class Topic {

  private final Page page;
  private final Cast cast;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Boolean> inHeadline = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> officials = new HashSet<>();
  private final List<String> parties;

  Topic(Page page, Cast cast, List<Sentence> sentences) {
    this.page = page;
    this.cast = cast;
    for (Sentence sentence : sentences) {
      weigh(sentence);
    }
    seatHome();
    this.parties = choose();
  }

  /** The city whose officers the page names without it, "Mayor X", "the council", takes part. */
  private void seatHome() {
    String home = cast.home();
    if (home == null || !page.rules().setting("city", "after").equals("both")) {
      return;
    }
    int officers = 0;
    for (OfficeMention office : cast.offices()) {
      boolean own = !office.state() && home.equals(office.cityName());
      officers += own && page.zoneOf(office.from()).isNews() ? 1 : 0;
    }
    if (officers >= 2) {
      weights.merge(home, Math.min(officers, 4) * 0.5, Double::sum);
      linked.add(home);
      named.add(home);
    }
  }

  private void weigh(Sentence sentence) {
    boolean ties = false;
    boolean background = false;
    boolean together = false;
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      ties |= is(hit, "tie") || is(hit, "sister") || is(hit, "document");
      ties |= is(hit, "bond-with") || is(hit, "become-sisters");
      together |=
          is(hit, "tie") || is(hit, "sister") || is(hit, "bond-with") || is(hit, "two-cities");
      together |= is(hit, "become-sisters");
      background |= is(hit, "so-far") || is(hit, "other-tie");
    }
    Map<String, Double> here = new HashMap<>();
    for (CityMention city : cast.cities(sentence.from(), sentence.to())) {
      boolean dateline = city.context() == CityMention.Context.DATELINE;
      boolean body = sentence.zone() != Zone.HEADLINE;
      if (body || city.context() == CityMention.Context.MUNICIPALITY) {
        named.add(city.name());
      }
      if (city.context() == CityMention.Context.ASIDE || (dateline && !holdsOffice(city))) {
        continue;
      }
      Place place = city.place();
      if (place != null) {
        places.putIfAbsent(city.name(), place);
      }
      double weight = zone(sentence.zone());
      weight += city.context() == CityMention.Context.PLAIN ? 0 : 0.8;
      weight += ties && !background ? 0.8 : 0;
      weight *= city.context() == CityMention.Context.PROVINCE ? 0.4 : 1;
      weight *= background ? 0.3 : 1;
      here.merge(city.name(), weight, Math::max);
      boolean official =
          city.context() == CityMention.Context.OFFICE
              || city.context() == CityMention.Context.MUNICIPALITY;
      boolean province = city.context() == CityMention.Context.PROVINCE;
      if (official && !background) {
        officials.add(city.name());
      }
      if (official
          || dateline
          || (together && !background)
          || ((!province || ties) && sentence.zone() == Zone.HEADLINE)) {
        linked.add(city.name());
      }
      inHeadline.merge(city.name(), sentence.zone() == Zone.HEADLINE, Boolean::logicalOr);
    }
    here.forEach((name, weight) -> weights.merge(name, weight, Double::sum));
  }

  /** Whether an office of the page is of this city, so that its dateline names the home city. */
  private boolean holdsOffice(CityMention city) {
    return cast.offices().stream().anyMatch(office -> city.name().equals(office.cityName()));
  }

  private boolean is(Hit hit, String concept) {
    return hit.has(concept);
  }

  private static double zone(Zone zone) {
    return switch (zone) {
      case HEADLINE -> 4;
      case LEAD -> 2;
      case KICKER, SUBHEAD -> 1.2;
      default -> 1;
    };
  }

  private List<String> choose() {
    List<String> byWeight = new ArrayList<>(weights.keySet());
    byWeight.sort(Comparator.comparingDouble((String name) -> -weight(name)));
    List<String> chosen = new ArrayList<>();
    for (String name : byWeight) {
      double weight = weight(name);
      boolean first = chosen.isEmpty();
      boolean second = chosen.size() == 1 && weight >= 1 && linked.contains(name);
      double other = chosen.size() < 2 ? 0 : weight(byWeight.get(1));
      boolean third =
          chosen.size() == 2
              && ((weight >= 0.75 * other && headlined(name) == headlined(byWeight.get(1)))
                  || (weight >= 0.45 * other && officials.contains(name)));
      if (first || second || third) {
        chosen.add(name);
      }
    }
    return List.copyOf(chosen);
  }

  /**
   * A name that no list knows and the headline alone has is a region or a figure of speech: the
   * news names its cities again.
   */
  private double weight(String name) {
    double weight = weights.getOrDefault(name, 0.0);
    return places.containsKey(name) || named.contains(name) ? weight : 0.1 * weight;
  }

  private boolean headlined(String name) {
    return Boolean.TRUE.equals(inHeadline.get(name));
  }

  /** The cities that take part, the weightiest first. */
  List<String> parties() {
    return parties;
  }

  boolean isParty(String name) {
    return parties.contains(name);
  }

  /** The other of the two main parties, or null. */
  @Nullable String partner(@Nullable String name) {
    if (parties.size() < 2) {
      return null;
    }
    return parties.get(0).equals(name) ? parties.get(1) : parties.get(0);
  }

  /** The only party in this country, or null. */
  @Nullable String partyIn(String country) {
    String only = null;
    for (String party : parties) {
      Place place = places.get(party);
      if (place != null && place.country().equals(country)) {
        if (only != null) {
          return null;
        }
        only = party;
      }
    }
    return only;
  }
}
