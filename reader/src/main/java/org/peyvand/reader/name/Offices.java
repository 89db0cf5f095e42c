package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.Lexicon;
import org.peyvand.reader.name.CityMention.Context;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Finds offices and whose they are. From the word of the office the title runs on over nouns until
 * its city, a verb, a mark or a preposition: "deputy for social affairs of the municipality of X".
 */
final class Offices {

  /** How many tokens a title may run on before its city. */
  private static final int TAIL = 12;

  private final Page page;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final List<CityMention> cities;
  private final CitiesByToken near;
  private final boolean cityAfter;
  private final boolean cityBefore;
  private final boolean capitals;
  private final TurkishSeats seats;
  private final NameShape shape;
  private final TitleEnds ends;

  /** Whether a clause begins with its verb: Arabic titles run on over "in the municipality of". */
  private final boolean verbFirst;

  Offices(Page page, List<CityMention> cities) {
    this.page = page;
    this.tokens = page.tokens();
    this.lexicon = page.lexicon();
    this.cities = cities;
    this.shape = new NameShape(page);
    this.ends = new TitleEnds(page);
    this.near = new CitiesByToken(page, cities);
    String order = page.rules().setting("city", "after");
    this.cityAfter = !order.equals("before");
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.cityBefore = !order.equals("after");
    this.seats = new TurkishSeats(page, cities);
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
  }

