package org.peyvand.reader.act;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Kind;

/**
 * Older ties: cities that take no part in the news, in one sentence with a word of ties and without
 * a word of asking, talking or planning. A single one needs a word that says it has lasted.
 */
final class OlderTies {

  private static final List<String> NEWS =
      List.of(
          "negotiate",
          "negotiation",
          "propose",
          "proposal",
          "wish",
          "want",
          "plan",
          "if",
          "study-noun");

  private static final List<String> LASTING =
      List.of(
          "other-tie",
          "bond-with",
          "existing-cue",
          "so-far",
          "copula",
          "be-there",
          "past-mark",
          "existing-frame");

  /** What says of a city that it is more than an older tie. */
  private static final Set<ActKind> OWN =
      EnumSet.of(
          ActKind.SIGNING,
          ActKind.RENEWAL,
          ActKind.PROPOSAL,
          ActKind.WELCOME,
          ActKind.NEGOTIATION,
          ActKind.COUNCIL_APPROVAL,
          ActKind.MINISTRY_APPROVAL,
          ActKind.SUSPENSION,
          ActKind.ENDING,
          ActKind.EXISTING);

  private final Page page;
  private final Cast cast;
  private final Topic topic;
  private final Parties parties;
  private final TieOwners owners;
  private final boolean capitals;
  private final boolean both;

  OlderTies(Page page, Cast cast, Topic topic, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.parties = parties;
    this.owners = new TieOwners(page, cast, topic, parties);
    this.both = page.rules().setting("city", "after").equals("both");
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
  }

  /** Adds an act of the kind existing for each pair of a list. */
  void add(List<Sentence> sentences, List<ActDraft> drafts) {
    for (Sentence sentence : sentences) {
      List<Hit> hits = page.hits(sentence.from(), sentence.to());
      Hit tie = tie(hits);
      apposed(sentence, hits, drafts);
      if (tie == null || NEWS.stream().anyMatch(concept -> has(hits, concept))) {
        continue;
      }
      if (elliptic(sentence, tie, drafts) || inClauses(sentence, tie, hits, drafts)) {
        continue;
      }
      Set<String> others = new TreeSet<>();
      for (CityMention city : cast.cities(sentence.from(), sentence.to())) {
        if (city.isCity() && !topic.isParty(city.name()) && !isWhere(city)) {
          others.add(city.name());
        }
      }
      String anchor = anchor(sentence, tie);
      listed(sentence, tie, anchor, others);
      boolean list = others.size() >= 2 && sentence.zone() != Zone.HEADLINE;
      boolean one = others.size() == 1 && lasts(sentence, tie, hits);
      if ((list || one) && anchor != null) {
        if (others.size() == 2 && isTheirs(sentence, tie)) {
          List<String> two = List.copyOf(others);
          drafts.add(draft(sentence, tie, two.get(0), two.get(1)));
          continue;
        }
        others.remove(anchor);
        for (String other : others) {
          if (list || drafts.stream().noneMatch(draft -> isOwn(draft, sentence, other))) {
            drafts.add(draft(sentence, tie, anchor, other));
          }
        }
      }
    }
  }

  /** "Songpa, in Seoul": where the other one lies. */
  private boolean isWhere(CityMention city) {
    int before = city.from() - 2;
    return both
        && "in".equals(city.relation())
        && (!cast.cities(before - 1, before + 1).isEmpty() || page.tokens().mark(before) == ',');
  }

  /** Whatever stands in a list of another's ties is an older tie, though the news be of it too. */
  private void listed(Sentence sentence, Hit tie, @Nullable String anchor, Set<String> others) {
    if (!both || others.isEmpty() || !(tie.has("other-tie") || tie.has("bond-with"))) {
      return;
    }
    for (CityMention city : cast.cities(tie.to(), sentence.clauseOf(tie.from()).to())) {
      if (city.isCity() && !city.name().equals(anchor)) {
        others.add(city.name());
      }
    }
  }

