package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.People.Found;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.HalfSpaces;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * Makes one person of the places where the same name stands: in full, by surname behind a title, by
 * surname alone.
 */
final class Namesakes {

  private final Page page;
  private final Tokens tokens;
  private final List<Found> found;
  private final boolean[] covered;
  private final boolean[] places;
  private final WordsAsNames words;
  private final boolean capitals;

  /** Whether the page has lost its half-spaces, so that names want theirs back. */
  private final boolean lost;

  private final boolean arabic;

  Namesakes(Page page, List<Found> found, boolean[] covered, boolean[] places) {
    this.page = page;
    this.tokens = page.tokens();
    this.found = found;
    this.covered = covered;
    this.places = places;
    this.words = new WordsAsNames(page);
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    boolean persian = page.rules().language() == Language.FA;
    this.arabic = page.rules().language() == Language.AR;
    this.lost = persian && tokens.text().original().indexOf('\u200c') < 0;
  }

  /** The people in the order in which they are first named. */
  List<Person> people() {
    fuller();
    List<Person> people = merge();
    repeat(people);
    people.forEach(p -> p.mentions().sort(Comparator.comparingInt(m -> m[0])));
    people.sort(Comparator.comparingInt(p -> p.mentions().getFirst()[0]));
    return people;
  }

  static boolean speaks(Page page, int token) {
    Zone zone = page.zoneOf(token);
    return zone.isNews() || zone == Zone.KICKER;
  }

  private boolean speaks(int token) {
    return speaks(page, token);
  }

  private void add(int from, int to, @Nullable OfficeMention office) {
    found.add(new Found(from, to, office));
    java.util.Arrays.fill(covered, from, to, true);
  }

  /** "Ms Doe" below is who stands above as "Jane Doe", a name that no list knows. */
  private void fuller() {
    for (Found each : List.copyOf(found)) {
      if (!capitals || each.to() - each.from() > 3 || each.to() - each.from() == 2) {
        continue;
      }
      int length = each.to() - each.from();
      for (int i = 1; i + length <= tokens.size(); i++) {
        boolean same = !covered[i] && !places[i] && tokens.capital(i) && speaks(i);
        for (int k = 0; same && k < length; k++) {
          same = tokens.word(i + k).equals(tokens.word(each.from() + k));
        }
        int from = i;
        while (same && from > 0 && i - from < 2 && isForename(from - 1, i)) {
          from--;
        }
        if (same && from < i) {
          add(from, i + length, null);
        }
      }
    }
  }

  private boolean isForename(int token, int next) {
    return page.isFree(token)
        && tokens.capital(token)
        && !covered[token]
        && !places[token]
        && tokens.sentence(token) == tokens.sentence(next);
  }

  /** One person for names of which one is the end of the other; the longest gives the name. */
  private List<Person> merge() {
    List<Found> byLength = new ArrayList<>(found);
    byLength.sort(
        Comparator.comparingInt((Found f) -> -letters(f.from(), f.to()).length())
            .thenComparingInt(f -> f.from()));
    Map<String, Person> people = new HashMap<>();
    List<Person> order = new ArrayList<>();
    for (Found each : byLength) {
      String letters = letters(each.from(), each.to());
      Person person = null;
      for (Map.Entry<String, Person> known : people.entrySet()) {
        boolean first =
            capitals && each.to() - each.from() == 1 && known.getKey().startsWith(letters);
        if (known.getKey().endsWith(letters) || (first && person == null)) {
          person = known.getValue();
        }
      }
      if (person == null) {
        person = new Person(shown(each));
        people.put(letters, person);
        order.add(person);
      }
      person.mention(each.from(), each.to());
      if (each.office() != null) {
        holds(person, each.office());
      }
    }
    return order;
  }

  private static void holds(Person person, OfficeMention beside) {
    OfficeMention own = person.office();
    if (own == null || own.city() == null) {
      person.holds(beside, null);
    } else if (!own.key().equals(beside.key())) {
      person.doesNotHold(beside, "stands beside a shorter or later mention of the name");
    }
  }

  /**
   * The name as it is shown: one blank between words, half-spaces where Persian wants them, without
   * an "and" that is written in one with the first word.
   */
  private String shown(Found each) {
    StringBuilder name = new StringBuilder();
    for (int i = each.from(); i < each.to(); i++) {
      name.append(i > each.from() && !tokens.glued(i) ? " " : "").append(tokens.source(i, i + 1));
    }
    String shown = joined(each.from()) ? name.substring(1) : name.toString();
    return lost ? HalfSpaces.house().restore(shown) : shown;
  }

  private boolean joined(int token) {
    Hit hit = page.hitAt(token);
    if (hit != null) {
      return "and".equals(hit.relation());
    }
    String word = tokens.word(token);
    return arabic && word.startsWith("و") && word.length() > 3 && isBehindAnother(token);
  }

