package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Finds people: a name beside an office ("X, mayor of Y", "mayor of Y, X"), a name behind a title,
 * a full name that stands alone; then every further place where the surname is repeated.
 */
final class People {

  private static final int LONGEST_QUOTED = 5;

  /** How many names may follow a plural: "Councillors Doe, Roe and Poe". */
  private static final int MOST_HOLDERS = 6;

  private final Page page;
  private final Tokens tokens;
  private final List<OfficeMention> offices;
  private final NameShape shape;
  private final TwoMayors two;
  private final List<Found> found = new ArrayList<>();
  private final boolean[] covered;
  private final boolean capitals;

  /** Whether offices stand before names as well as behind, as in English. */
  private final boolean both;

  /** Whether a clause begins with its verb, so that its subject follows it. */
  private final boolean verbFirst;

  /** Where offices begin. */
  private final java.util.BitSet begins = new java.util.BitSet();

  /** Tokens of cities that context alone found: no name of a person begins there. */
  private final boolean[] places;

  /** A name at one place, with the office that stands beside it. */
  record Found(int from, int to, @Nullable OfficeMention office) {}

  People(Page page, List<OfficeMention> offices, List<CityMention> cities) {
    this.page = page;
    this.tokens = page.tokens();
    this.offices = offices;
    offices.forEach(office -> begins.set(office.from()));
    this.shape = new NameShape(page);
    this.two = new TwoMayors(page, shape, cities);
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.both = page.rules().setting("city", "after").equals("both");
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
    this.covered = new boolean[tokens.size() + 1];
    this.places = new boolean[tokens.size() + 1];
    cities.stream()
        .filter(city -> city.place() == null && capitals)
        .forEach(city -> java.util.Arrays.fill(places, city.from(), city.to(), true));
  }

  /** Whether a token belongs to a person's name. */
  boolean covers(int token) {
    return covered[token];
  }