  /**
   * "Y, X's twin town", "X's sister city Y": an apposition says that the tie is there, whatever
   * else the sentence tells; unless it is called new.
   */
  private void apposed(Sentence sentence, List<Hit> hits, List<ActDraft> drafts) {
    if (sentence.zone() == Zone.HEADLINE) {
      return;
    }
    if (!both) {
      ownSisters(sentence, hits, drafts);
      return;
    }
    List<CityMention> cities = cast.cities(sentence.from(), sentence.to());
    for (int i = 0; i < cities.size(); i++) {
      CityMention owner = cities.get(i);
      Hit sister = sisterOf(owner, hits);
      if (sister == null) {
        continue;
      }
      CityMention before = i > 0 ? cities.get(i - 1) : null;
      CityMention behind = i + 1 < cities.size() ? cities.get(i + 1) : null;
      int next = sister.to();
      next += page.tokens().mark(next) == ',' || page.is(next, "of") ? 1 : 0;
      CityMention other =
          behind != null && behind.from() == next
              ? behind
              : before != null && page.tokens().mark(owner.from() - 1) == ',' && ends(before, owner)
                  ? before
                  : null;
      if (other != null && other.isCity() && !other.name().equals(owner.name())) {
        drafts.add(draft(sentence, sister, owner.name(), other.name()));
      }
    }
  }

  /** "X'in kardeşi Y", "kardeş kent Y": in Turkish the sister stands right behind the word. */
  private void ownSisters(Sentence sentence, List<Hit> hits, List<ActDraft> drafts) {
    for (Hit hit : capitals ? hits : List.<Hit>of()) {
      if (!hit.has("own-sister") || isFresh(Math.max(sentence.from(), hit.from() - 2), hit.to())) {
        continue;
      }
      List<CityMention> behind = cast.cities(hit.to(), hit.to() + 1);
      String owner = owners.of(sentence.from(), hit);
      owner = owner == null ? parties.home() : owner;
      String other = behind.isEmpty() ? null : behind.getFirst().name();
      if (owner != null && other != null && !owner.equals(other)) {
        drafts.add(draft(sentence, hit, owner, other));
      }
    }
  }

  private boolean ends(CityMention before, CityMention owner) {
    return before.to() == owner.from() - 1;
  }

  /** The word of sisters that a possessive city owns, "X's Japanese sister city"; null for none. */
  private @Nullable Hit sisterOf(CityMention owner, List<Hit> hits) {
    if (!owner.isCity() || page.tokens().kind(owner.to() - 1) != Kind.SUFFIX) {
      return null;
    }
    for (Hit hit : hits) {
      if (hit.from() >= owner.to() && hit.from() <= owner.to() + 2 && hit.has("sister")) {
        return isFresh(owner.to(), hit.to()) ? null : hit;
      }
    }
    return null;
  }

