package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceKind;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.Lexicon;
import org.peyvand.reader.name.CityMention.Context;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Finds the cities that a page names. A name that is also a common word counts only with context:
 * an office or municipality before it, a partner beside it, its country behind it; once found so,
 * it counts everywhere on the page.
 */
final class Cities {

  private final Page page;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean capitals;

  /** Arabic, where the adjective of a city's country follows its name. */
  private final boolean verbFirst;

  private final List<CityMention> found = new ArrayList<>();
  private final Set<String> countries = new HashSet<>();

  /** The countries of the cities whose names are theirs alone. */
  private final Set<String> neighbours = new HashSet<>();

  private final Datelines datelines;
  private final CapitalPlaces capital;

  Cities(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.lexicon = page.lexicon();
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
    this.datelines = new Datelines(page);
    this.capital = new CapitalPlaces(page);
  }

  List<CityMention> find() {
    int country = lexicon.concept("country");
    for (Hit hit : page.hits()) {
      String code = hit.has(country) ? hit.get("country") : verbFirst ? hit.get("nation") : null;
      if (code != null) {
        countries.add(code);
      }
    }
    for (Hit hit : page.hits()) {
      String key = hit.has("city") ? hit.get("city") : null;
      if (key != null && key.indexOf(',') < 0) {
        neighbours.add(Gazetteer.standard().get(key).country());
      }
    }
    List<Hit> hits = page.hits();
    Set<String> known = new HashSet<>();
    List<CityMention> unsure = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      String keys = hits.get(i).get("city");
      boolean word = !capitals && (has(hits.get(i), "municipality") || isOfName(hits, i));
      word |= capitals && isGloss(hits, i);
      if (keys != null && !word && isPlace(hits.get(i))) {
        CityMention mention = mention(hits, i, keys);
        boolean weak = isWeak(hits.get(i));
        if (weak && isName(hits.get(i))) {
          continue;
        }
        if (weak || (has(hits.get(i), "city-in-context") && !inContext(hits, i, mention))) {
          unsure.add(mention);
        } else {
          found.add(mention);
          known.add(mention.name());
        }
      }
    }
    if (capitals) {
      for (CityMention city : new NewCities(page, datelines).find()) {
        found.removeIf(old -> overlaps(old, city));
        unsure.removeIf(old -> overlaps(old, city));
        found.add(city);
      }
    } else {
      found.addAll(new UnlistedCities(page).find());
    }
    unsure.stream().filter(m -> known.contains(m.name())).forEach(found::add);
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /** "Galveston, Texas", "Clayton, New York": a state behind the comma of its city. */
  private boolean isGloss(List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int city = hit.from() - 2;
    if (city < 0 || tokens.mark(city + 1) != ',' || !tokens.capital(city)) {
      return false;
    }
    boolean known = i > 0 && hits.get(i - 1).get("city") != null;
    boolean free = page.isFree(city) && !page.is(hit.to(), "and");
    return has(hit, "state") ? known || free : has(hit, "state-too") && free;
  }

  /** "Köse" is no "Kos" in the dative: names take their endings behind an apostrophe. */
  private boolean isShort(Hit hit) {
    int last = hit.to() - 1;
    return hit.relation() != null
        && hit.to() - hit.from() == 1
        && tokens.kind(last) != Kind.SUFFIX
        && tokens.end(last) - tokens.start(last) <= 5;
  }

  /**
   * An ending without its apostrophe makes a city of many words: "Mandalina", "Ceyhanlı". Only the
   * locative, the ablative and the genitive are sure; the others count where the page names the
   * city without them.
   */
  private boolean isWeak(Hit hit) {
    int last = hit.to() - 1;
    boolean turkish = page.rules().setting("city", "after").equals("before");
    if (!turkish || hit.relation() == null || tokens.kind(last) == Kind.SUFFIX) {
      return false;
    }
    String word = tokens.word(last);
    boolean people = word.endsWith("li") || word.endsWith("lu") || word.endsWith("ler");
    boolean sure = hit.relation().equals("in") || hit.relation().equals("from");
    sure |= hit.relation().equals("of") && word.endsWith("n");
    return people || !sure;
  }

  /** "Nilhan Ceyhanlı": a surname behind a given name or an office. */
  private boolean isName(Hit hit) {
    int before = hit.from() - 1;
    return (page.is(before, "given") && tokens.capital(before))
        || page.is(before, "office")
        || page.is(before, "honorific");
  }

