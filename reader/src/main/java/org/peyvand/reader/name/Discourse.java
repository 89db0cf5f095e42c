package org.peyvand.reader.name;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;

/**
 * Brings name and office together when they stand in different sentences: "the mayor of X said" at
 * the top, the name below. An office that no named person holds goes to the person without an
 * office who speaks first; one that heads the page, or that speaks, weighs more.
 */
final class Discourse {

  /** Tokens from "his counterpart" to the name. */
  private static final int COUNTERPART = 5;

  private final Page page;
  private final List<Sentence> sentences;
  private final List<OfficeMention> offices;
  private final List<Person> people;
  private final List<CityMention> cities;
  private final @Nullable CityMention home;

  /** Whether a city stands behind "from" to say whose somebody is: "A of X", in Persian. */
  private final boolean cityAfter;

  Discourse(
      Page page,
      List<Sentence> sentences,
      List<OfficeMention> offices,
      List<Person> people,
      List<CityMention> cities,
      @Nullable CityMention home) {
    this.cities = cities;
    this.home = home;
    this.cityAfter = page.rules().setting("city", "after").equals("after");
    this.page = page;
    this.sentences = sentences;
    this.offices = offices;
    this.people = people;
  }

  void assign() {
    for (Person person : people) {
      if (person.office() == null && cityAfter) {
        fromCity(person);
      }
      if (person.office() == null && cityAfter) {
        inThisPost(person);
      }
      if (person.office() == null && cityAfter) {
        counterpart(person);
      }
    }
    Set<String> held = new HashSet<>();
    for (Person person : people) {
      OfficeMention office = person.office();
      if (office != null) {
        held.add(office.key());
        held.add(office.state() ? bare(office) : office.key());
      }
    }
    for (Person person : people) {
      seat(person);
    }
    Map<String, Candidate> free = new LinkedHashMap<>();
    Set<Integer> starts = new HashSet<>();
    people.forEach(person -> person.mentions().forEach(mention -> starts.add(mention[0])));
    for (OfficeMention office : offices) {
      boolean taken = held.contains(office.key()) || held.contains(bare(office));
      taken |= starts.contains(office.to()) && !office.plural();
      if (!office.plural() && !taken && isNews(office.from()) && !isAnyone(office)) {
        free.computeIfAbsent(office.key(), k -> new Candidate(office)).weigh(weight(office));
      }
    }
    Map<String, Candidate> all = Map.copyOf(free);
    free.values().removeIf(candidate -> isVague(candidate.office, all));
    for (Person person : people) {
      if (person.office() != null) {
        continue;
      }
      Candidate best = best(free, person);
      if (best != null) {
        person.holds(best.office, Doubt.OFFICE_BY_DISCOURSE);
        for (Candidate other : free.values()) {
          if (other != best) {
            person.doesNotHold(
                other.office,
                other.score == best.score
                    ? "weighs as much, and is named later"
                    : "weighs " + other.score + ", the one taken " + best.score);
          }
        }
        free.remove(best.office.key());
      }
    }
  }

  /** "The mayors of X and Y ...; A of X and B of Y signed": each is the mayor of his city. */
  private void fromCity(Person person) {
    for (int[] mention : person.mentions()) {
      if (!page.is(mention[1], "from")) {
        continue;
      }
      for (CityMention city : cities) {
        boolean behind = city.from() > mention[1] && city.from() <= mention[1] + 2;
        if (!behind || !city.isCity()) {
          continue;
        }
        for (OfficeMention office : offices) {
          boolean of = office.plural() && isOf(office, city.name());
          if (of || (!office.plural() && city.name().equals(office.cityName()) && isFree(office))) {
            person.holds(office.of(city).single(), Doubt.OFFICE_BY_DISCOURSE);
            return;
          }
        }
      }
    }
  }

  /** "He did not name the mayor, but A has held this post since spring": the office named last. */
  private void inThisPost(Person person) {
    int token = person.mentions().getFirst()[0];
    Sentence sentence = at(token);
    if (sentence == null
        || page.hits(token, sentence.to()).stream().noneMatch(hit -> hit.has("this-post"))) {
      return;
    }
    for (OfficeMention office : offices.reversed()) {
      if (office.from() < token && office.city() != null && !office.plural()) {
        person.holds(office, Doubt.OFFICE_BY_DISCOURSE);
        return;
      }
    }
  }

  /** "The mayor of X met his counterpart, A": the same office in the other city of the news. */
  private void counterpart(Person person) {
    int token = person.mentions().getFirst()[0];
    int before = token - 1;
    while (before > 0 && token - before <= COUNTERPART && !page.is(before, "counterpart")) {
      before--;
    }
    boolean same = page.tokens().sentence(Math.max(0, before)) == page.tokens().sentence(token);
    if (!page.is(before, "counterpart") || !same) {
      return;
    }
    OfficeMention own = null;
    for (OfficeMention office : offices) {
      boolean held = office.from() < before && office.city() != null && !office.plural();
      own = held && !office.state() ? office : own;
    }
    for (CityMention city : cities) {
      boolean news = city.isCity() && page.zoneOf(city.from()).isNews();
      if (own != null && news && !city.name().equals(own.cityName())) {
        person.holds(own.of(city), Doubt.OFFICE_BY_DISCOURSE);
        return;
      }
    }
  }

  private static boolean isOf(OfficeMention office, String city) {
    return city.equals(office.cityName())
        || office.more().stream().anyMatch(other -> other.name().equals(city));
  }

