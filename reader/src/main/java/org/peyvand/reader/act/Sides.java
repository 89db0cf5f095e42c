package org.peyvand.reader.act;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.text.Kind;

/** Who acts and towards whom, for each kind of act. */
final class Sides {

  private final Page page;
  private final Cast cast;
  private final Topic topic;
  private final Parties parties;
  private final Speakers speakers;
  private final Events events;
  private final PromiseWords promises;

  Sides(Page page, Cast cast, Topic topic, Parties parties, Speakers speakers, Events events) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.parties = parties;
    this.speakers = speakers;
    this.events = events;
    this.promises = new PromiseWords(page, topic, parties);
  }

  /** Fills actors and recipients; false where the act turns out to be none. */
  boolean fill(FoundAct act, ActDraft draft) {
    return switch (act.kind()) {
      case DELEGATION -> delegation(act, draft);
      case COMMITMENT -> commitment(act, draft);
      case MEETING -> meeting(act, draft);
      case COURTESY -> courtesy(act, draft);
      default -> directed(act, draft);
    };
  }

  private boolean directed(FoundAct act, ActDraft draft) {
    String actor = actor(act, draft);
    if (actor != null) {
      draft.actors.add(actor);
      other(draft, actor);
    }
    return true;
  }

  private void other(ActDraft draft, String actor) {
    for (java.util.List<String> pair : draft.pairs) {
      if (pair.contains(actor)) {
        draft.recipients.add(pair.get(0).equals(actor) ? pair.get(1) : pair.get(0));
        return;
      }
    }
    String partner = topic.isParty(actor) ? topic.partner(actor) : null;
    if (partner != null) {
      draft.recipients.add(partner);
      draft.doubts.add(Doubt.RECIPIENT_BY_DISCOURSE);
    }
  }

  /** The subject of the clause, else of the sentence, else the city of who is speaking. */
  private @Nullable String actor(FoundAct act, ActDraft draft) {
    String person = act.head().get("person");
    Person self = speakers.current(act.sentence());
    if (person != null && person.startsWith("1") && self != null && self.city() != null) {
      draft.doubts.add(Doubt.ACTOR_BY_DISCOURSE);
      return self.city();
    }
    String subject = parties.subject(act.clause());
    if (subject != null && self != null && self.city() != null && opensWithOwnCity(act)) {
      return self.city();
    }
    if (subject != null) {
      return subject;
    }
    if (self != null && self.city() != null && speaksOfOwnCity(act)) {
      return self.city();
    }
    java.util.List<Sentence.Clause> clauses = act.sentence().clauses();
    int own = clauses.indexOf(act.clause());
    for (int i = own - 1; i >= 0 && subject == null; i--) {
      subject = parties.subject(clauses.get(i));
    }
    for (int i = own + 1; i < clauses.size() && subject == null; i++) {
      subject = parties.subject(clauses.get(i));
    }
    if (subject != null) {
      return subject;
    }
    Person speaker = speakers.current(act.sentence());
    if (speaker != null && speaker.city() != null) {
      draft.doubts.add(Doubt.ACTOR_BY_DISCOURSE);
      return speaker.city();
    }
    return null;
  }

  /** "Its municipality", "our city" in this clause or the one before: that of who is speaking. */
  private boolean speaksOfOwnCity(FoundAct act) {
    int own = page.lexicon().concept("own-city");
    java.util.List<Sentence.Clause> clauses = act.sentence().clauses();
    int at = clauses.indexOf(act.clause());
    int from = at > 0 ? clauses.get(at - 1).from() : act.clause().from();
    return page.hits(from, act.clause().to()).stream().anyMatch(hit -> hit.has(own));
  }

  /** "Her city promised Y": the city of who is speaking is the subject, and Y is not. */
  private boolean opensWithOwnCity(FoundAct act) {
    for (Hit hit : page.hits(act.clause().from(), act.head().from())) {
      if (hit.has("own-city")) {
        return true;
      }
      if (hit.get("city") != null) {
        return false;
      }
    }
    return false;
  }

  private boolean meeting(FoundAct act, ActDraft draft) {
    if (act.rule().endsWith("talk") ? !isMeetingOfSides(act) : !isOfPeople(act)) {
      return false;
    }
    return directed(act, draft);
  }

  /** A noun such as "meeting" counts where officers meet: "in a meeting with the mayor of X". */
  private boolean isMeetingOfSides(FoundAct act) {
    if (act.head().has("meeting-sure") && page.is(act.head().from() - 1, "function")) {
      return true;
    }
    java.util.Set<String> sides = new java.util.HashSet<>();
    boolean verbLast = page.rules().setting("verb", "last").equals("last");
    boolean plural = false;
    for (OfficeMention office : cast.offices()) {
      if (office.from() >= act.sentence().from() && office.from() < act.sentence().to()) {
        boolean seated = office.state() || office.cityName() != null || !verbLast;
        String side = office.state() ? office.key() : String.valueOf(office.cityName());
        sides.addAll(seated ? Set.of(side) : Set.of());
        plural |= office.plural();
      }
    }
    for (int i = act.sentence().from(); i < act.sentence().to(); i++) {
      Person person = cast.personAt(i);
      if (person != null && person.office() != null) {
        sides.add(person.office().state() ? person.office().key() : String.valueOf(person.city()));
      }
    }
    boolean with = false;
    for (int whom = act.head().to() + 1; whom <= act.head().to() + 3; whom++) {
      boolean someone = cast.personAt(whom) != null || cast.officeAt(whom) != null;
      with |= someone && page.is(act.head().to(), "with");
    }
    boolean partner =
        parties.named(act.sentence().from(), act.sentence().to()).stream().anyMatch(topic::isParty);
    if (act.head().has("session") && !plural) {
      return false;
    }
    return partner && (plural || sides.size() >= 2 || (with && !sides.isEmpty()));
  }

  /** Who meets is named, or spoken of as a group or a side; a letter "is received" by nobody. */
  private boolean isOfPeople(FoundAct act) {
    if (!page.rules().setting("verb", "last").equals("middle")
        || !page.is(act.head().from(), "meet")) {
      return true;
    }
    for (int i = act.sentence().from(); i < act.sentence().to(); i++) {
      boolean sides = page.is(i, "delegation") || page.is(i, "two-cities") || page.is(i, "guest");
      if (sides || cast.personAt(i) != null || cast.officeAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** A name such as Şükran is no thanks. */
  private boolean courtesy(FoundAct act, ActDraft draft) {
    return cast.personAt(act.head().from()) == null && directed(act, draft);
  }

  private boolean delegation(FoundAct act, ActDraft draft) {
    Sentence.Clause clause = act.clause();
    Hit noun = noun(act, "delegation");
    noun = noun == null ? noun(act, "visitors") : noun;
    if (noun == null || page.is(noun.from(), "delegation-not")) {
      return false;
    }
    String from = null;
    boolean cityFirst = page.rules().setting("city", "after").equals("before");
    String own =
        cityFirst ? cityBefore(clause.from(), noun.from()) : cityBehind(noun.to(), clause.to());
    boolean hosted = cityFirst && act.rule().endsWith("hosted");
    if (hosted) {
      own = topic.partner(parties.subject(clause));
    }
    if (own != null) {
      from = own;
    }
    if (from == null) {
      from = parties.related(noun.to(), clause.to(), Set.of("from", "of"));
    }
    if (from == null) {
      from = parties.subject(clause);
    }
    if (from == null && !cityFirst) {
      from = saysOfOwn(act);
    }
    String to = parties.related(clause.from(), clause.to(), Set.of("to", "in"));
    if (act.rule().endsWith(".back")) {
      to = null;
    }
    if (act.rule().endsWith(".left")) {
      to = objectOf(clause);
    }
    if (to != null && to.equals(from)) {
      to = null;
    }
    if (from == null && to == null) {
      String last = lastNamed(act);
      from = last == null ? speakerCity(act) : last;
      from = from == null && act.head().has("go") ? parties.home() : from;
    }
    if (from == null && to != null) {
      from = topic.partner(to);
    }
    if (from == null) {
      return false;
    }
    draft.actors.add(from);
    if (to == null) {
      other(draft, from);
    } else {
      draft.recipients.add(to);
    }
    Events.Event event = events.in(act.sentence());
    if (event != null) {
      draft.name = page.tokens().source(event.from, event.to);
    }
    return !draft.recipients.isEmpty();
  }

  /** "The municipality of X has said | a group will come": whose group the clause before tells. */
  private @Nullable String saysOfOwn(FoundAct act) {
    java.util.List<Sentence.Clause> clauses = act.sentence().clauses();
    int own = clauses.indexOf(act.clause());
    if (own < 1) {
      return null;
    }
    Sentence.Clause before = clauses.get(own - 1);
    boolean says = before.verb() != null && before.verb().has("say");
    return says ? parties.subject(before) : null;
  }

  /** The last city, or officer's city, before the noun that neither "to" nor "in" governs. */
  private @Nullable String cityBefore(int from, int noun) {
    String last = null;
    for (int i = from; i < noun; i++) {
      String city = parties.cityAt(i);
      Hit hit = page.hitAt(i);
      String relation =
          hit == null || hit.get("city") == null ? "" : String.valueOf(hit.relation());
      if (city != null && topic.isParty(city) && !Set.of("to", "in").contains(relation)) {
        last = city;
      }
    }
    return last;
  }

  /** The city of the person named last before the clause: "... the mayor of X, who leads ...". */
  private @Nullable String lastNamed(FoundAct act) {
    for (int i = act.clause().from() - 1; i >= act.sentence().from(); i--) {
      Person person = cast.personAt(i);
      if (person != null && person.city() != null) {
        return person.city();
      }
    }
    return null;
  }

  /** "The delegation of X": a city, its municipality or its country right behind the noun. */
  private @Nullable String cityBehind(int token, int to) {
    for (int i = token; i < Math.min(to, token + 5); i++) {
      String city = parties.cityAt(i);
      if (city != null && !ownsSister(i)) {
        return city;
      }
      if (page.tokens().mark(i) != 0
          || page.is(i, "to")
          || page.is(i, "enter")
          || page.is(i, "in")
          || page.is(i, "verb")) {
        return null;
      }
    }
    return null;
  }

  /** "X's sister city, Y": the group is of Y. */
  private boolean ownsSister(int token) {
    Hit hit = page.hitAt(token);
    int end = hit == null ? token + 1 : hit.to();
    if (page.tokens().kind(end - 1) != Kind.SUFFIX) {
      return false;
    }
    for (int i = end; i < Math.min(page.tokens().size(), end + 3); i++) {
      if (page.is(i, "sister") || page.is(i, "other-tie")) {
        return true;
      }
    }
    return false;
  }

  /** The city that the group leaves. */
  private @Nullable String objectOf(Sentence.Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      String city = parties.cityAt(i);
      Hit hit = page.hitAt(i);
      if (city != null && hit != null && page.is(hit.to(), "object")) {
        return city;
      }
    }
    return null;
  }

  private @Nullable Hit noun(FoundAct act, String concept) {
    int wanted = page.lexicon().concept(concept);
    for (Hit hit : page.hits(act.clause().from(), act.clause().to())) {
      if (hit.has(wanted)) {
        return hit;
      }
    }
    return null;
  }

  private @Nullable String speakerCity(FoundAct act) {
    Person speaker = speakers.current(act.sentence());
    return speaker == null ? null : speaker.city();
  }

  /** Whether whom a promise is made to stands in the dative, so that it may be any city. */
  private boolean isTurkish() {
    return page.rules().setting("city", "after").equals("before");
  }

  private boolean commitment(FoundAct act, ActDraft draft) {
    boolean passive = act.head().has("promise") && "passive".equals(act.head().get("voice"));
    if (passive || act.modality() == Modality.DENIED || act.modality() == Modality.REQUIRED) {
      return false;
    }
    String promised = promises.promisee(act);
    String by = promised == null ? actor(act, draft) : topic.partner(promised);
    if (by == null || !topic.isParty(by)) {
      return false;
    }
    if (act.head().has("will-do") && !promises.isOwed(act, by, speaksOfOwnCity(act))) {
      return false;
    }
    if (act.rule().endsWith(".gives-over") && !promises.isGivenOver(act, by)) {
      return false;
    }
    String to =
        promised != null
            ? promised
            : parties.related(act.clause().from(), act.clause().to(), Set.of("to", "with"));
    boolean named = to != null && act.head().has("promise") && isTurkish();
    if (to == null || to.equals(by) || !(topic.isParty(to) || named)) {
      to = topic.partner(by);
    }
    if (to == null) {
      return false;
    }
    draft.actors.add(by);
    draft.recipients.add(to);
    draft.modality = act.modality() == Modality.DONE ? Modality.PLANNED : act.modality();
    // "is ready | to send a delegation": what is promised may stand in a clause of its own.
    int end = act.sentence().to();
    while (end > act.clause().to() && page.tokens().mark(end - 1) != 0) {
      end--;
    }
    draft.name = page.tokens().source(act.clause().from(), end);
    draft.spans.clear();
    draft.spans.add(page.span(act.clause().from(), end));
    return act.kind() == ActKind.COMMITMENT;
  }
}