  private static boolean overlaps(CityMention one, CityMention other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** Arabic: "Ibrahim al-Khalil" is no Hebron. */
  private boolean isOfName(List<Hit> hits, int i) {
    Hit before = touching(hits, i - 1, hits.get(i).from());
    return before != null
        && verbFirst
        && before.has("given")
        && before.relation() == null
        && page.isOnly(before, NameShape.NAMES);
  }

  private boolean isPlace(Hit hit) {
    boolean named = !capitals || (tokens.capital(hit.from()) && !isShort(hit));
    return named && (has(hit, "city") || has(hit, "city-in-context"));
  }

  private CityMention mention(List<Hit> hits, int i, String keys) {
    Hit hit = hits.get(i);
    List<Place> each = places(keys);
    Place told = told(each, hits, i);
    Place place = told == null ? likely(each) : told;
    List<Place> namesakes = each.stream().filter(other -> !other.equals(place)).toList();
    Hit before = before(hits, i);
    Context context = Context.PLAIN;
    if (capitals && datelines.covers(hit.from())) {
      context = Context.DATELINE;
    } else if (place.kind() == PlaceKind.REGION
        || adjacent(hits, i, -1, "province")
        || adjacent(hits, i, 1, "province-behind")) {
      context = Context.PROVINCE;
    } else if (isDateline(hit) || (before != null && isSeat(before))) {
      context = Context.ASIDE;
    } else if (adjacent(hits, i, -1, "quarter")
        || adjacent(hits, i, 1, "quarter-behind")
        || isOnSite(hit)) {
      context = Context.ASIDE;
    } else if ((before != null && has(before, "municipality"))
        || adjacent(hits, i, 1, "municipality-behind")) {
      context = Context.MUNICIPALITY;
    }
    return new CityMention(
        place.name(),
        place,
        hit.from(),
        hit.to(),
        relation(hits, i),
        context,
        namesakes,
        told != null);
  }

  /** "The ministry in X", "the embassy in X": where a body sits. */
  private boolean isSeat(Hit before) {
    return cityBeforeAndBehind()
        && has(before, "in")
        && (page.is(before.from() - 1, "ministry") || page.is(before.from() - 1, "body"));
  }

  /** "The garden of the prince at X": a site, a word of its name, the city where it lies. */
  private boolean isOnSite(Hit hit) {
    int before = hit.from() - 1;
    boolean named = before > 0 && !capitals && tokens.isWord(before);
    boolean word = named && (page.isFree(before) || page.is(before, "given"));
    return word && page.is(before - 1, "site");
  }

  /** "Tehran - agency": a city and a dash begin a paragraph of the news. */
  private boolean isDateline(Hit hit) {
    int line = tokens.paragraph(hit.from());
    int next = hit.to();
    boolean dash = next < tokens.size() && (tokens.mark(next) == '-' || tokens.mark(next) == '(');
    boolean news = page.zoneOf(hit.from()) == Zone.BODY || page.zoneOf(hit.from()) == Zone.LEAD;
    return dash && news && tokens.paragraphStart(line) == hit.from() && !isCityAt(next + 1);
  }

  private boolean isCityAt(int token) {
    Hit hit = page.hitAt(token);
    return hit != null && hit.get("city") != null;
  }

  /** The places of these keys, the best known first. */
  private static List<Place> places(String keys) {
    Gazetteer gazetteer = Gazetteer.standard();
    if (keys.indexOf(',') < 0) {
      return List.of(gazetteer.get(keys));
    }
    List<Place> places = new ArrayList<>();
    for (String key : keys.split(",", -1)) {
      places.add(gazetteer.get(key));
    }
    return places;
  }

  /** The one that lies in the country of other cities of the page, else the best known. */
  private Place likely(List<Place> each) {
    for (Place place : each) {
      if (!capitals && neighbours.contains(place.country())) {
        return place;
      }
    }
    return each.getFirst();
  }

  /** Of several places of one name the one whose country the text names; null where it does not. */
  private @Nullable Place told(List<Place> each, List<Hit> hits, int i) {
    if (each.size() == 1) {
      return each.getFirst();
    }
    Hit behind = i + 1 < hits.size() ? hits.get(i + 1) : null;
    String beside = behind == null ? null : land(behind);
    for (Place place : each) {
      if (place.country().equals(beside)) {
        return place;
      }
    }
    for (Place place : each) {
      if (countries.contains(place.country())) {
        return place;
      }
    }
    return null;
  }

  /** The country that a hit names, itself or by one of its states. */
  private @Nullable String land(Hit hit) {
    String state = hit.get("land");
    String country = hit.get("country");
    return state != null ? state : country == null && verbFirst ? hit.get("nation") : country;
  }

  private @Nullable String relation(List<Hit> hits, int i) {
    if (capitals && adjacent(hits, i, 1, "municipality-behind")) {
      String behind = hits.get(i + 1).relation();
      return behind == null ? hits.get(i).relation() : behind;
    }
    if (hits.get(i).relation() != null) {
      return hits.get(i).relation();
    }
    Hit before = before(hits, i);
    int at = i - 1;
    while (before != null && at > 0 && has(before, "municipality")) {
      if (before.relation() != null) {
        return before.relation();
      }
      before = touching(hits, --at, before.from());
    }
    if (before == null) {
      return null;
    }
    for (String relation : List.of("from", "to", "with", "in", "between")) {
      if (has(before, relation)) {
        return relation;
      }
    }
    return null;
  }

  /** The hit directly before, words such as "the holy" skipped; null where a free word is. */
  private @Nullable Hit before(List<Hit> hits, int i) {
    int at = i - 1;
    Hit before = touching(hits, at, hits.get(i).from());
    while (before != null && has(before, "city-title")) {
      before = touching(hits, --at, before.from());
    }
    return before;
  }

  private static @Nullable Hit touching(List<Hit> hits, int at, int token) {
    return at >= 0 && hits.get(at).to() == token ? hits.get(at) : null;
  }

  private boolean adjacent(List<Hit> hits, int i, int step, String concept) {
    int at = i + step;
    if (at < 0 || at >= hits.size()) {
      return false;
    }
    boolean touching =
        step < 0
            ? hits.get(at).to() == hits.get(i).from()
            : hits.get(at).from() == hits.get(i).to();
    return touching && has(hits.get(at), concept);
  }

  private boolean inContext(List<Hit> hits, int i, CityMention mention) {
    Hit before = before(hits, i);
    if (before != null) {
      for (String concept : List.of("municipality", "office", "between", "tie", "sister")) {
        if (has(before, concept)) {
          return true;
        }
      }
    }
    Hit behind = i + 1 < hits.size() ? hits.get(i + 1) : null;
    if (behind != null && behind.from() <= mention.to() + 1) {
      Place place = mention.place();
      if (place != null && place.country().equals(land(behind))) {
        return true;
      }
      if (place != null && has(behind, "in") && i + 2 < hits.size()) {
        Hit land = hits.get(i + 2);
        land = has(land, "city-title") && i + 3 < hits.size() ? hits.get(i + 3) : land;
        if (land.from() - behind.to() <= 1 && place.country().equals(land(land))) {
          return true;
        }
      }
      if (has(behind, "municipality-behind") || (has(behind, "office") && cityFirst())) {
        return true;
      }
    }
    return pairedWith(hits, i, -1)
        || pairedWith(hits, i, 1)
        || capital.isPlaced(hits.get(i), before)
        || capital.isTied(hits.get(i), behind);
  }

  private boolean cityBeforeAndBehind() {
    return page.rules().setting("city", "after").equals("both");
  }

  private boolean cityFirst() {
    return !page.rules().setting("city", "after").equals("after");
  }

  /** "X and Y" or "X - Y" where the other is surely a city and a word of ties is in the line. */
  private boolean pairedWith(List<Hit> hits, int i, int step) {
    int other = i + 2 * step;
    if (other < 0 || other >= hits.size() || !has(hits.get(i + step), "and")) {
      return false;
    }
    int line = tokens.paragraph(hits.get(i).from());
    if (tokens.paragraph(hits.get(other).from()) != line || !has(hits.get(other), "city")) {
      return false;
    }
    for (Hit hit : page.hits(tokens.paragraphStart(line), tokens.paragraphStart(line + 1))) {
      if (has(hit, "tie") || has(hit, "sister") || has(hit, "two-cities")) {
        return true;
      }
      if (has(hit, "become-sisters")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Hit hit, String concept) {
    return hit.has(concept);
  }
}
