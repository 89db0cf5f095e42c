package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** Everyone and every city of a page, with look-ups by token. */
public final class Cast {

  private final List<CityMention> cities;
  private final List<OfficeMention> offices;
  private final List<Person> people;
  private final @Nullable String home;
  private final @Nullable Person[] personAt;
  private final @Nullable OfficeMention[] officeAt;

  Cast(
      int tokens,
      List<CityMention> cities,
      List<OfficeMention> offices,
      List<Person> people,
      @Nullable String home) {
    this.home = home;
    this.cities = List.copyOf(cities);
    this.offices = List.copyOf(offices);
    this.people = List.copyOf(people);
    this.personAt = new @Nullable Person[tokens];
    this.officeAt = new @Nullable OfficeMention[tokens];
    for (Person person : people) {
      for (int[] mention : person.mentions()) {
        java.util.Arrays.fill(personAt, mention[0], mention[1], person);
      }
    }
    for (OfficeMention office : offices) {
      java.util.Arrays.fill(officeAt, office.from(), office.to(), office);
    }
  }

  /** Finds cities, offices and people of a page. */
  public static Cast of(Page page, List<Sentence> sentences) {
    List<CityMention> cities = new Cities(page).find();
    List<OfficeMention> named = new Offices(page, cities).find();
    boolean capitals = page.rules().setting("capitals", "no").equals("yes");
    boolean landed = !page.rules().setting("land", "").isEmpty();
    boolean verbFirst = page.rules().setting("verb", "last").equals("first");
    HomeCity home = capitals || landed || verbFirst ? new HomeCity(page, cities, named) : null;
    boolean fills = home != null && (capitals || verbFirst);
    List<OfficeMention> offices = home == null || !fills ? named : home.fill(named);
    People people = new People(page, offices, cities);
    List<Person> persons = people.find();
    if (home != null) {
      home.seat(persons);
    }
    List<CityMention> own = cities.stream().filter(c -> !people.covers(c.from())).toList();
    Set<CityMention> seated = new HashSet<>();
    for (OfficeMention office : offices) {
      seated.addAll(office.more());
      if (office.city() != null) {
        seated.add(office.city());
      }
    }
    List<CityMention> placed =
        own.stream()
            .map(c -> c.isCity() && seated.contains(c) ? c.in(CityMention.Context.OFFICE) : c)
            .toList();
    CityMention seat = home == null || capitals ? null : home.mention();
    new Discourse(page, sentences, offices, persons, cities, seat).assign();
    return new Cast(
        page.tokens().size(),
        placed,
        beside(offices, persons),
        persons,
        home == null ? null : home.name());
  }

  /** The city whose paper or office printed the page, as far as the page shows it; or null. */
  public @Nullable String home() {
    return home;
  }

  /** "Mayor Doe" is the mayor of Doe's city, whatever the home city of the page. */
  private static List<OfficeMention> beside(List<OfficeMention> offices, List<Person> people) {
    Map<Integer, Person> starts = new HashMap<>();
    for (Person person : people) {
      person.mentions().forEach(mention -> starts.put(mention[0], person));
    }
    List<OfficeMention> seated = new ArrayList<>();
    for (OfficeMention office : offices) {
      Person person = starts.get(office.to());
      OfficeMention held = person == null ? null : person.office();
      boolean same = held != null && held.office() == office.office();
      seated.add(held != null && same ? office.seatedWith(held) : office);
    }
    return seated;
  }

  /** The cities in the order of the text. */
  public List<CityMention> cities() {
    return cities;
  }

  /** The cities named in a range of tokens. */
  public List<CityMention> cities(int from, int to) {
    int first = firstFrom(from);
    int last = first;
    while (last < cities.size() && cities.get(last).from() < to) {
      last++;
    }
    return cities.subList(first, last);
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = cities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cities.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The offices in the order of the text. */
  public List<OfficeMention> offices() {
    return offices;
  }

  /** The people in the order in which they are first named. */
  public List<Person> people() {
    return people;
  }

  /** Who is named at this token, or null. */
  public @Nullable Person personAt(int token) {
    return token >= 0 && token < personAt.length ? personAt[token] : null;
  }

  /** The office named at this token, or null. */
  public @Nullable OfficeMention officeAt(int token) {
    return token >= 0 && token < officeAt.length ? officeAt[token] : null;
  }

  /** Who holds this office, as far as the page says; null where it does not. */
  public @Nullable Person holder(OfficeMention office) {
    Person behind = personAt(office.to());
    if (behind != null && behind.office() != null && !office.plural()) {
      return behind;
    }
    boolean guess = home != null && office.cityName() != null && home.equals(office.cityName());
    Person only = null;
    boolean several = false;
    for (Person person : people) {
      OfficeMention held = person.office();
      if (held != null && held.key().equals(office.key())) {
        return person;
      }
      if (held != null && held.office() == office.office() && (office.state() || guess)) {
        several |= only != null;
        only = person;
      }
    }
    return several || office.plural() || (office.city() != null && !guess) ? null : only;
  }
}
