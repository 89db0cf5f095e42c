package org.peyvand.reader.act;

import java.util.EnumSet;
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

  OlderTies(Page page, Cast cast, Topic topic, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.parties = parties;
  }

  /** Adds an act of the kind existing for each pair of a list. */
  void add(List<Sentence> sentences, List<ActDraft> drafts) {
    for (Sentence sentence : sentences) {
      List<Hit> hits = page.hits(sentence.from(), sentence.to());
      Hit tie = tie(hits);
      if (tie == null || NEWS.stream().anyMatch(concept -> has(hits, concept))) {
        continue;
      }
      if (elliptic(sentence, tie, drafts)) {
        continue;
      }
      Set<String> others = new TreeSet<>();
      for (CityMention city : cast.cities(sentence.from(), sentence.to())) {
        if (city.isCity() && !topic.isParty(city.name())) {
          others.add(city.name());
        }
      }
      String anchor = anchor(sentence, tie);
      boolean list = others.size() >= 2;
      boolean one = others.size() == 1 && lasts(sentence, tie, hits);
      if ((list || one) && anchor != null) {
        if (others.size() == 2 && isTheirs(sentence, tie)) {
          List<String> two = List.copyOf(others);
          drafts.add(draft(sentence, tie, two.get(0), two.get(1)));
          continue;
        }
        for (String other : others) {
          if (list || drafts.stream().noneMatch(draft -> isOwn(draft, sentence, other))) {
            drafts.add(draft(sentence, tie, anchor, other));
          }
        }
      }
    }
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
    for (CityMention city : cast.cities(tie.to(), Math.min(sentence.to(), tie.to() + 3))) {
      if (topic.isParty(city.name())) {
        return city.name();
      }
    }
    List<String> named =
        parties.named(sentence.from(), sentence.to()).stream().filter(topic::isParty).toList();
    return named.size() == 1 ? named.getFirst() : parties.home();
  }
}