  /** "X's new sister city" is news. */
  private boolean isFresh(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(i, "fresh")) {
        return true;
      }
    }
    return false;
  }

  /** "Links such as X's with Y or V's with W": each owner with its own partner. */
  private boolean elliptic(Sentence sentence, Hit tie, List<ActDraft> drafts) {
    List<CityMention> cities = cast.cities(sentence.from(), sentence.to());
    boolean found = false;
    for (int i = 0; i + 1 < cities.size(); i++) {
      CityMention owner = cities.get(i);
      CityMention other = cities.get(i + 1);
      boolean owns =
          page.tokens().kind(owner.to() - 1) == Kind.SUFFIX && !owner.name().equals(other.name());
      if (owns && other.from() == owner.to() + 1 && page.is(owner.to(), "with")) {
        drafts.add(draft(sentence, tie, owner.name(), other.name()));
        found = true;
      }
    }
    return found;
  }

  /**
   * "V has long been a sister of X, and W is one of Y", "X is tied to V, and Y to W": each clause
   * or member tells the tie of its own two cities.
   */
  private boolean inClauses(Sentence sentence, Hit tie, List<Hit> hits, List<ActDraft> drafts) {
    if (!capitals || sentence.zone() == Zone.HEADLINE || !lasts(sentence, tie, hits)) {
      return false;
    }
    List<List<String>> pairs =
        new Respectively(page, cast).pairs(sentence.from(), sentence.to(), sentence);
    if (pairs.isEmpty()) {
      for (Sentence.Clause clause : sentence.clauses()) {
        Set<String> names = new LinkedHashSet<>();
        cast.cities(clause.from(), clause.to()).stream()
            .filter(CityMention::isCity)
            .forEach(city -> names.add(city.name()));
        if (names.size() == 2) {
          List<String> two = List.copyOf(names);
          pairs.add(Parties.pair(two.get(0), two.get(1)));
        } else if (!names.isEmpty()) {
          return false;
        }
      }
    }
    if (pairs.size() < 2) {
      return false;
    }
    pairs.forEach(pair -> drafts.add(draft(sentence, tie, pair.get(0), pair.get(1))));
    return true;
  }

  /** "The tie between X and Y" that a sentence without any party speaks of is theirs alone. */
  private boolean isTheirs(Sentence sentence, Hit tie) {
    if (tie.has("other-tie")
        || parties.named(sentence.from(), sentence.to()).stream().anyMatch(topic::isParty)) {
      return false;
    }
    for (CityMention city : cast.cities(sentence.from(), sentence.to())) {
      String relation = city.relation();
      if (city.isCity()) {
        return "of".equals(relation) || "between".equals(relation);
      }
    }
    return false;
  }

  private boolean lasts(Sentence sentence, Hit tie, List<Hit> hits) {
    Hit verb = sentence.clauseOf(tie.from()).verb();
    boolean denied = verb != null && verb.get("neg") != null && !verb.has("affect");
    boolean kept = verb != null && verb.get("neg") != null && !denied;
    return sentence.zone() != Zone.HEADLINE
        && !denied
        && (kept || LASTING.stream().anyMatch(concept -> has(hits, concept)));
  }

  /** Whether an act of this sentence is about the other city. */
  private static boolean isOwn(ActDraft draft, Sentence sentence, String other) {
    return draft.sentence == sentence.number()
        && OWN.contains(draft.kind)
        && draft.pairs.stream().anyMatch(pair -> pair.contains(other));
  }

  private ActDraft draft(Sentence sentence, Hit tie, String anchor, String other) {
    ActDraft draft =
        new ActDraft(
            page.rules().language().code() + ".existing.list",
            ActKind.EXISTING,
            Modality.BACKGROUND,
            sentence.number(),
            tie.from());
    draft.spans.add(page.span(sentence.from(), sentence.to()));
    draft.matched.add(page.span(tie.from(), tie.to()));
    String form = tie.get("form");
    draft.form = form == null ? Form.SISTER_CITY : Form.of(form);
    draft.actors.add(anchor);
    draft.recipients.add(other);
    draft.pairs.add(Parties.pair(anchor, other));
    return draft;
  }

  private @Nullable Hit tie(List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit.has("sister") || hit.has("tie") || hit.has("other-tie") || hit.has("bond-with")) {
        return hit;
      }
    }
    return null;
  }

  private boolean has(List<Hit> hits, String concept) {
    int number = page.lexicon().concept(concept);
    for (Hit hit : hits) {
      if (hit.has(number)) {
        return true;
      }
    }
    return false;
  }

  /** Whose ties they are: the party right beside the word of ties, else the only one named. */
  private @Nullable String anchor(Sentence sentence, Hit tie) {
    String owner = owners.of(sentence.from(), tie);
    if (owner != null && (capitals || topic.isParty(owner))) {
      return owner;
    }
    for (CityMention city : cast.cities(tie.to(), Math.min(sentence.to(), tie.to() + 3))) {
      if (topic.isParty(city.name())) {
        return city.name();
      }
    }
    if (has(page.hits(sentence.from(), sentence.to()), "ours")) {
      return parties.home();
    }
    List<String> named =
        parties.named(sentence.from(), sentence.to()).stream().filter(topic::isParty).toList();
    return named.size() == 1 ? named.getFirst() : parties.home();
  }
}
