package org.peyvand.reader.name;

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
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;

/**
 * Whose an office is that names no city: a local paper says "Mayor X" of its own. The home city is
 * the one named in the page's furniture, at the head of the news and with its municipality; of two
 * such officers joined in one sentence the second is the partner's.
 */
final class HomeCity {

  /** Tokens from "for the guests" to the office of one of them. */
  private static final int GUESTS = 5;

  private final Page page;
  private final List<CityMention> cities;
  private final List<CityMention> byWeight = new ArrayList<>();

  /** What speaks for a city to take part, at home or not. */
  private final Map<String, Double> presence = new HashMap<>();

  HomeCity(Page page, List<CityMention> cities, List<OfficeMention> offices) {
    this.page = page;
    this.cities = cities;
    Map<String, Double> weights = new HashMap<>();
    Map<String, CityMention> first = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    Set<String> glossed = new HashSet<>();
    String land = page.rules().setting("land", "");
    double own = page.rules().setting("capitals", "no").equals("yes") ? 4 : 2;
    Zone seen = null;
    boolean opened = false;
    for (CityMention city : cities) {
      Zone zone = page.zoneOf(city.from());
      boolean dateline = city.context() == CityMention.Context.DATELINE;
      if (zone == Zone.RELATED
          || zone == Zone.TAGS
          || (!city.isCity() && !dateline && zone.isNews())) {
        continue;
      }
      double weight = zone.isNews() ? 0.4 : zone == Zone.FOOTER ? 0 : 2.5;
      weight += city.context() == CityMention.Context.MUNICIPALITY ? 0.6 : dateline ? 1.6 : 0;
      weight += zone == Zone.HEADLINE && seen != Zone.HEADLINE ? 1.5 : 0;
      weight -= isVerbFirst() && "with".equals(city.relation()) ? 0.3 : 0;
      Place place = city.place();
      weight +=
          place != null && place.country().equals(land) && !met.contains(city.name()) ? own : 0;
      weight += place == null && isTown(city) && !met.contains(city.name()) ? own : 0;
      weight += isVisited(city) ? 1.5 : isVisitor(city) ? -1 : 0;
      presence.merge(city.name(), weight, Double::sum);
      if (zone.isNews() && isGlossed(city) && glossed.add(city.name())) {
        weight -= 1.5;
      }
      if (!opened && (zone == Zone.LEAD || zone == Zone.BODY) && !isGlossed(city) && !dateline) {
        weight += 0.3;
        opened = true;
      }
      met.add(city.name());
      seen = zone;
      weights.merge(city.name(), weight, Double::sum);
      if (zone.isNews()) {
        first.putIfAbsent(city.name(), city);
      }
    }
    for (CityMention city : cities) {
      boolean alone = cities.stream().filter(c -> c.name().equals(city.name())).count() == 1;
      if (alone && city.context() == CityMention.Context.DATELINE) {
        weights.merge(city.name(), -1.2, Double::sum);
      }
    }
    for (OfficeMention office : offices) {
      CityMention city = office.city();
      if (city != null && !office.state() && page.zoneOf(office.from()) != Zone.HEADLINE) {
        weights.merge(city.name(), 1.0, Double::sum);
        break;
      }
    }
    byWeight.addAll(first.values());
    byWeight.sort(
        Comparator.comparingDouble((CityMention c) -> -weights.getOrDefault(c.name(), 0.0)));
  }

  /**
   * A name that no list of the world's cities knows, told without its country: in a land whose
   * cities are listed it is one of the land's own districts.
   */
  private boolean isTown(CityMention city) {
    return !page.rules().setting("land", "").isEmpty() && !isGlossed(city);
  }

  /** "Guests from X visited Y": a paper at Y tells it. */
  private boolean isVisited(CityMention city) {
    boolean in = page.zoneOf(city.from()) == Zone.HEADLINE && page.is(city.from() - 1, "in");
    return isBoth() && (in || page.is(city.from() - 1, "visit"));
  }

  private boolean isVisitor(CityMention city) {
    return isBoth()
        && (page.is(city.from() - 1, "from") || page.is(city.from() - 1, "visitors"))
        && (page.is(city.from() - 2, "delegation") || page.is(city.from() - 1, "visitors"));
  }

  private boolean isBoth() {
    return page.rules().setting("city", "after").equals("both");
  }

