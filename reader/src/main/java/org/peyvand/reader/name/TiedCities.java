package org.peyvand.reader.name;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Unknown names in the place of a partner: in a sentence that speaks of a tie, behind "with",
 * "between", "of", "sister city" or before its Turkish equal, and the names that a comma or "and"
 * joins to them; the home of a delegation.
 */
final class TiedCities {

  private static final List<String> TIES =
      List.of(
          "tie",
          "sister",
          "friendship",
          "become-sisters",
          "vote-twin",
          "other-tie",
          "bond",
          "bond-with");

  /** Verbs whose subject and object are cities where a tie is spoken of. */
  private static final List<String> ACTING =
      List.of(
          "propose", "ask", "become-sisters", "conclude", "renew", "end", "suspend", "turn-into");

  /** Tokens of a heading before the colon of its list. */
  private static final int HEADING = 12;

  private final Page page;
  private final Tokens tokens;
  private final CityRuns runs;
  private final Consumer<int[]> take;
  private final boolean cityAfter;

  TiedCities(Page page, CityRuns runs, Consumer<int[]> take) {
    this.page = page;
    this.tokens = page.tokens();
    this.runs = runs;
    this.take = take;
    this.cityAfter = !page.rules().setting("city", "after").equals("before");
  }

  void find() {
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int from = tokens.sentenceStart(sentence);
      int to = tokens.sentenceStart(sentence + 1);
      if (page.zoneOf(from).isNews()) {
        List<Hit> hits = page.hits(from, to);
        boolean tied = hits.stream().anyMatch(this::isTie);
        for (Hit hit : hits) {
          if (cityAfter) {
            behind(hit, tied);
          } else {
            before(hit, tied);
          }
        }
      }
    }
  }

  private boolean isTie(Hit hit) {
    for (String concept : TIES) {
      if (is(hit, concept)) {
        return true;
      }
    }
    return false;
  }

  private void behind(Hit hit, boolean tied) {
    boolean leads = is(hit, "with") || is(hit, "between") || is(hit, "of") || is(hit, "to");
    boolean sister =
        (is(hit, "sister") || is(hit, "other-tie") || is(hit, "bond-with"))
            && (!tokens.capital(hit.from()) || opensSentence(hit.from()));
    boolean group = page.is(hit.from() - 1, "delegation") && (is(hit, "from") || is(hit, "of"));
    if (group || (tied && (leads || sister))) {
      int at = hit.to();
      at += sister && at < tokens.size() && tokens.mark(at) == ',' ? 1 : 0;
      at = skip(at);
      chain(runs.at(at), at, sister);
      int colon = sister ? colon(hit) : -1;
      if (colon > 0) {
        chain(runs.at(colon + 1), colon + 1, true);
      }
    }
    if (tied && is(hit, "and") && page.hitAt(hit.from() - 1) != null) {
      Hit first = page.hitAt(hit.from() - 1);
      if (first != null && first.get("city") != null) {
        chain(runs.at(hit.to()), hit.to(), false);
      }
    }
    if (tied && is(hit, "with") && hit.from() > 0 && tokens.kind(hit.from() - 1) == Kind.SUFFIX) {
      offer(runs.before(hit.from()));
    }
    if (tied && is(hit, "and")) {
      joined(hit);
    }
    if (is(hit, "visitors")) {
      chain(runs.at(hit.to()), hit.to(), false);
    }
    if (tied && ACTING.stream().anyMatch(concept -> is(hit, concept))) {
      acting(hit);
    }
    if (tied && opensSentence(hit.from()) && hit.get("city") != null) {
      chain(null, hit.from(), true);
    }
    if (is(hit, "sister") || is(hit, "other-tie") || is(hit, "tie") || is(hit, "delegation")) {
      int[] owner = runs.before(ownerEnd(hit.from()));
      boolean inside =
          owner != null
              && owner[0] > 0
              && tokens.sentence(owner[0]) == tokens.sentence(owner[0] - 1);
      if (owner != null && (inside || tokens.kind(hit.from() - 1) == Kind.SUFFIX)) {
        offer(owner);
      }
      if (is(hit, "sister") || is(hit, "other-tie")) {
        apposed(ownerEnd(hit.from()));
      }
    }
  }

  /** "Lindau, Wexcombe's twin": the name before the comma. */
  private void apposed(int ownerEnd) {
    int owner = ownerEnd - 1;
    if (owner < 2 || tokens.kind(owner) != Kind.SUFFIX) {
      return;
    }
    while (owner > 0 && tokens.mark(owner) == 0 && ownerEnd - owner < 5) {
      owner--;
    }
    if (tokens.mark(owner) == ',') {
      offer(runs.before(owner));
    }
  }

  /** "Manosque has asked Kirkcaldy to become its twin": who asks, and who is asked. */
  private void acting(Hit verb) {
    int[] object = runs.at(verb.to());
    boolean alone = object != null && object[1] < tokens.size() && !tokens.capital(object[1]);
    if (object != null && alone && tokens.isWord(object[1])) {
      offer(object);
    }
    int at = verb.from();
    while (page.is(at - 1, "aux") || page.is(at - 1, "adverb")) {
      at--;
    }
    int[] subject = runs.before(at);
    boolean whole = subject != null && opensSentence(subject[0]) && subject[1] == at;
    if (whole && tokens.kind(at - 1) != Kind.SUFFIX) {
      take.accept(subject);
    }
    int opens = tokens.sentenceStart(tokens.sentence(verb.from()));
    int[] glossed = runs.at(opens);
    if (glossed != null
        && glossed[1] < at
        && tokens.mark(glossed[1]) == ','
        && isTown(glossed[1])) {
      take.accept(glossed);
    }
  }

  /** ", a town in": what stands behind a name says that it is a place. */
  private boolean isTown(int comma) {
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + 5); i++) {
      if (page.is(i, "home-word")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kotoura and Ulverstone": an unknown name before a known city, or two unknown names that head
   * the line.
   */
  private void joined(Hit and) {
    int[] first = runs.before(and.from());
    Hit second = page.hitAt(and.to());
    boolean known = second != null && second.get("city") != null && tokens.capital(second.from());
    if (first == null || page.is(first[0] - 1, "honorific") || page.is(first[0] - 1, "office")) {
      return;
    }
    boolean line = page.zoneOf(and.from()) == Zone.HEADLINE;
    line &= tokens.paragraphStart(tokens.paragraph(and.from())) == first[0];
    line |= opensSentence(first[0]);
    int[] other = line && !known ? runs.at(and.to()) : null;
    if (known || (other != null && (page.is(other[1], "verb") || page.is(other[1], "aux")))) {
      offer(first);
      offer(other);
    }
  }

  /** "Rockhampton's Japanese sister city": where the owner ends. */
  private int ownerEnd(int token) {
    int at = token;
    while (at > 0 && page.is(at - 1, "nation") && tokens.kind(at - 1) != Kind.SUFFIX) {
      Hit hit = page.hitAt(at - 1);
      at = hit == null ? at - 1 : hit.from();
    }
    return at;
  }

  private int skip(int token) {
    int at = token;
    while (page.is(at, "nation")
        || page.is(at, "city-title")
        || page.is(at, "copula")
        || isList(at)) {
      Hit hit = page.hitAt(at);
      at = hit == null ? at + 1 : hit.to();
    }
    return at;
  }

  private boolean opensSentence(int token) {
    return token == 0 || tokens.sentence(token) != tokens.sentence(token - 1);
  }

  /** The colon behind a word of ties and no verb: "Sister cities of X: Y, Z"; -1 for none. */
  private int colon(Hit sister) {
    for (int i = sister.to(); i < tokens.size() && i - sister.to() < HEADING; i++) {
      if (tokens.sentence(i) != tokens.sentence(sister.from()) || page.is(i, "verb")) {
        return -1;
      }
      if (tokens.mark(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** "Its other twins are X and Y", "...: X, Y". */
  private boolean isList(int token) {
    return token < tokens.size()
        && (page.is(token, "list-verb")
            || (tokens.mark(token) == ':' && tokens.capital(token + 1)));
  }

  /**
   * A run and those that "and" joins to it, or a comma behind a country; in a list of sisters any
   * comma does.
   */
  private void chain(int @Nullable [] first, int start, boolean list) {
    int[] run = first;
    int at = start;
    for (int steps = 0; steps < 12; steps++) {
      if (run != null) {
        offer(run);
        at = run[1];
      } else {
        Hit known = page.hitAt(at);
        if (known == null || (known.get("city") == null && !isLand(known))) {
          return;
        }
        at = known.to();
      }
      if (at < tokens.size() && tokens.kind(at) == Kind.SUFFIX) {
        return;
      }
      int next = list ? behindBrackets(at) : at;
      boolean bracketed = next > at;
      while (next < tokens.size() && (tokens.mark(next) == ',' || page.is(next, "and"))) {
        next++;
      }
      if (next == at || (bracketed && tokens.mark(next - 1) == ')') || next >= tokens.size()) {
        return;
      }
      Hit land = page.hitAt(next);
      boolean glossed = land != null && isLand(land);
      Hit last = page.hitAt(at - 1);
      boolean behindLand = last != null && isLand(last);
      if (!list && !glossed && !behindLand && !page.is(next - 1, "and")) {
        return;
      }
      at = next;
      run = runs.at(at);
    }
  }

  /** Past the year or country of one member of a list: "Melle (1969), Kazan (Russia)". */
  private int behindBrackets(int token) {
    if (token >= tokens.size() || tokens.mark(token) != '(') {
      return token;
    }
    for (int i = token + 1; i < Math.min(tokens.size(), token + 8); i++) {
      if (tokens.mark(i) == ')') {
        return i + 1;
      }
    }
    return token;
  }

  private boolean isLand(Hit hit) {
    return is(hit, "country") || is(hit, "state");
  }

  /** "X ile Y", "X'in kardeşi": in Turkish the name stands before its relation. */
  private void before(Hit hit, boolean tied) {
    boolean joins = is(hit, "and") || is(hit, "between-behind");
    if (tied && (joins || is(hit, "sister") || is(hit, "tie"))) {
      offer(runs.before(hit.from()));
      if (joins) {
        offer(runs.at(hit.to()));
      }
    }
    if (is(hit, "delegation")) {
      int[] owner = runs.before(hit.from());
      offer(owner != null && tokens.kind(hit.from() - 1) == Kind.SUFFIX ? owner : null);
    }
  }

  /** Takes a run that is no person's and no part of the name of a body. */
  private void offer(int @Nullable [] run) {
    if (run == null) {
      return;
    }
    int next = run[1];
    boolean comma = next < tokens.size() && tokens.mark(next) == ',';
    boolean office = page.is(comma ? next + 1 : next, "office") && comma;
    boolean article = run[0] > 0 && tokens.is(run[0] - 1, "the");
    boolean title = article || page.is(run[0] - 1, "office") || page.is(run[0] - 1, "honorific");
    boolean longer =
        next < tokens.size()
            && tokens.sentence(next) == tokens.sentence(next - 1)
            && tokens.isWord(next)
            && tokens.capital(next)
            && !page.is(next, "office")
            && !page.is(next, "municipality-behind")
            && !page.is(next, "sister")
            && !page.is(next, "verb");
    boolean opens =
        run[1] - run[0] == 1
            && (run[0] == 0 || tokens.sentence(run[0]) != tokens.sentence(run[0] - 1))
            && !(next < tokens.size() && tokens.kind(next) == Kind.SUFFIX)
            && !page.is(next, "and");
    if (!office && !title && !longer && !opens) {
      take.accept(run);
    }
  }

  private boolean is(Hit hit, String concept) {
    return hit.has(page.lexicon().concept(concept));
  }
}