  /** "..., mayor of X, and Jane Doe": a name right behind the city of another's office. */
  private boolean isBehindAnother(int token) {
    int before = token > 0 && tokens.mark(token - 1) == ',' ? token - 2 : token - 1;
    Hit hit = page.hitAt(before);
    boolean place = hit != null && (hit.get("city") != null || hit.has("nation"));
    return place || (before >= 0 && covered[before]);
  }

  private String letters(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i)) {
        letters.append(i == from && joined(i) ? tokens.word(i).substring(1) : tokens.word(i));
      }
    }
    return letters.toString();
  }

  /** Marks the places where a known person is called by surname alone. */
  private void repeat(List<Person> people) {
    Map<String, List<Tail>> tails = new HashMap<>();
    boolean heads = page.rules().setting("city", "after").equals("both");
    for (Person person : heads ? people : List.<Person>of()) {
      int[] full = longest(person);
      if (full[1] - full[0] == 2 && page.isFree(full[0])) {
        tails
            .computeIfAbsent(tokens.word(full[0]), k -> new ArrayList<>())
            .add(new Tail(person, full[0], full[0] + 1));
      }
    }
    for (Person person : people) {
      int[] full = longest(person);
      for (int i = full[0] + 1; i < full[1]; i++) {
        boolean whole = i == full[1] - 1 || !page.is(i, "given");
        boolean place = i == full[1] - 1 && (capitals ? isBareCity(i) : isKnown(i));
        place |= capitals && i == full[1] - 1 && page.hitAt(i) != null && tokens.capital(i);
        if ((page.isFree(i) || place) && whole) {
          tails
              .computeIfAbsent(tokens.word(i), k -> new ArrayList<>())
              .add(new Tail(person, i, full[1]));
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = page.isFree(i) || isBareCity(i) || isWordAsName(i) || words.isLastOf(i);
      name |= isKnown(i) && page.is(i - 1, "verb");
      if (!covered[i] && name && speaks(i)) {
        for (Tail tail : tails.getOrDefault(tokens.word(i), List.of())) {
          if (matches(tail, i)) {
            int to = i + tail.to - tail.from;
            boolean particle =
                i > 0 && page.is(i - 1, "name-particle") && page.is(tail.from - 1, "name-particle");
            int from = particle ? i - 1 : i;
            tail.person.mention(from, to);
            java.util.Arrays.fill(covered, from, to, true);
            break;
          }
        }
      }
    }
  }

  /** A surname that is a city too: Aydın; "Aydın'da" and "Aydın Belediyesi" are the city. */
  private boolean isBareCity(int token) {
    Hit hit = page.hitAt(token);
    return capitals
        && hit != null
        && hit.get("city") != null
        && hit.relation() == null
        && hit.to() == token + 1
        && tokens.capital(token)
        && !page.is(hit.to(), "municipality-behind")
        && !page.is(hit.to(), "office")
        && !page.is(hit.to(), "and");
  }

  /** A word of the language that may stand for somebody: "Hill said", "to Hill". */
  private boolean isWordAsName(int token) {
    Hit hit = page.hitAt(token);
    boolean inside = token > 0 && tokens.sentence(token) == tokens.sentence(token - 1);
    return capitals
        && hit != null
        && hit.get("city") == null
        && hit.from() == token
        && hit.to() - token == (hit.relation() == null ? 1 : 2)
        && tokens.capital(token)
        && (page.is(token + 1, "verb") || (inside && isAlone(token)))
        && !page.is(token, "verb")
        && hit.get("as") == null;
  }

  private boolean isAlone(int token) {
    boolean next = token + 1 < tokens.size() && tokens.capital(token + 1);
    return !tokens.capital(token - 1) && !next;
  }

  /**
   * An Arabic surname that the lexicon knows as a given name or as another word: "Kazim",
   * "al-Sa'udi", "al-Sahili".
   */
  private boolean isKnown(int token) {
    Hit hit = page.hitAt(token);
    if (!arabic || hit == null) {
      return false;
    }
    String word = tokens.word(token);
    boolean articled = word.startsWith("ال") && word.endsWith("ی") && word.length() > 5;
    return articled || (hit.has("given") && page.isOnly(hit, NameShape.NAMES));
  }

  private record Tail(Person person, int from, int to) {}

  private int[] longest(Person person) {
    int[] longest = person.mentions().getFirst();
    for (int[] mention : person.mentions()) {
      if (mention[1] - mention[0] > longest[1] - longest[0]) {
        longest = mention;
      }
    }
    return longest;
  }

  private boolean matches(Tail tail, int at) {
    int length = tail.to - tail.from;
    if (at + length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!tokens.word(tail.from + i).equals(tokens.word(at + i))) {
        return false;
      }
    }
    return true;
  }
}