  List<OfficeMention> find() {
    List<OfficeMention> offices = new ArrayList<>();
    List<Hit> hits = page.hits();
    int free = 0;
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.from() < free) {
        continue;
      }
      OfficeMention mention = null;
      String as = hit.get("as");
      if (has(hit, "office-verb")) {
        mention = byVerb(hits, i);
      } else if (has(hit, "office") && as != null) {
        mention = office(hits, i, Office.of(as), hit.get("scope") != null);
        if (mention != null && mention.city() == null && hit.get("needs-city") != null) {
          continue;
        }
      } else if (has(hit, "deputy")) {
        mention = deputy(hits, i);
      } else if (has(hit, "town-hall") && !capitals) {
        mention = new RunBodies(page).at(hits, i, near::at, near::lastBefore);
      }
      if (mention != null && !shape.isSurnameOfOffice(hit.from())) {
        offices.add(mention);
        free = mention.to();
      }
    }
    return offices;
  }

  private @Nullable OfficeMention byVerb(List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    int end = ends.behindDepartment(hit);
    if (end < 0) {
      return null;
    }
    boolean international = false;
    boolean whole = false;
    int last = i;
    for (int j = i + 1; j < hits.size() && hits.get(j).from() < end; j++) {
      international |= has(hits.get(j), "international");
      whole = TitleEnds.isWhole(hits.get(j));
      last = j;
    }
    Tail tail = tail(hits, last, false);
    CityMention city = tail.city;
    for (CityMention own : cities) {
      city = city == null && own.from() >= hit.to() && own.to() <= end ? own : city;
    }
    Office office =
        whole ? Office.MAYOR : international ? Office.INTERNATIONAL_DIRECTOR : Office.DIRECTOR;
    return new OfficeMention(
        office, hit.from(), Math.max(end, tail.end), city, List.of(), false, false);
  }

  private @Nullable OfficeMention office(List<Hit> hits, int i, Office office, boolean state) {
    Hit hit = hits.get(i);
    Tail tail = cityAfter ? tail(hits, i, state) : new Tail(hit.to(), null, false, false);
    if (hit.get("only") != null && !ends.isOfCouncil(hit.to(), tail.end, tail.city != null)) {
      return null;
    }
    CityMention city = tail.city;
    int from = hit.from();
    if (city == null && cityBefore) {
      city = cityEndingAt(hit.from());
      city = city == null && !cityAfter ? seats.before(hit.from()) : city;
      from = city == null || page.is(from - 1, "this-city") ? from : city.from();
    }
    boolean plural = "plural".equals(hit.relation()) || hit.get("plural") != null;
    List<CityMention> more = plural && city != null ? near.further(city) : List.of();
    int to = glossed(more.isEmpty() ? tail.end : more.getLast().to());
    if (plural && city != null && !cityAfter) {
      List<CityMention> all = seats.joinedBefore(city);
      more = all.subList(1, all.size());
      city = all.getFirst();
      from = Math.min(from, city.from());
    }
    to = state && capitals ? ends.behindLands(to) : to;
    Office exact =
        tail.international && (office == Office.DIRECTOR || office == Office.OTHER)
            ? Office.INTERNATIONAL_DIRECTOR
            : office;
    String ofCouncil = hit.get("council");
    if (ofCouncil != null && ends.isOfCouncil(hit.to(), tail.end, tail.city != null)) {
      exact = Office.of(ofCouncil);
      Hit behind = page.hitAt(to);
      to = behind != null && has(behind, "council") ? behind.to() : to;
    }
    if (city == null && cityBefore && cityAfter) {
      city = behindName(tail.end);
    }
    if (city == null && hit.get("own") != null) {
      city = near.lastBefore(hit.from());
    }
    if (city == null && cityAfter && !state && !plural && isOfBody(exact)) {
      city = municipalityNamedBefore(hit.from());
    }
    boolean noCity = state && (city == null || !tail.seated);
    to = ends.behindPoint(to);
    return new OfficeMention(
        exact, from, to, noCity ? null : city, more, state, plural || !more.isEmpty());
  }

  /** "Deputy ... of the mayor or municipality of X"; another deputy is no office of a city. */
  private @Nullable OfficeMention deputy(List<Hit> hits, int i) {
    Hit deputy = hits.get(i);
    for (int j = i + 1; j < hits.size(); j++) {
      Hit hit = hits.get(j);
      if (hit.from() > deputy.to() + TAIL || stops(hit) || markBetween(deputy.to(), hit.from())) {
        break;
      }
      if (has(hit, "deputy-of")) {
        Tail tail = tail(hits, j, false);
        return new OfficeMention(
            Office.DEPUTY_MAYOR, deputy.from(), tail.end, tail.city, List.of(), false, false);
      }
      String as = hit.get("as");
      if (as != null) {
        Tail tail = tail(hits, j, false);
        Office office = as.equals("minister") ? Office.DEPUTY_MINISTER : Office.OTHER;
        boolean governor = as.equals("governor");
        return new OfficeMention(
            office, deputy.from(), tail.end, governor ? tail.city : null, List.of(), true, false);
      }
    }
    CityMention city = near.municipalityBefore(deputy.from());
    Office office = city == null ? Office.OTHER : Office.DEPUTY_MAYOR;
    return new OfficeMention(
        office, deputy.from(), deputy.to(), city, List.of(), city == null, false);
  }

  /** How a title runs on. */
  private record Tail(int end, @Nullable CityMention city, boolean international, boolean seated) {}

  private Tail tail(List<Hit> hits, int i, boolean state) {
    Hit office = hits.get(i);
    int end = office.to();
    int title = end;
    boolean international = false;
    for (int j = i + 1; j < hits.size(); j++) {
      Hit hit = hits.get(j);
      int reach = Math.min(hit.from(), end + TAIL);
      CityMention fresh = capitals ? newCity(end, reach) : unlisted(end, reach);
      if (fresh != null) {
        return new Tail(fresh.to(), fresh, international, false);
      }
      if (hit.from() > office.to() + TAIL || markBetween(end, hit.from())) {
        break;
      }
      if (isNewCity(hit) && !(capitals && gap(hits, i, j))) {
        CityMention city = near.at(hit.to());
        return new Tail(city == null ? end : city.to(), city, international, false);
      }
      if (has(hit, "this-city")) {
        CityMention meant = near.lastBefore(office.from());
        if (meant != null) {
          return new Tail(hit.to(), meant, international, false);
        }
      }
      if (hit.get("city") != null && !(capitals && !tokens.capital(hit.from()))) {
        CityMention city = near.at(hit.from());
        if (city == null || ends.isForename(hit, end)) {
          break;
        }
        boolean seated = j > i + 1 && has(hits.get(j - 1), "in");
        if (gap(hits, i, j) && city.context() == Context.PLAIN && !seated) {
          break;
        }
        return new Tail(city.to(), city, international, seated);
      }
      boolean seat = state && has(hit, "in");
      boolean home = office.get("counterpart") != null && has(hit, "from");
      boolean within = verbFirst && leadsOn(hits, j, state);
      if (!seat && !home && !within && stops(hit)) {
        break;
      }
      title = within && hit.from() == title ? hit.to() : title;
      if (!seat && !has(hit, "in")) {
        international |= has(hit, "international");
      }
      boolean titled = TitleEnds.isTitle(hit) || (verbFirst && state && isLand(hit));
      title = hit.from() == title && titled ? hit.to() : title;
    }
    return new Tail(capitals ? end : title, null, international, false);
  }

  /** Past what Arabic says behind an office or its city: "the former", "the Turkish". */
  private int glossed(int token) {
    int at = token;
    while (verbFirst
        && (page.is(at, "office-gloss")
            || ((page.is(at, "city-title") || page.is(at, "nation"))
                && page.hitAt(at - 1) != null
                && !page.is(at - 1, "office")))) {
      at++;
    }
    return at;
  }

  /** "In" or "to" whose municipality, council, body or country follows at once. */
  private boolean leadsOn(List<Hit> hits, int j, boolean state) {
    if (j + 1 >= hits.size() || !(has(hits.get(j), "in") || has(hits.get(j), "to"))) {
      return false;
    }
    Hit next = hits.get(j + 1);
    boolean touches = next.from() == hits.get(j).to();
    boolean land = state && isLand(next);
    boolean body = has(hits.get(j), "in") && TitleEnds.isTitle(next) && !has(next, "field");
    return touches && (land || body);
  }

  private static boolean isLand(Hit hit) {
    return hit.has("country") || hit.has("nation");
  }

  private static boolean isOfBody(Office office) {
    return switch (office) {
      case MAYOR, DEPUTY_MAYOR, COUNCIL_CHAIR, COUNCILLOR -> true;
      case GOVERNOR,
          AMBASSADOR,
          CONSUL,
          MINISTER,
          DEPUTY_MINISTER,
          PRESIDENT,
          INTERNATIONAL_DIRECTOR,
          DIRECTOR,
          SPOKESPERSON,
          OTHER ->
          false;
    };
  }

  /** "A group from the municipality of X, led by the deputy mayor": X, within one sentence. */
  private @Nullable CityMention municipalityNamedBefore(int token) {
    CityMention last = capitals && cityAfter ? ends.bodyBefore(cities, token) : null;
    last = last == null ? near.lastBefore(token) : last;
    if (verbFirst && last != null && near.isSecond(last)) {
      return null;
    }
    boolean same =
        last != null
            && tokens.sentence(last.from()) == tokens.sentence(token)
            && (last.context() == Context.MUNICIPALITY || page.is(last.from() - 1, "from"));
    return same ? last : null;
  }

  /** A city that context alone found between two tokens. */
  private @Nullable CityMention newCity(int from, int to) {
    for (int i = from; cityBefore && i < to && tokens.mark(i) == 0; i++) {
      CityMention city = near.at(i);
      if (city != null && city.place() == null && leads(i - 1)) {
        return city;
      }
    }
    return null;
  }

  /** A city that no list knows, right behind a title without capital letters. */
  private @Nullable CityMention unlisted(int from, int to) {
    for (int i = from; i < to && tokens.mark(i) == 0; i++) {
      if (page.isFree(i)) {
        CityMention city = near.at(i);
        boolean own = i == from || page.hitAt(i - 1) != null;
        return city != null && own && !page.is(i - 1, "with") ? city : null;
      }
    }
    return null;
  }

  private boolean leads(int token) {
    return page.is(token, "function") || page.is(token, "from") || page.is(token, "in");
  }

  /** Whether free words that are no title stand between the office and a bare city name. */
  private boolean gap(List<Hit> hits, int i, int j) {
    for (int token = hits.get(i).to(); token < hits.get(j).from(); token++) {
      if (page.isFree(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(Hit hit) {
    for (String concept :
        List.of("verb", "that", "object", "with", "from", "to", "in", "he", "honorific")) {
      if (has(hit, concept)) {
        return true;
      }
    }
    boolean name = has(hit, "given") && page.isOnly(hit, NameShape.NAMES);
    return name || has(hit, "office");
  }

  private boolean markBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      char mark = tokens.mark(i);
      boolean list = mark == ',' && (page.is(i + 1, "field") || page.is(i + 1, "common"));
      if (mark != 0 && !list && mark != '«' && mark != '»' && mark != '"') {
        return true;
      }
    }
    return from > 0
        && from < tokens.size()
        && to < tokens.size()
        && tokens.paragraph(Math.max(0, from - 1)) != tokens.paragraph(to);
  }

  /** "Of" before a city that the lexicon does not know. */
  private boolean isNewCity(Hit of) {
    return cityBefore && has(of, "of") && page.isFree(of.to()) && near.at(of.to()) != null;
  }

  /** "Mayor X of Y": the city behind the capitalised words that follow the office. */
  private @Nullable CityMention behindName(int token) {
    int at = token;
    while (at < tokens.size() && at - token < 5 && tokens.capital(at) && tokens.isWord(at)) {
      at++;
    }
    return at > token && page.is(at, "of") ? near.at(at + 1) : null;
  }

  private @Nullable CityMention cityEndingAt(int token) {
    int municipality = lexicon.concept("municipality-behind");
    int end = page.is(token - 1, "particle") ? token - 1 : token;
    for (Hit hit : page.hits(Math.max(0, token - 3), token)) {
      boolean region = capitals && cityAfter && has(hit, "province-behind");
      if ((hit.has(municipality) || region) && hit.to() == token) {
        end = hit.from();
      }
    }
    CityMention city = near.endingAt(end);
    return city != null && !cityAfter && end == token && seats.isGoal(city) ? null : city;
  }

  private boolean has(Hit hit, String concept) {
    return hit.has(concept);
  }
}
