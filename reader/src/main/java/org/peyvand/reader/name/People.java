package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.HalfSpaces;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * Finds people: a name beside an office ("X, mayor of Y", "mayor of Y, X"), a name behind a title,
 * a full name that stands alone; then every further place where the surname is repeated.
 */
final class People {

  private static final int LONGEST_QUOTED = 5;

  private final Page page;
  private final Tokens tokens;
  private final List<OfficeMention> offices;
  private final NameShape shape;
  private final List<Found> found = new ArrayList<>();
  private final boolean[] covered;
  private final boolean capitals;

  /** Where offices begin. */
  private final java.util.BitSet begins = new java.util.BitSet();

  /** Tokens of cities that context alone found: no name of a person begins there. */
  private final boolean[] places;

  /** Whether the page has lost its half-spaces, so that names want theirs back. */
  private final boolean lost;

  /** A name at one place, with the office that stands beside it. */
  private record Found(int from, int to, @Nullable OfficeMention office) {}

  People(Page page, List<OfficeMention> offices, List<CityMention> cities) {
    this.page = page;
    this.tokens = page.tokens();
    this.offices = offices;
    offices.forEach(office -> begins.set(office.from()));
    this.shape = new NameShape(page);
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.covered = new boolean[tokens.size() + 1];
    this.places = new boolean[tokens.size() + 1];
    for (CityMention city : cities) {
      if (city.place() == null && capitals) {
        java.util.Arrays.fill(places, city.from(), city.to(), true);
      }
    }
    boolean persian = page.rules().language() == Language.FA;
    this.lost = persian && tokens.text().original().indexOf('\u200c') < 0;
  }

  /** Whether a token belongs to a person's name. */
  boolean covers(int token) {
    return covered[token];
  }