  /** Whether its country is told: readers at home need not be told theirs. */
  private boolean isGlossed(CityMention city) {
    Hit before = page.hitAt(city.from() - 1);
    for (int i = 0; i < 2 && before != null && before.has("municipality"); i++) {
      before = page.hitAt(before.from() - 1);
    }
    if (before != null && (before.has("nation") || before.has("country"))) {
      return true;
    }
    Hit behind = page.hitAt(city.to());
    if (behind != null && behind.has("nation") && isVerbFirst()) {
      return true;
    }
    int at = city.to();
    int size = page.tokens().size();
    boolean opens = at < size && (page.tokens().mark(at) == ',' || page.tokens().mark(at) == '(');
    for (int i = at; i < Math.min(size, at + 3) && (opens || page.is(at, "in")); i++) {
      Hit hit = page.hitAt(i);
      if (hit != null && hit.has("country")) {
        return !hit.has("state");
      }
    }
    return false;
  }

  /** Where the home city is first named, null where no city is. */
  @Nullable CityMention mention() {
    return city(0);
  }

  /** The name of the home city, null where no city is named. */
  @Nullable String name() {
    CityMention home = city(0);
    return home == null ? null : home.name();
  }

  /** The offices, those of a city that none names given to the home city. */
  List<OfficeMention> fill(List<OfficeMention> offices) {
    List<OfficeMention> filled = new ArrayList<>();
    OfficeMention last = null;
    CityMention seat = null;
    for (OfficeMention office : offices) {
      OfficeMention own = office;
      if (office.city() == null && !office.state() && !office.plural()) {
        CityMention city = senderBefore(office);
        city = city == null && isOfItsOwn(office) ? namedBefore(office) : city;
        city = city == null && isCounterpart(office) ? otherThan(seat, office) : city;
        if (city == null && isLocal(office)) {
          city = isPartners(office, last) || isWithHome(office) ? partner() : city(0);
        }
        own = city == null ? office : office.of(city);
      }
      filled.add(own);
      seat = own.city() == null || own.state() ? seat : own.city();
      last = office;
    }
    return filled;
  }

  /** Whether the partner holds an office: his counterpart, a visiting mayor, the second of two. */
  private boolean isPartners(OfficeMention office, @Nullable OfficeMention last) {
    for (int i = Math.max(0, office.from() - GUESTS); i < office.from(); i++) {
      if (page.is(i, "visiting")
          && page.tokens().sentence(i) == page.tokens().sentence(office.from())
          && (i == office.from() - 1 || page.is(i - 2, "to") || page.is(i - 1, "to"))) {
        return true;
      }
    }
    boolean joined =
        last != null
            && last.city() == null
            && isLocal(last)
            && page.tokens().sentence(last.from()) == page.tokens().sentence(office.from());
    return joined
        && last != null
        && isJoined(last, office)
        && (office.office() != last.office() || isOther(office, last));
  }

  /** "Mayor Doe's letter proposes a tie with Y": at Y's home, Doe is the other's mayor. */
  private boolean isWithHome(OfficeMention office) {
    CityMention home = city(0);
    int sentence = page.tokens().sentence(office.from());
    boolean with = false;
    for (CityMention city : cities) {
      if (page.tokens().sentence(city.from()) == sentence && city.isCity()) {
        if (home == null || !city.name().equals(home.name()) || city.from() < office.to()) {
          return false;
        }
        with |= "with".equals(city.relation());
      }
    }
    return with;
  }

  private boolean isCounterpart(OfficeMention office) {
    Hit hit = page.hitAt(office.from());
    return hit != null && hit.get("counterpart") != null;
  }

  /** Whose the counterpart is: of the city behind "in", else of the one that is not its other's. */
  private @Nullable CityMention otherThan(@Nullable CityMention seat, OfficeMention office) {
    for (CityMention city : cities) {
      boolean behind = city.from() >= office.to() && city.from() <= office.to() + 2;
      if (behind && (page.is(city.from() - 1, "in") || page.is(city.from() - 1, "of"))) {
        return city;
      }
    }
    CityMention home = city(0);
    boolean same = home != null && seat != null && home.name().equals(seat.name());
    return same || seat == null ? partner() : home;
  }

  /** Whether the two offices are coordinated; "Cllr Doe, the deputy mayor" is one person. */
  private boolean isJoined(OfficeMention last, OfficeMention office) {
    for (int i = last.to(); i < office.from(); i++) {
      if (page.is(i, "and") || page.is(i, "with") || page.is(i, "agent")) {
        return true;
      }
    }
    return !page.rules().setting("city", "after").equals("both");
  }

