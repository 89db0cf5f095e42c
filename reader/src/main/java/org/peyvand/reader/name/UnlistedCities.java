package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.Towns;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.CityMention.Context;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Cities that the gazetteer does not know, in languages without capital letters. Words that no list
 * knows count in the place of a city: before or behind the name of a country or its adjective,
 * behind the word for a city or its municipality, behind a tie "with". They are looked up by their
 * sound among all towns of that country; a name that no town bears counts only behind its
 * municipality, and only where the page has it twice. Once met, a name counts wherever it stands.
 */
final class UnlistedCities {

  /** Words of a name. */
  private static final int LONGEST = 3;

  /** Letters that Arabic and Persian write in one with the word behind them. */
  private static final Map<Character, String> JOINED =
      Map.of('و', "and", 'ل', "to", 'ب', "in", 'ف', "and", 'ک', "");

  private final Page page;
  private final Tokens tokens;
  private final boolean arabic;

  /** The countries that the page names, and the one at home. */
  private final Set<String> lands = new LinkedHashSet<>();

  /** What each name means, null for a city of no known country. */
  private final Map<String, @Nullable Place> names = new LinkedHashMap<>();

  UnlistedCities(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.arabic = page.rules().setting("verb", "last").equals("first");
  }

  List<CityMention> find() {
    List<Hit> hits = page.hits();
    for (Hit hit : hits) {
      String land = land(hit);
      if (land != null) {
        lands.add(land);
      }
    }
    String home = home();
    if (lands.isEmpty() && home.isEmpty()) {
      return List.of();
    }
    for (Hit hit : hits) {
      String land = page.zoneOf(hit.from()).isNews() ? land(hit) : null;
      if (land != null) {
        atLand(hit, land);
      }
    }
    for (Hit hit : hits) {
      if (page.zoneOf(hit.from()).isNews()) {
        atHit(hit, home);
      }
    }
    return names.isEmpty() ? List.of() : mentions();
  }

  private static @Nullable String land(Hit hit) {
    String country = hit.get("country");
    return country == null ? hit.get("nation") : country;
  }

  /** "X, Germany", "the German X", "the X of Germany". */
  private void atLand(Hit hit, String land) {
    int end = hit.from();
    boolean led = page.is(end - 1, "in") || (end > 0 && isOpening(tokens.mark(end - 1)));
    boolean direct =
        arabic
            ? hit.get("nation") != null && "the".equals(hit.relation())
            : hit.get("country") != null;
    boolean inside = arabic && "in".equals(hit.relation());
    if (land.equals(home())) {
      return;
    }
    if (direct || inside) {
      before(end, land);
    } else if (led) {
      before(end - 1, land);
    }
    if (hit.get("nation") != null && page.is(end - 1, "municipality")) {
      behind(hit.to(), Set.of(land));
    }
  }

  private void atHit(Hit hit, String home) {
    boolean body = hit.has("municipality") || (arabic && "mayor".equals(hit.get("as")));
    if (body && !endsWithArticle(hit)) {
      behindBody(hit.to(), home);
    } else if (isTieWith(hit)) {
      behind(hit.to(), lands);
    }
  }

  /** An unknown word, or the article of La Calera, which Arabic writes as it writes "no". */
  private boolean isPart(int token) {
    return page.isFree(token) || (arabic && tokens.is(token, "لا") && page.isFree(token + 1));
  }

  /** "The municipality": no name follows. */
  private boolean endsWithArticle(Hit hit) {
    return arabic && ("the".equals(hit.relation()) || tokens.word(hit.to() - 1).startsWith("ال"));
  }

  private static boolean isOpening(char mark) {
    return mark == ',' || mark == '(';
  }

  /** "A tie with". */
  private boolean isTieWith(Hit with) {
    if (!with.has("with")) {
      return false;
    }
    Hit before = page.hitAt(with.from() - 1);
    return before != null && (before.has("tie") || before.has("sister"));
  }

  private void behindBody(int from, String home) {
    boolean named = page.isFree(from) && tokens.end(from) - tokens.start(from) > 2;
    if (!named || !isTwice(tokens.word(from)) || behind(from, lands)) {
      return;
    }
    if (!home.isEmpty() && behind(from, Set.of(home))) {
      return;
    }
    if (!page.isFree(from + 1) && isName(from)) {
      names.putIfAbsent(tokens.word(from), null);
    }
  }

  private String home() {
    return page.rules().setting("land", "");
  }

