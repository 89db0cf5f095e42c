package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Place;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** Which cities act in a clause, towards which: by name, office, person, country or discourse. */
final class Parties {

  /** What an affix may add to a word that it leaves a subject: more of them, "and", "the". */
  private static final Set<String> RELATIONS_OF_SUBJECTS = Set.of("plural", "and", "the");

  private static final List<String> PREPOSITIONS = List.of("to", "from", "with", "in", "in-course");

  /** Tokens between a preposition and the noun that it governs. */
  private static final int POSSESSION = 4;

  private final Page page;
  private final Cast cast;
  private final Topic topic;
  private final TieOwners owners;
  private final TurkishTies ties;

  Parties(Page page, Cast cast, Topic topic) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.owners = new TieOwners(page, cast, topic, this);
    this.ties = new TurkishTies(page, cast);
  }

  /** The cities named or meant between two tokens, in order, each once. */
  Set<String> named(int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      String city = cityAt(i);
      if (city != null) {
        names.add(city);
      }
    }
    return names;
  }

  /** The city that a token names: itself, by its officer, or by its country. */
  @Nullable String cityAt(int token) {
    Hit hit = page.hitAt(token);
    for (CityMention city : cast.cities(token, token + 1)) {
      boolean party = topic.isParty(city.name());
      OfficeMention held = cast.officeAt(city.to());
      if (!party && held != null && held.state()) {
        continue;
      }
      if (city.isCity() || (party && city.context() == CityMention.Context.PROVINCE)) {
        return city.name();
      }
    }
    Person person = cast.personAt(token);
    if (person != null && isFirst(person, token)) {
      CityMention city = person.office() == null ? null : person.office().city();
      boolean province = city != null && city.context() == CityMention.Context.PROVINCE;
      Place place = city == null ? null : city.place();
      if (person.office() != null && person.office().state() && city != null) {
        return topic.isParty(city.name()) ? city.name() : null;
      }
      // The governor of a party's own country is no partner; one of another country may be.
      boolean own = place != null && topic.partyIn(place.country()) != null;
      boolean party = city != null && topic.isParty(city.name());
      return province && own && !party ? null : person.city();
    }
    if (hit != null && hit.from() == token) {
      String code = hit.get("country");
      code = code == null ? hit.get("nation") : code;
      return code == null || namesCityOf(code, token) ? null : topic.partyIn(code);
    }
    return null;
  }

  /** Whether the sentence names a city of that country, so that the country is only its gloss. */
  private boolean namesCityOf(String country, int token) {
    int sentence = page.tokens().sentence(token);
    int from = page.tokens().sentenceStart(sentence);
    for (CityMention city : cast.cities(from, page.tokens().sentenceStart(sentence + 1))) {
      if (city.place() != null && city.place().country().equals(country)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(Person person, int token) {
    for (int[] mention : person.mentions()) {
      if (mention[0] == token) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who does what the verb of a clause says: the first officer, person, municipality or city that
   * no preposition makes an object; null where the clause names none.
   */
  @Nullable String subject(Sentence.Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      String city = cityAt(i);
      OfficeMention office = cast.officeAt(i);
      if (office != null && office.from() == i && office.city() != null) {
        city = office.state() ? ofState(office) : office.cityName();
      }
      if (city != null && !isOblique(i)) {
        return city;
      }
      if (office != null && office.from() == i) {
        i = office.to() - 1;
      }
    }
    return genitive(clause);
  }

  /** "The consul of X-land in Y" acts for the party in X-land; for Y only where Y is a party. */
  private @Nullable String ofState(OfficeMention office) {
    String seat = office.cityName();
    for (Hit hit : page.hits(office.from(), office.to())) {
      String code = hit.get("country");
      String party = code == null ? null : topic.partyIn(code);
      if (party != null && !party.equals(seat)) {
        return party;
      }
    }
    return seat != null && topic.isParty(seat) ? seat : null;
  }

  /**
   * In Turkish reported speech the subject stands in the genitive: "X Belediyesi'nin ödeyeceği".
   */
  private @Nullable String genitive(Sentence.Clause clause) {
    if (!page.rules().setting("city", "after").equals("before")) {
      return null;
    }
    for (CityMention city : cast.cities(clause.from(), clause.to())) {
      boolean own = "of".equals(city.relation()) && city.isCity();
      if (own
          && (city.context() == CityMention.Context.MUNICIPALITY || topic.isParty(city.name()))) {
        return city.name();
      }
    }
    return null;
  }

  /** Whether a preposition or a case ending before this token makes it no subject. */
  boolean isOblique(int token) {
    int at = token - 1;
    while (at >= 0
        && (page.is(at, "municipality") || page.is(at, "honorific") || page.is(at, "city-title"))) {
      at--;
    }
    Hit hit = page.hitAt(token);
    String relation = hit == null ? null : hit.relation();
    if (relation != null && !RELATIONS_OF_SUBJECTS.contains(relation)) {
      return true;
    }
    boolean named = hit == null || page.rules().setting("capitals", "no").equals("yes");
    for (CityMention city : named ? cast.cities(token, token + 1) : List.<CityMention>of()) {
      if (city.relation() != null) {
        return true;
      }
    }
    if (isPossessor(at)) {
      return true;
    }
    for (String concept : List.of("to", "from", "with", "in", "between", "of", "said-noun")) {
      if (page.is(at, concept)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "At the end of the meeting of X": whether the noun before, which a preposition governs, has X
   * for its possessor, so that the subject is still to come.
   */
  private boolean isPossessor(int token) {
    if (!page.is(token, "possessed")) {
      return false;
    }
    for (int at = token - 1; at >= Math.max(0, token - POSSESSION); at--) {
      if (page.is(at, "this") || page.tokens().mark(at) != 0 || cityAt(at) != null) {
        return false;
      }
      if (isPreposition(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreposition(int token) {
    return PREPOSITIONS.stream().anyMatch(concept -> page.is(token, concept));
  }

  /** The first city in a range that stands in one of these relations. */
  @Nullable String related(int from, int to, Set<String> relations) {
    for (CityMention city : cast.cities(from, to)) {
      if (city.isCity() && city.relation() != null && relations.contains(city.relation())) {
        return city.name();
      }
    }
    for (OfficeMention office : cast.offices()) {
      if (office.from() >= from && office.from() < to && office.city() != null) {
        for (String relation : relations) {
          if (page.is(office.from() - 1, relation)) {
            return office.cityName();
          }
        }
      }
    }
    return null;
  }

  /** The pairs an act is about, each in alphabetical order. */
  List<List<String>> pairs(FoundAct act) {
    Set<String> names = named(act.clause().from(), act.clause().to());
    if (names.size() < 2) {
      Set<String> wide = named(act.sentence().from(), act.sentence().to());
      boolean enough = names.isEmpty() || (wide.size() <= 4 && !isPartner(act, names, wide));
      names = enough ? wide : names;
    }
    String only = names.size() == 1 ? names.iterator().next() : null;
    if (act.modality() == Modality.BACKGROUND && only != null && owners.meansHome(act)) {
      String home = home();
      return home == null || home.equals(only) ? List.of() : List.of(pair(home, only));
    }
    if (act.modality() == Modality.BACKGROUND
        && names.size() < 2
        && !means("two-cities", act.sentence())) {
      return List.of();
    }
    boolean existing = act.kind() == ActKind.EXISTING;
    String single = existing && names.size() == 1 ? names.iterator().next() : null;
    String owns = single == null ? null : owners.of(single, act);
    if (single != null && owns != null) {
      return List.of(pair(owns, single));
    }
    if (existing && names.size() < 2 && !isOfBoth(act, names)) {
      return List.of();
    }
    List<String> inside = names.stream().filter(topic::isParty).toList();
    List<String> outside =
        names.stream()
            .filter(n -> !topic.isParty(n) && (existing || !Places.isOnly(cast, n, act.sentence())))
            .toList();
    List<List<String>> pairs = new ArrayList<>();
    List<List<String>> respectively =
        existing ? new Respectively(page, cast).pairs(act) : List.of();
    if (!respectively.isEmpty()) {
      return respectively;
    }
    boolean ours = act.rule().endsWith(".ours");
    String owner = ours ? home() : existing && names.size() >= 3 ? owners.of(act) : null;
    if (owner != null) {
      names.stream().filter(n -> !n.equals(owner)).forEach(n -> pairs.add(pair(owner, n)));
      return pairs;
    }
    if (outside.isEmpty() || inside.size() >= 2) {
      boolean three = means("three-cities", act.sentence()) && topic.parties().size() == 3;
      if (inside.size() >= 3 || three) {
        List<String> all = three ? topic.parties() : inside;
        for (int i = 0; i < all.size(); i++) {
          for (String other : all.subList(i + 1, all.size())) {
            pairs.add(pair(all.get(i), other));
          }
        }
        return pairs;
      }
      String one =
          inside.isEmpty()
              ? topic.parties().isEmpty() ? null : topic.parties().getFirst()
              : inside.getFirst();
      String other = inside.size() == 2 ? inside.get(1) : topic.partner(one);
      if (one != null && other != null) {
        pairs.add(pair(one, other));
      }
      return pairs;
    }
    boolean two = outside.size() == 2 && !isWith(outside.getFirst(), act.clause());
    two &= !ties.isJoinedWith(outside.getLast(), act.clause());
    two &= !(existing && isList(act));
    String anchor = inside.isEmpty() ? two ? outside.getFirst() : home() : inside.getFirst();
    for (String other : outside) {
      if (anchor != null && !other.equals(anchor)) {
        pairs.add(pair(anchor, other));
      }
    }
    return pairs;
  }

  /**
   * "The tie with X was adopted and that with Y put off": X, a party, is the partner of the city
   * whose news it is, and not of a Y of which another clause tells.
   */
  private boolean isPartner(FoundAct act, Set<String> names, Set<String> wide) {
    return act.kind() != ActKind.EXISTING
        && names.stream().allMatch(name -> topic.isParty(name) && isWith(name, act.clause()))
        && wide.stream().noneMatch(name -> topic.isParty(name) && !names.contains(name));
  }

  /** "We talk with X and Y": the two are partners of somebody, not of each other. */
  private boolean isWith(String name, Sentence.Clause clause) {
    return name.equals(related(clause.from(), clause.to(), Set.of("with")));
  }

  /**
   * Whether a tie that is told of with fewer than two names is that of the two parties: "the tie
   * dates from 1993", "its sister city"; never where an unknown name stands in the sentence.
   */
  private boolean isOfBoth(FoundAct act, Set<String> names) {
    if (!page.rules().setting("capitals", "no").equals("yes")) {
      return true;
    }
    if (act.rule().endsWith(".related")
        || act.rule().endsWith(".apposed")
        || means("two-cities", act.sentence())) {
      return true;
    }
    return names.isEmpty() && !act.head().has("other-tie") && !isUnknownNamed(act.sentence());
  }

  private boolean isUnknownNamed(Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (page.isFree(i) && page.tokens().capital(i) && cast.personAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word of ties in a clause speaks of the ties of somebody not named. */
  private boolean isList(FoundAct act) {
    for (Hit hit : page.hits(act.clause().from(), act.clause().to())) {
      if (hit.has("other-tie") || hit.has("bond-with") || hit.has("sister") || hit.has("tie")) {
        return hit.has("other-tie") || hit.has("bond-with");
      }
    }
    return false;
  }

  private boolean means(String concept, Sentence sentence) {
    int both = page.lexicon().concept(concept);
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      if (hit.has(both)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The city whose news it is: the only one in the land of the page, else the first with an office.
   */
  @Nullable String home() {
    boolean latin = page.rules().setting("capitals", "no").equals("yes");
    String inLand = latin ? topic.partyIn(page.rules().setting("land", "")) : null;
    String own = inLand == null ? cast.home() : inLand;
    if (own != null && topic.isParty(own)) {
      return own;
    }
    for (OfficeMention office : cast.offices()) {
      String city = office.cityName();
      if (city != null && topic.isParty(city)) {
        return city;
      }
    }
    return topic.parties().isEmpty() ? null : topic.parties().getFirst();
  }

  static List<String> pair(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }
}