  private boolean isFree(OfficeMention office) {
    return people.stream()
        .noneMatch(p -> p.office() != null && p.office().key().equals(office.key()));
  }

  /** The city whose council the page speaks of. */
  private @Nullable CityMention ofCouncil() {
    for (CityMention city : cities) {
      if (city.isCity()
          && page.zoneOf(city.from()).isNews()
          && page.is(city.from() - 1, "council")) {
        return city;
      }
    }
    return null;
  }

  /** "Two poets", "a mayor": somebody or other, whose name no one looks for. */
  private boolean isAnyone(OfficeMention office) {
    boolean vague = office.office() == Office.OTHER || office.office() == Office.DIRECTOR;
    int before = office.from() - 1;
    return cityAfter && (page.is(before, "count-word") || (vague && office.city() == null));
  }

  /** An office of a state by its word alone: there is seldom more than one of them on a page. */
  private static String bare(OfficeMention office) {
    return office.state() ? office.office().word() : office.key();
  }

  /** An office named without its city takes the city that the same office has elsewhere. */
  private void seat(Person person) {
    OfficeMention own = person.office();
    if (own == null || own.city() != null) {
      return;
    }
    boolean seated = false;
    for (OfficeMention office : offices) {
      if (office.office() != own.office() || office.city() == null || office.plural()) {
        continue;
      }
      if (!seated) {
        person.holds(own.of(office.city()), Doubt.OFFICE_BY_DISCOURSE);
        seated = true;
      } else if (!office.city().name().equals(person.city())) {
        person.doesNotHold(own.of(office.city()), "that city's office is named later");
      }
    }
    if (seated) {
      return;
    }
    boolean loose =
        own.office() == Office.OTHER
            || own.office() == Office.DIRECTOR
            || own.office() == Office.GOVERNOR;
    boolean council = own.office() == Office.COUNCIL_CHAIR || own.office() == Office.COUNCILLOR;
    CityMention seat = cityAfter && council ? ofCouncil() : null;
    seat = seat == null ? home : seat;
    seat = seat == null && own.city() == null ? atHome() : seat;
    if (!own.state() && !loose) {
      if (seat != null) {
        person.holds(own.of(seat), Doubt.OFFICE_BY_DISCOURSE);
        return;
      }
      for (OfficeMention office : offices) {
        if (office.city() != null && !office.state()) {
          person.holds(own.of(office.city()), Doubt.OFFICE_BY_DISCOURSE);
          return;
        }
      }
    }
  }

  /** In Turkish an office without a city is one of the first municipality of Türkiye named. */
  private @Nullable CityMention atHome() {
    for (CityMention city : cities) {
      boolean here = city.place() != null && city.place().country().equals("TR");
      boolean municipality =
          city.context() == CityMention.Context.MUNICIPALITY
              || city.context() == CityMention.Context.OFFICE;
      if (page.rules().setting("land", "").equals("TR") && here && municipality) {
        return city;
      }
    }
    return null;
  }

  /** "The mayor" alone, where a mayor of a city is spoken of too. */
  private static boolean isVague(OfficeMention office, Map<String, Candidate> free) {
    return office.city() == null
        && free.values().stream()
            .anyMatch(c -> c.office.office() == office.office() && c.office.city() != null);
  }

  private boolean isNews(int token) {
    Zone zone = page.zoneOf(token);
    return zone.isNews() || zone == Zone.KICKER;
  }

  private int weight(OfficeMention office) {
    Zone zone = page.zoneOf(office.from());
    int weight = zone == Zone.KICKER || zone == Zone.HEADLINE || zone == Zone.LEAD ? 3 : 1;
    return weight + (speaks(office.from(), office.to()) ? 3 : 0);
  }

  /** Whether the subject that ends here governs a verb of saying in its clause. */
  private boolean speaks(int from, int to) {
    int say = page.lexicon().concept("say");
    Sentence sentence = at(from);
    if (sentence == null) {
      return false;
    }
    boolean oblique = page.is(from - 1, "with") || page.is(from - 1, "to");
    boolean announces = page.tokens().mark(Math.min(to, page.tokens().size() - 1)) == ':';
    for (Sentence.Clause clause : sentence.clauses()) {
      if (!oblique && clause.to() > from && clause.verb() != null && clause.verb().has(say)) {
        return true;
      }
    }
    return announces && !oblique;
  }

  private @Nullable Sentence at(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (token < sentence.from()) {
        high = middle - 1;
      } else if (token >= sentence.to()) {
        low = middle + 1;
      } else {
        return sentence;
      }
    }
    return null;
  }

  private @Nullable Candidate best(Map<String, Candidate> free, Person person) {
    int at = person.mentions().getFirst()[0];
    boolean speaker = person.mentions().stream().anyMatch(m -> speaks(m[0], m[1]));
    Candidate best = null;
    for (Candidate candidate : free.values()) {
      int weight = candidate.weight + (candidate.office.from() < at ? 1 : 0);
      if (!speaker && candidate.speaks > 0) {
        weight -= 2;
      }
      candidate.score = weight;
      if (best == null || weight > best.score) {
        best = candidate;
      }
    }
    return best;
  }

  /** An office without a holder, and what speaks for it. */
  private static final class Candidate {
    private final OfficeMention office;
    private int weight;
    private int speaks;
    private int score;

    Candidate(OfficeMention office) {
      this.office = office;
    }

    void weigh(int more) {
      weight += more;
      speaks += more >= 4 ? 1 : 0;
    }
  }
}