  /** Persian: "the ancient city" has an adjective where a name could stand. */
  private boolean isAdjective(String name) {
    return !arabic && name.endsWith("ی");
  }

  /** A word that no town bears: a name only where it has no ending of adjectives or plurals. */
  private boolean isName(int token) {
    String word = tokens.word(token);
    boolean ending = arabic ? word.endsWith("ه") || word.endsWith("ین") : word.endsWith("ی");
    return !ending && !(arabic && word.startsWith("ال"));
  }

  private boolean isTwice(String word) {
    int times = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean news = page.isFree(i) && page.zoneOf(i).isNews();
      times += news && stem(i, word) >= 0 ? 1 : 0;
    }
    return times >= 2;
  }

  /** The longest run of unknown words that ends before a token and names a town of a country. */
  private void before(int end, String land) {
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && isPart(from - 1)
        && tokens.sentence(from - 1) == tokens.sentence(end)) {
      from--;
    }
    for (int start = from; start < end; start++) {
      boolean begins = start > from || start == 0 || !page.isFree(start - 1);
      if (take(start, end, Set.of(land), begins)) {
        return;
      }
    }
  }

  private boolean behind(int from, Set<String> countries) {
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST
        && isPart(to)
        && (to == from || tokens.sentence(to) == tokens.sentence(from))) {
      to++;
    }
    for (int end = to; end > from; end--) {
      if (take(from, end, countries, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(int from, int to, Set<String> countries, boolean joined) {
    String name = key(from, to);
    if (name.length() < 3) {
      return false;
    }
    if (names.containsKey(name)) {
      return true;
    }
    for (String country : countries) {
      boolean near = isAdjective(name) || countries.size() > 1 || country.equals(home());
      Place town = Towns.all().find(country, name, near);
      if (town != null) {
        names.put(name, town);
        return true;
      }
      boolean letter = arabic && joined && JOINED.containsKey(name.charAt(0)) && name.length() > 4;
      town = letter ? Towns.all().find(country, name.substring(1), near) : null;
      if (town != null) {
        names.put(name.substring(1), town);
        return true;
      }
    }
    return false;
  }

  private String key(int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(tokens.word(i));
    }
    return key.toString();
  }

  private List<CityMention> mentions() {
    Map<String, List<String[]>> firsts = new HashMap<>();
    for (String name : names.keySet()) {
      String[] words = name.split(" ", -1);
      firsts.computeIfAbsent(words[0], key -> new ArrayList<>(1)).add(words);
    }
    List<CityMention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isPart(i)) {
        continue;
      }
      for (Map.Entry<String, List<String[]>> first : firsts.entrySet()) {
        int skip = stem(i, first.getKey());
        for (String[] words : skip < 0 ? List.<String[]>of() : first.getValue()) {
          if (follow(i, words)) {
            String name = String.join(" ", words);
            found.add(mention(i, i + words.length, skip, name));
            i += words.length - 1;
            break;
          }
        }
      }
    }
    return found;
  }

  /** How many joined letters stand before a word in a token, -1 where it is another. */
  private int stem(int token, String word) {
    String own = tokens.word(token);
    if (own.equals(word)) {
      return 0;
    }
    boolean joined = arabic && own.length() == word.length() + 1 && own.endsWith(word);
    return joined && JOINED.containsKey(own.charAt(0)) ? 1 : -1;
  }

  private boolean follow(int at, String[] words) {
    for (int k = 1; k < words.length; k++) {
      if (at + k >= tokens.size() || !tokens.word(at + k).equals(words[k])) {
        return false;
      }
    }
    return true;
  }

  private CityMention mention(int from, int to, int skip, String name) {
    Place place = names.get(name);
    String relation = skip == 0 ? null : JOINED.get(tokens.word(from).charAt(0));
    int at = from - 1;
    boolean municipality = page.is(at, "municipality");
    while (at > 0 && page.is(at, "municipality")) {
      at--;
    }
    for (String each : List.of("from", "to", "with", "in", "between")) {
      relation = relation == null && page.is(at, each) ? each : relation;
    }
    relation = "and".equals(relation) || "".equals(relation) ? null : relation;
    Context context = municipality ? Context.MUNICIPALITY : Context.PLAIN;
    if (page.is(from - 1, "quarter")) {
      context = Context.ASIDE;
    } else if (page.is(from - 1, "province")) {
      context = Context.PROVINCE;
    }
    String shown = place == null ? tokens.source(from, to).substring(skip) : place.name();
    return new CityMention(shown, place, from, to, relation, context, List.of(), true);
  }
}