  List<Person> find() {
    two.find().forEach(each -> add(each.from(), each.to(), each.office()));
    for (OfficeMention office : offices) {
      if (speaks(office.from()) && !office.plural()) {
        beside(office);
      } else if (capitals && office.plural() && speaks(office.from())) {
        inTurn(office);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i] && !places[i] && speaks(i)) {
        standing(i);
      }
    }
    return new Namesakes(page, found, covered, places).people();
  }

  private boolean speaks(int token) {
    return Namesakes.speaks(page, token);
  }

  private List<int[]> listed(OfficeMention office, int most) {
    List<int[]> names = new ArrayList<>();
    int at = isComma(office.to()) ? office.to() + 1 : office.to();
    while (at < tokens.size() && names.size() < most) {
      int end = shape.endOfNameAt(at, true);
      if (end < 0 || places[at]) {
        break;
      }
      names.add(new int[] {at, end});
      at = isComma(end) || page.is(end, "and") ? end + 1 : tokens.size();
      at += at < tokens.size() && page.is(at, "and") ? 1 : 0;
    }
    return names;
  }

  /** "The mayors of X and Y, Jane Doe and Ann Roe": the names in the order of the cities. */
  private void inTurn(OfficeMention office) {
    List<int[]> names =
        listed(office, office.more().isEmpty() ? MOST_HOLDERS : office.more().size() + 1);
    CityMention first = office.city();
    if (office.more().isEmpty() && names.size() >= 2) {
      names.forEach(name -> add(name[0], name[1], office.single()));
      return;
    }
    if (first == null || names.size() != office.more().size() + 1) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      OfficeMention own = office.of(i == 0 ? first : office.more().get(i - 1)).single();
      add(names.get(i)[0], names.get(i)[1], own);
    }
  }

  private void beside(OfficeMention office) {
    int behind = office.to();
    boolean comma = isComma(behind);
    int start = skipTitles(comma ? behind + 1 : behind);
    boolean titled = start > (comma ? behind + 1 : behind);
    boolean here =
        start < tokens.size() && tokens.paragraph(start) == tokens.paragraph(office.from());
    boolean title = both && !comma && tokens.capital(office.from()) && !office.state();
    int end = here ? shape.endOfNameAt(start, comma || titled || title || verbFirst) : -1;
    end = verbFirst && !titled && end - start < 2 ? -1 : end;
    boolean follows =
        end > 0 && !places[start] && (beginsWithGiven(start) || titled || closes(end));
    if (follows && !hasNameBefore(office, comma, start, end)) {
      add(start, end, office);
      return;
    }
    if (!follows && quotedBefore(office)) {
      return;
    }
    int begin = capitals ? determined(office.from()) : office.from();
    int to = isComma(begin - 1) ? begin - 1 : office.from();
    int from = nameBefore(to);
    if (from >= 0 && (begin == office.from() || !covered[from])) {
      add(from, to, office);
      return;
    }
    if (copula(office)) {
      return;
    }
    int[] far = capitals ? null : new FarNames(page, shape, covered).of(office, this::nameBefore);
    if (far != null) {
      add(far[0], far[1], office);
      return;
    }
    acrossLines(office);
  }

  /** Where the name before an office begins, or -1. */
  private int nameBefore(int to) {
    int from = shape.startOfNameBefore(to, true);
    boolean one = from >= 0 && to - from == 1 && (verbFirst || page.is(from - 1, "function"));
    boolean place = from >= 0 && places[from];
    boolean apposed = !capitals && from >= 0 && to - from >= 2 && isComma(to);
    boolean vague = !capitals && from > 0 && page.is(from - 1, "function") && !isComma(to);
    boolean open = from >= 0 && opens(from) && !(vague && !shape.isSurname(to - 1));
    boolean name = from >= 0 && (beginsWithGiven(from) || open || apposed);
    return !one && !place && name ? from : -1;
  }

  /**
   * Of two names round an office the one before holds it where it stands closer, or where the other
   * has an office of its own behind it: "A, mayor of X, B, head of the council".
   */
  private boolean hasNameBefore(OfficeMention office, boolean comma, int start, int end) {
    int begin = capitals ? determined(office.from()) : office.from();
    boolean commaBefore = isComma(begin - 1);
    int to = commaBefore ? begin - 1 : office.from();
    int from = nameBefore(to);
    if (from < 0 || covered[from] || !beginsWithGiven(from)) {
      return false;
    }
    int next = isComma(end) ? end + 1 : end;
    boolean unknown = !capitals && comma && !beginsWithGiven(start);
    return (comma && !commaBefore) || (comma && begins.get(next)) || unknown;
  }

  /** "Ms Doe is deputy mayor of X", "Jane Doe, who is mayor of X". */
  private boolean copula(OfficeMention office) {
    int at = office.from();
    while (at > 0 && (page.is(at - 1, "function") || page.is(at - 1, "aux") || isComma(at - 1))) {
      at--;
      if (page.is(at, "of") || office.from() - at > 4) {
        return false;
      }
    }
    boolean be = false;
    for (int i = at; i < office.from(); i++) {
      be |= tokens.is(i, "is") || tokens.is(i, "was");
    }
    if (!capitals || !be || at == office.from()) {
      return false;
    }
    int from = shape.startOfNameBefore(at, true);
    if (from < 0 || places[from] || tokens.sentence(from) != tokens.sentence(office.from())) {
      return false;
    }
    add(from, at, office);
    return true;
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

  /**
   * Where "the", "his", "its then" before an office begin, behind a comma: "Jane Doe, the mayor".
   */
  private int determined(int office) {
    int at = office;
    while (at > 0 && office - at < 2 && page.is(at - 1, "determiner")) {
      at--;
    }
    return isComma(at - 1) ? at : office;
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
    if (verbFirst && (page.is(token - 1, "verb") || page.is(token - 1, "clause-start"))) {
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
    if (page.is(end, "institution") || page.is(end - 1, "institution")) {
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
    if (!page.zoneOf(from).isNews()) {
      return false;
    }
    if ((capitals && isNamedAside(from, to)) || (verbFirst && isSaid(from, to))) {
      return true;
    }
    if (!begins || to >= tokens.size() || tokens.paragraph(to) != tokens.paragraph(from)) {
      return false;
    }
    boolean follows = isComma(to);
    for (String concept :
        List.of("with", "in", "and", "verb", "function", "that", "to", "from", "object")) {
      follows |= page.is(to, concept);
    }
    return follows && (shape.isSurname(to - 1) || saysLater(to));
  }

  /** A verb of saying right before. */
  private boolean isSaid(int from, int to) {
    Hit before = page.hitAt(from - 1);
    return before != null
        && before.has("say")
        && before.has("verb")
        && before.to() == from
        && !tokens.quoted(from)
        && !(page.isFree(from) && tokens.word(from).startsWith("ل"))
        && tokens.sentence(before.from()) == tokens.sentence(to - 1);
  }

  /** "said Jane Doe", "Jane Doe, who ...". */
  private boolean isNamedAside(int from, int to) {
    Hit before = page.hitAt(from - 1);
    boolean said = before != null && before.has("say") && before.to() == from;
    boolean who = isComma(to) && to + 1 < tokens.size() && tokens.is(to + 1, "who");
    return (said || who) && tokens.sentence(from) == tokens.sentence(to - 1);
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
}