  List<Person> find() {
    for (OfficeMention office : offices) {
      if (speaks(office.from()) && !office.plural()) {
        beside(office);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i] && !places[i] && speaks(i)) {
        standing(i);
      }
    }
    List<Person> people = merge();
    repeat(people);
    people.forEach(p -> p.mentions().sort(Comparator.comparingInt(m -> m[0])));
    people.sort(Comparator.comparingInt(p -> p.mentions().getFirst()[0]));
    return people;
  }

  private boolean speaks(int token) {
    Zone zone = page.zoneOf(token);
    return zone.isNews() || zone == Zone.KICKER;
  }

  private void beside(OfficeMention office) {
    int behind = office.to();
    boolean comma = isComma(behind);
    int start = skipTitles(comma ? behind + 1 : behind);
    boolean titled = start > (comma ? behind + 1 : behind);
    boolean here =
        start < tokens.size() && tokens.paragraph(start) == tokens.paragraph(office.from());
    int end = here ? shape.endOfNameAt(start, comma || titled) : -1;
    boolean follows =
        end > 0 && !places[start] && (beginsWithGiven(start) || titled || closes(end));
    if (follows && !hasNameBefore(office, comma, end)) {
      add(start, end, office);
      return;
    }
    if (!follows && quotedBefore(office)) {
      return;
    }
    int to = isComma(office.from() - 1) ? office.from() - 1 : office.from();
    int from = nameBefore(to);
    if (from >= 0) {
      add(from, to, office);
      return;
    }
    acrossLines(office);
  }

  /** Where the name before an office begins, or -1. */
  private int nameBefore(int to) {
    int from = shape.startOfNameBefore(to, true);
    boolean one = from >= 0 && to - from == 1 && page.is(from - 1, "function");
    return from >= 0 && !one && (beginsWithGiven(from) || opens(from)) ? from : -1;
  }

  /**
   * Of two names round an office the one before holds it where it stands closer, or where the other
   * has an office of its own behind it: "A, mayor of X, B, head of the council".
   */
  private boolean hasNameBefore(OfficeMention office, boolean comma, int end) {
    boolean commaBefore = isComma(office.from() - 1);
    int to = commaBefore ? office.from() - 1 : office.from();
    int from = nameBefore(to);
    if (from < 0 || covered[from] || !beginsWithGiven(from)) {
      return false;
    }
    int next = isComma(end) ? end + 1 : end;
    return (comma && !commaBefore) || (comma && begins.get(next));
  }

  /** A name in quotation marks right before its office. */
  private boolean quotedBefore(OfficeMention office) {
    int close = office.from() - 1;
    boolean line = close > 0 && tokens.paragraph(close) == tokens.paragraph(office.from());
    if (close < 2 || !line || tokens.mark(close) != '»') {
      return false;
    }
    int open = close - 1;
    while (open > 0
        && close - open <= LONGEST_QUOTED
        && tokens.isWord(open)
        && (!capitals || tokens.capital(open))) {
      open--;
    }
    if (tokens.mark(open) != '«' || open + 1 == close || page.is(open + 1, "city")) {
      return false;
    }
    add(open + 1, close, office);
    return true;
  }

  /** A signature or an address: the name in one short line, the office in the next. */
  private void acrossLines(OfficeMention office) {
    int line = tokens.paragraph(office.from());
    boolean alone = tokens.paragraphStart(line) == office.from();
    if (!alone || line == 0 || tokens.paragraphStart(line + 1) - office.to() > 1) {
      return;
    }
    int from = skipTitles(tokens.paragraphStart(line - 1));
    int to = tokens.paragraphStart(line);
    if (shape.endOfNameAt(from, true) == to) {
      add(from, to, office);
    }
  }

  private boolean isComma(int token) {
    return token >= 0 && token < tokens.size() && tokens.mark(token) == ',';
  }

  private int skipTitles(int token) {
    int at = token;
    while (at < tokens.size() && page.is(at, "honorific") && !page.is(at, "given")) {
      at++;
    }
    return at;
  }

  private boolean beginsWithGiven(int token) {
    return shape.isGiven(token) || page.is(token, "name-part");
  }

  /** Whether what stands behind a name without a known given name could end it. */
  private boolean closes(int token) {
    if (token >= tokens.size() || tokens.paragraph(token) != tokens.paragraph(token - 1)) {
      return true;
    }
    boolean small = capitals && !tokens.capital(token);
    return small || tokens.mark(token) != 0 || page.hitAt(token) != null;
  }

  private boolean opens(int token) {
    if (token == 0 || tokens.sentence(token) != tokens.sentence(token - 1)) {
      return true;
    }
    if (tokens.mark(token - 1) != 0 || (capitals && !tokens.capital(token - 1))) {
      return true;
    }
    for (String concept :
        List.of(
            "with",
            "and",
            "to",
            "from",
            "that",
            "function",
            "honorific",
            "between",
            "in",
            "city")) {
      if (page.is(token - 1, concept)) {
        return true;
      }
    }
    return false;
  }

  /** A full name on its own, or any name behind a title such as "Dr". */
  private void standing(int token) {
    boolean titled = page.is(token - 1, "honorific") && tokens.mark(token - 1) == 0;
    boolean credit = token > 0 && tokens.mark(token - 1) == '/';
    if (credit || (page.is(token - 1, "quarter") && !titled)) {
      return;
    }
    if (!titled && !beginsWithGiven(token) && !page.isFree(token)) {
      return;
    }
    boolean plain = !titled && !beginsWithGiven(token);
    int end = shape.endOfNameAt(token, titled || plain);
    if (end < 0 || covered[end - 1]) {
      return;
    }
    int parts = end - token;
    boolean likely =
        plain ? parts >= 2 && parts <= 4 && isSubject(token, end) : (titled || parts >= 2);
    if (likely && closes(end)) {
      add(token, end, null);
    }
  }

  /**
   * Unknown words count as a name where a sentence or its news begins with them and a verb of
   * saying follows, or where the last of them ends like a surname.
   */
  private boolean isSubject(int from, int to) {
    boolean begins =
        from == 0
            || tokens.sentence(from) != tokens.sentence(from - 1)
            || tokens.mark(from - 1) == ',';
    if (!begins || !page.zoneOf(from).isNews()) {
      return false;
    }
    if (to >= tokens.size() || tokens.paragraph(to) != tokens.paragraph(from)) {
      return false;
    }
    boolean follows = isComma(to);
    for (String concept : List.of("with", "in", "and", "verb", "function", "that")) {
      follows |= page.is(to, concept);
    }
    return follows && (shape.isSurname(to - 1) || saysLater(to));
  }

  private boolean saysLater(int token) {
    int sentence = tokens.sentence(token);
    int say = page.lexicon().concept("say");
    int verb = page.lexicon().concept("verb");
    for (Hit hit : page.hits(token, tokens.sentenceStart(sentence + 1))) {
      if (hit.has(verb)) {
        return hit.has(say);
      }
    }
    return false;
  }

  private void add(int from, int to, @Nullable OfficeMention office) {
    found.add(new Found(from, to, office));
    java.util.Arrays.fill(covered, from, to, true);
  }

  /** One person for names of which one is the end of the other; the longest gives the name. */
  private List<Person> merge() {
    List<Found> byLength = new ArrayList<>(found);
    byLength.sort(
        Comparator.comparingInt((Found f) -> -letters(f.from, f.to).length())
            .thenComparingInt(f -> f.from));
    Map<String, Person> people = new HashMap<>();
    List<Person> order = new ArrayList<>();
    for (Found each : byLength) {
      String letters = letters(each.from, each.to);
      Person person = null;
      for (Map.Entry<String, Person> known : people.entrySet()) {
        boolean first = capitals && each.to - each.from == 1 && known.getKey().startsWith(letters);
        if (known.getKey().endsWith(letters) || (first && person == null)) {
          person = known.getValue();
        }
      }
      if (person == null) {
        person = new Person(shown(each));
        people.put(letters, person);
        order.add(person);
      }
      person.mention(each.from, each.to);
      if (each.office != null && (person.office() == null || person.city() == null)) {
        person.holds(each.office, null);
      }
    }
    return order;
  }

  /**
   * The name as it is shown: one blank between words, half-spaces where Persian wants them, without
   * an "and" that is written in one with the first word.
   */
  private String shown(Found each) {
    StringBuilder name = new StringBuilder();
    for (int i = each.from; i < each.to; i++) {
      name.append(i > each.from && !tokens.glued(i) ? " " : "").append(tokens.source(i, i + 1));
    }
    String shown = joined(each.from) ? name.substring(1) : name.toString();
    return lost ? HalfSpaces.house().restore(shown) : shown;
  }

  private boolean joined(int token) {
    Hit hit = page.hitAt(token);
    return hit != null && "and".equals(hit.relation());
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
    for (Person person : people) {
      int[] full = longest(person);
      for (int i = full[0] + 1; i < full[1]; i++) {
        boolean whole = i == full[1] - 1 || !page.is(i, "given");
        boolean place = capitals && i == full[1] - 1 && isBareCity(i);
        if ((page.isFree(i) || place) && whole) {
          tails
              .computeIfAbsent(tokens.word(i), k -> new ArrayList<>())
              .add(new Tail(person, i, full[1]));
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i] && (page.isFree(i) || isBareCity(i)) && speaks(i)) {
        for (Tail tail : tails.getOrDefault(tokens.word(i), List.of())) {
          if (matches(tail, i)) {
            int to = i + tail.to - tail.from;
            tail.person.mention(i, to);
            java.util.Arrays.fill(covered, i, to, true);
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
