package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.CityMention.Context;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Cities that no list knows, in languages with capital letters. A run of capitalised words counts
 * in the place of a city: before its council or mayor, behind "mayor of" or "the town of", before
 * its state or country, in a dateline, beside a word of ties. Once met so, the name counts wherever
 * it stands.
 */
final class NewCities {

  private static final List<String> OFFICES =
      List.of("mayor", "deputy-mayor", "council-chair", "councillor");

  private final Page page;
  private final Tokens tokens;
  private final CityRuns runs;
  private final Datelines datelines;
  private final boolean cityBefore;
  private final boolean cityAfter;
  private final Map<String, int[]> names = new LinkedHashMap<>();

  NewCities(Page page, Datelines datelines) {
    this.page = page;
    this.tokens = page.tokens();
    this.runs = new CityRuns(page);
    this.datelines = datelines;
    String order = page.rules().setting("city", "after");
    this.cityBefore = !order.equals("after");
    this.cityAfter = !order.equals("before");
  }

  List<CityMention> find() {
    for (Hit hit : page.hits()) {
      Zone zone = page.zoneOf(hit.from());
      if (zone.isNews() || zone == Zone.KICKER) {
        atHit(hit);
      }
    }
    for (int line = 0; line < tokens.paragraphs(); line++) {
      if (datelines.end(line) > tokens.paragraphStart(line)) {
        take(runs.at(tokens.paragraphStart(line)));
      }
    }
    new TiedCities(page, runs, this::take).find();
    if (names.size() < 2 && knownCities() < 2) {
      new RepeatedNames(page, runs, this::take).find();
    }
    List<CityMention> found = new ArrayList<>();
    boolean[] covered = new boolean[tokens.size()];
    shorter();
    List<int[]> longest = new ArrayList<>(names.values());
    longest.sort((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]));
    for (int[] run : longest) {
      mentions(run, longest, covered, found);
    }
    return found;
  }

  /** How many cities of the list the news names, two being enough. */
  private int knownCities() {
    String first = null;
    for (Hit hit : page.hits()) {
      String key = hit.get("city");
      if (key != null && tokens.capital(hit.from()) && page.zoneOf(hit.from()).isNews()) {
        if (first != null && !first.equals(key)) {
          return 2;
        }
        first = key;
      }
    }
    return first == null ? 0 : 1;
  }

  /** The last word of a name whose others are parts of many names: San Pedro Cholula. */
  private void shorter() {
    for (int[] run : List.copyOf(names.values())) {
      int last = run[1] - 1;
      boolean parts = last > run[0];
      for (int i = run[0]; i < last; i++) {
        parts &= page.is(i, "place-part") || page.is(i, "given");
      }
      if (parts && page.isFree(last) && tokens.end(last) - tokens.start(last) > 4) {
        take(new int[] {last, last + 1});
      }
    }
  }

  private void atHit(Hit hit) {
    boolean office = OFFICES.contains(String.valueOf(hit.get("as")));
    boolean behind = is(hit, "municipality-behind");
    if (cityBefore && (office || behind)) {
      boolean sure = behind && cityAfter && tokens.capital(hit.from()) && is(hit, "council");
      int[] run = runs.before(hit.from(), sure);
      boolean owner = cityAfter || !behind || !isPersonInCase(run, hit.from());
      if (run != null && owner && (!opens(run, hit) || isElsewhere(run))) {
        take(run);
      }
    }
    boolean leads = is(hit, "municipality") || (is(hit, "of") && page.is(hit.from() - 1, "office"));
    leads |= behind && page.is(hit.from() - 1, "nation");
    if (cityAfter && leads) {
      take(runs.at(hit.to(), true));
    }
    if (is(hit, "country") || is(hit, "state") || is(hit, "state-too")) {
      beforeLand(hit);
      inLand(hit);
      behindLand(hit);
    }
  }

  /** "Başkan X'i ilçede ağırladı": a name in a case, or behind an office, owns no municipality. */
  private boolean isPersonInCase(int @Nullable [] run, int noun) {
    if (run == null) {
      return false;
    }
    boolean suffix = tokens.kind(noun - 1) == Kind.SUFFIX;
    String relation = suffix ? page.lexicon().caseOf("city", tokens, noun - 1) : null;
    boolean titled = page.is(run[0] - 1, "office") && run[1] - run[0] >= 2;
    return titled || (relation != null && !relation.equals("of"));
  }

  /** "Takamori, Japan", "Takamori (Japan)", "Boise, Idaho". */
  private void beforeLand(Hit land) {
    int mark = land.from() - 1;
    if (mark < 1 || !tokens.capital(land.from()) || land.to() - land.from() > 4) {
      return;
    }
    boolean suffix = tokens.kind(land.to() - 1) == Kind.SUFFIX;
    boolean comma = tokens.mark(mark) == ',' && cityAfter;
    boolean bracket = tokens.mark(mark) == '(';
    if (!suffix && (comma || bracket)) {
      take(runs.before(mark, is(land, "state")));
    }
  }

  /** "Tainan in Taiwan", in a sentence of ties or mayors. */
  private void inLand(Hit land) {
    int in = land.from() - 1;
    in -= in > 0 && (tokens.is(in, "the") || page.is(in, "direction")) ? 1 : 0;
    if (cityAfter && page.is(in, "in") && isAboutCities(land)) {
      int[] run = runs.before(in);
      if (run != null && !opens(run, land)) {
        take(run);
      }
    }
  }

  private boolean isAboutCities(Hit hit) {
    int sentence = tokens.sentence(hit.from());
    for (Hit each : page.hits(tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1))) {
      boolean tie = is(each, "tie") || is(each, "sister") || is(each, "other-tie");
      if (tie || is(each, "bond-with") || "mayor".equals(each.get("as"))) {
        return true;
      }
    }
    return false;
  }

  /** "Japan's Takamori", "Almanya'nın Amberg kenti", in a list of ties "Almanya'dan Amberg". */
  private void behindLand(Hit land) {
    boolean from = "from".equals(land.relation()) && isAboutCities(land);
    if (!cityAfter && ("of".equals(land.relation()) || from) && is(land, "country")) {
      int[] run = runs.at(land.to());
      boolean person =
          run != null
              && (page.is(run[1], "office") || isTitle(run[1]))
              && !page.is(run[1], "municipality-behind");
      take(person ? null : run);
      return;
    }
    if (cityAfter && tokens.kind(land.to() - 1) == Kind.SUFFIX) {
      int[] run = runs.at(land.to());
      if (run != null && !page.is(run[1], "office") && !isTitle(run[1])) {
        take(run);
      }
    }
  }

  private boolean isTitle(int token) {
    return token < tokens.size() && tokens.isWord(token) && tokens.capital(token);
  }

  /**
   * Whether a run opens its sentence, where one capital says nothing; "Fairview's mayor" and
   * "Fairview City Council" are sure all the same.
   */
  private boolean opens(int[] run, Hit behind) {
    boolean first = run[0] == 0 || tokens.sentence(run[0]) != tokens.sentence(run[0] - 1);
    boolean sure = tokens.capital(behind.from()) || tokens.kind(behind.from() - 1) == Kind.SUFFIX;
    return first && run[1] - run[0] == 1 && !sure;
  }

  /** Whether the words of a run stand with capitals inside a sentence too. */
  private boolean isElsewhere(int[] run) {
    for (int i = 1; i + run[1] - run[0] <= tokens.size(); i++) {
      boolean inside = tokens.sentence(i) == tokens.sentence(i - 1);
      if (inside && tokens.capital(i) && matches(run, i, run[1] - run[0])) {
        return true;
      }
    }
    return false;
  }

  private void take(int @Nullable [] run) {
    if (run == null) {
      return;
    }
    int[] known = names.putIfAbsent(key(run), run);
    if (known != null && isUpper(known) && !isUpper(run)) {
      names.put(key(run), run);
    }
  }

  private String key(int[] run) {
    StringBuilder key = new StringBuilder();
    for (int i = run[0]; i < run[1]; i++) {
      key.append(tokens.word(i)).append(' ');
    }
    return key.toString();
  }

  private boolean isUpper(int[] run) {
    String source = tokens.source(run[0], run[1]);
    return source.equals(source.toUpperCase(Locale.ROOT));
  }

  /** The longest name that ends in these words: "Cholula" is "San Pedro Cholula". */
  private int @Nullable [] full(int[] run, List<int[]> longest) {
    for (int[] other : longest) {
      if (other[1] - other[0] > run[1] - run[0] && key(other).endsWith(' ' + key(run))) {
        return other;
      }
    }
    return null;
  }

  private void mentions(
      int[] run, List<int[]> longest, boolean[] covered, List<CityMention> found) {
    int length = run[1] - run[0];
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i + length <= tokens.size(); i++) {
      if (!covered[i] && tokens.capital(i) && matches(run, i, length) && stands(i, i + length)) {
        places.add(new int[] {i, i + length});
        java.util.Arrays.fill(covered, i, i + length, true);
      }
    }
    int[] full = full(run, longest);
    String name = full == null ? name(run, places) : name(full, List.of(full));
    for (int[] place : places) {
      found.add(mention(name, place[0], place[1]));
    }
  }

  /** As printed, in small letters where the page prints it so anywhere. */
  private String name(int[] run, List<int[]> places) {
    int[] best = run;
    for (int[] place : places) {
      best = isUpper(best) && !isUpper(place) ? place : best;
    }
    String name = tokens.source(best[0], best[1]);
    return isUpper(best) ? titled(name) : name;
  }

  private static String titled(String name) {
    StringBuilder titled = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      titled.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'';
    }
    return titled.toString();
  }

  private CityMention mention(String name, int from, int end) {
    String relation = null;
    int to = end;
    if (end < tokens.size() && tokens.kind(end) == Kind.SUFFIX) {
      relation = page.lexicon().caseOf("city", tokens, end);
      to++;
    }
    boolean municipality = page.is(to, "municipality-behind") || page.is(from - 1, "municipality");
    Context context = municipality ? Context.MUNICIPALITY : Context.PLAIN;
    if (datelines.covers(from)) {
      context = Context.DATELINE;
    } else if (page.is(from - 1, "quarter") || page.is(to, "quarter-behind")) {
      context = Context.ASIDE;
    } else if (page.is(to, "province-behind") || page.is(from - 1, "province")) {
      context = Context.PROVINCE;
    }
    return new CityMention(
        name, null, from, to, relation == null ? before(from) : relation, context, List.of(), true);
  }

  private @Nullable String before(int token) {
    for (String relation : List.of("from", "to", "with", "in", "between")) {
      if (page.is(token - 1, relation)) {
        return relation;
      }
    }
    return null;
  }

  /** Not inside a longer name: a person's, or a known city's. */
  private boolean stands(int from, int to) {
    boolean person = page.is(from - 1, "given") && tokens.capital(from - 1);
    Hit hit = page.hitAt(to - 1);
    boolean longer = hit != null && hit.get("city") != null && hit.to() > to;
    return !person && !longer;
  }

  private boolean matches(int[] run, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (!tokens.word(run[0] + i).equals(tokens.word(at + i))) {
        return false;
      }
    }
    return tokens.paragraph(at) == tokens.paragraph(at + length - 1);
  }

  private boolean is(Hit hit, String concept) {
    return hit.has(page.lexicon().concept(concept));
  }
}