  /** "Mayor Jane Doe and Mayor Ann Roe": two names behind one title are two people. */
  private boolean isOther(OfficeMention office, OfficeMention last) {
    int size = page.tokens().size();
    boolean named =
        office.to() < size
            && page.tokens().capital(office.to())
            && page.tokens().capital(last.to())
            && !page.tokens().word(office.to()).equals(page.tokens().word(last.to()));
    for (int i = last.to(); named && i < office.from(); i++) {
      if (page.is(i, "and") && i >= office.from() - 3) {
        return true;
      }
    }
    return false;
  }

  /** "X, whose mayor": "its", "whose" and their like before an office. */
  private boolean isOfItsOwn(OfficeMention office) {
    return page.is(office.from() - 1, "its-own");
  }

  private @Nullable CityMention namedBefore(OfficeMention office) {
    int from = page.tokens().sentenceStart(page.tokens().sentence(office.from()));
    CityMention last = null;
    for (CityMention city : cities) {
      boolean before = city.from() >= from && city.to() <= office.from();
      last = before && city.isCity() ? city : last;
    }
    return last;
  }

  /** "Başkan X", who is nowhere else said to be anything, is the mayor of the home city. */
  void seat(List<Person> people) {
    CityMention home = city(0);
    for (Person person : people) {
      for (int[] mention : person.mentions()) {
        int title = mention[0] - 1;
        if (person.office() == null && home != null && page.is(title, "chair-title")) {
          OfficeMention office =
              new OfficeMention(Office.MAYOR, title, title + 1, home, List.of(), false, false);
          person.holds(office, Doubt.OFFICE_BY_DISCOURSE);
        }
      }
    }
  }

  /** The weightiest city that is not at home. */
  private @Nullable CityMention partner() {
    CityMention best = null;
    for (CityMention city : byWeight.subList(Math.min(1, byWeight.size()), byWeight.size())) {
      double weight = presence.getOrDefault(city.name(), 0.0);
      best = best == null || weight > presence.getOrDefault(best.name(), 0.0) ? city : best;
    }
    return best;
  }

  private @Nullable CityMention city(int rank) {
    return rank < byWeight.size() ? byWeight.get(rank) : null;
  }

  /** "A delegation from X led by Mayor Y": whose delegation the sentence speaks of before. */
  private @Nullable CityMention senderBefore(OfficeMention office) {
    int from = page.tokens().sentenceStart(page.tokens().sentence(office.from()));
    CityMention sender = null;
    for (CityMention city : cities) {
      boolean before = city.from() >= from && city.to() <= office.from();
      boolean sent = page.is(city.from() - 1, "from") || page.is(city.from() - 1, "of");
      sent &= page.is(city.from() - 2, "delegation");
      boolean own = page.is(city.to(), "delegation") || page.is(city.to() + 1, "delegation");
      if (before && (sent || own) && city.isCity() && isLedBy(city.to(), office.from())) {
        sender = city;
      }
    }
    return sender;
  }

  /** Whether words such as "led by" stand between a delegation and the office. */
  private boolean isLedBy(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(i, "led-by")) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerbFirst() {
    return page.rules().setting("verb", "last").equals("first");
  }

  /** Whether the title itself names the municipality: "spokesman of the municipality". */
  private boolean isOfMunicipality(OfficeMention office) {
    for (int i = office.from(); i < office.to(); i++) {
      if (page.is(i, "municipality")) {
        return true;
      }
    }
    return false;
  }

  private boolean isLocal(OfficeMention office) {
    if (office.state() || office.plural()) {
      return false;
    }
    if (isVerbFirst() && isOfMunicipality(office)) {
      return true;
    }
    Hit hit = page.hitAt(office.from());
    if (hit != null && hit.get("local") != null) {
      return true;
    }
    int before = office.from() - 1;
    if (before > 0 && page.tokens().kind(before) == Kind.SUFFIX) {
      before--;
    }
    if (page.is(before, "municipality-behind") || page.is(before, "council")) {
      return true;
    }
    return switch (office.office()) {
      case MAYOR, DEPUTY_MAYOR, COUNCIL_CHAIR, COUNCILLOR, INTERNATIONAL_DIRECTOR -> true;
      case GOVERNOR,
          AMBASSADOR,
          CONSUL,
          MINISTER,
          DEPUTY_MINISTER,
          PRESIDENT,
          DIRECTOR,
          SPOKESPERSON,
          OTHER ->
          false;
    };
  }
}
