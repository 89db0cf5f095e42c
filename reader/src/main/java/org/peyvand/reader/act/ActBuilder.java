package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dating;
import org.peyvand.date.Precision;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Span;

/** Says of every act found whose it is, towards whom, when, where and in which fields. */
final class ActBuilder {

  private final Page page;
  private final Cast cast;
  private final Topic topic;
  private final Parties parties;
  private final Speakers speakers;
  private final Events events;
  private final List<Dating> datings;
  private final Years years;

  /**
   * Whether the only signings told of are attributes, in Turkish: "the protocol signed between X
   * and Y" is no news where no sentence says that it was signed.
   */
  private boolean attributes;

  /** Found at the first signing: few pages have one. */
  private @Nullable Correction correction;

  private final List<ActDraft> drafts = new ArrayList<>();
  private final Map<Integer, List<ActDraft>> bySentence = new HashMap<>();

  ActBuilder(
      Page page,
      Cast cast,
      Topic topic,
      Parties parties,
      Speakers speakers,
      Events events,
      List<Dating> datings,
      Years years) {
    this.page = page;
    this.cast = cast;
    this.topic = topic;
    this.parties = parties;
    this.speakers = speakers;
    this.events = events;
    this.datings = datings;
    this.years = years;
  }

  List<ActDraft> build(List<FoundAct> found, Fields fields) {
    attributes =
        page.rules().setting("city", "after").equals("before")
            && found.stream()
                .filter(act -> act.kind() == ActKind.SIGNING && act.modality() == Modality.DONE)
                .allMatch(ActBuilder::isAttribute);
    for (FoundAct act : found) {
      if (!isRepeat(act)) {
        draft(act);
      }
    }
    new Headlines(page).follow(drafts);
    meetingByVisit();
    events.events().forEach(this::event);
    speakers.said().forEach(this::statement);
    fields.groups().forEach(this::attach);
    drafts.sort(Comparator.comparingInt((ActDraft d) -> d.sentence).thenComparingInt(d -> d.order));
    return drafts;
  }

  private void add(ActDraft draft) {
    drafts.add(draft);
    bySentence.computeIfAbsent(draft.sentence, key -> new ArrayList<>()).add(draft);
  }

  private List<ActDraft> of(Sentence sentence) {
    return bySentence.getOrDefault(sentence.number(), List.of());
  }

  /**
   * Whose group came to the other has met it, and so have those who signed one paper, though no
   * word says so; unless the text says that they signed apart.
   */
  private void meetingByVisit() {
    ActDraft visit = null;
    boolean voted = drafts.stream().anyMatch(d -> d.isDone() && d.kind == ActKind.COUNCIL_APPROVAL);
    boolean unsigned =
        drafts.stream()
            .anyMatch(
                d -> d.kind == ActKind.SIGNING && d.modality == Modality.PLANNED && !isHead(d));
    for (ActDraft draft : drafts) {
      if (!draft.isDone()) {
        continue;
      }
      if (draft.kind == ActKind.MEETING) {
        return;
      }
      boolean headline = (voted || unsigned) && isHead(draft);
      boolean received =
          draft.kind == ActKind.DELEGATION
              && draft.actors.stream().allMatch(topic::isParty)
              && draft.recipients.stream().allMatch(topic::isParty);
      boolean together =
          received
              || (!headline
                  && (draft.kind == ActKind.SIGNING || draft.kind == ActKind.RENEWAL)
                  && draft.pairs.stream().anyMatch(p -> p.stream().allMatch(topic::isParty)));
      visit = visit == null && together ? draft : visit;
    }
    boolean apart = page.hits().stream().anyMatch(hit -> hit.has("by-letter"));
    if (visit == null || apart) {
      return;
    }
    ActDraft meeting =
        new ActDraft(
            page.rules().language().code() + ".meeting.by-visit",
            ActKind.MEETING,
            Modality.DONE,
            visit.sentence,
            visit.order);
    meeting.actors.addAll(visit.actors);
    meeting.recipients.addAll(visit.recipients);
    meeting.spans.addAll(visit.spans);
    meeting.matched.addAll(visit.matched);
    meeting.doubts.add(Doubt.MODALITY_WEAK);
    add(meeting);
  }

  private boolean isHead(ActDraft draft) {
    return page.zoneOf(draft.order) == Zone.HEADLINE;
  }

  private static boolean isAttribute(FoundAct act) {
    return "participle".equals(act.head().get("tense"));
  }

  /** Words quoted from an earlier report or a rumour, on a page that puts them right. */
  private boolean isCorrected(FoundAct act) {
    if (correction == null) {
      correction = Correction.of(page);
    }
    return correction.ofRumour()
        || (correction.ofWords() && page.tokens().quoted(act.head().from()));
  }

  /**
   * What a page puts right.
   *
   * @param ofRumour whether it tells of a rumour and says that it is untrue
   * @param ofWords whether it denies or corrects what was said
   */
  private record Correction(boolean ofRumour, boolean ofWords) {

    static Correction of(Page page) {
      boolean rumour = false;
      boolean untrue = false;
      boolean words = false;
      for (Hit hit : page.hits()) {
        if (page.zoneOf(hit.from()).isNews()) {
          boolean denied = hit.has("deny-cue") || hit.has("untrue");
          rumour |= hit.has("hoax");
          untrue |= denied || hit.has("withdrawn");
          words |= denied || hit.has("correction");
        }
      }
      return new Correction(rumour && untrue, words);
    }
  }

  /** One act of a kind a clause: the rule that stands first in the file wins. */
  private boolean isRepeat(FoundAct act) {
    for (ActDraft draft : of(act.sentence())) {
      if (draft.kind == act.kind()
          && draft.modality == act.modality()
          && (draft.order == act.head().from()
              || act.sentence().clauseOf(draft.order).equals(act.clause()))) {
        return true;
      }
    }
    return false;
  }

  private void draft(FoundAct act) {
    ActDraft draft =
        new ActDraft(
            act.rule(), act.kind(), act.modality(), act.sentence().number(), act.head().from());
    if (draft.isDone() && years.isOld(act)) {
      draft.modality = Modality.BACKGROUND;
    }
    if (draft.isDone() && act.kind() == ActKind.SIGNING && attributes && isAttribute(act)) {
      draft.modality = Modality.BACKGROUND;
    }
    if (draft.isDone() && act.kind() == ActKind.SIGNING && isCorrected(act)) {
      draft.modality = Modality.DENIED;
    }
    draft.spans.add(page.span(act.clause().from(), act.clause().to()));
    draft.matched.add(page.span(act.head().from(), act.head().to()));
    act.matched().forEach(hit -> draft.matched.add(page.span(hit.from(), hit.to())));
    draft.rejected.addAll(act.rejected());
    draft.settled = act.settled();
    draft.name = act.attributes().get("name");
    draft.form = form(act);
    draft.pairs.addAll(parties.pairs(act));
    boolean keep = new Sides(page, cast, topic, parties, speakers, events).fill(act, draft);
    if (!keep) {
      return;
    }
    draft.date = dateOf(act);
    if (act.kind() == ActKind.MEETING || act.kind() == ActKind.SIGNING) {
      draft.place = new Places(page).in(act.sentence());
    }
    people(act, draft);
    add(draft);
  }

  /** The form named in the clause, else in the sentence, else of the report's first tie word. */
  private @Nullable Form form(FoundAct act) {
    String own = act.attributes().get("form");
    if (own != null) {
      return Form.of(own);
    }
    Form near = formIn(act.clause().from(), act.clause().to());
    return near != null ? near : formIn(act.sentence().from(), act.sentence().to());
  }

  private @Nullable Form formIn(int from, int to) {
    for (Hit hit : page.hits(from, to)) {
      String form = hit.get("form");
      if (form != null) {
        return Form.of(form);
      }
    }
    return null;
  }

  private @Nullable Dating dateOf(FoundAct act) {
    return switch (act.kind()) {
      case COMMITMENT -> due(act);
      case STATEMENT, INTEREST, COURTESY, EXISTING -> null;
      default -> dating(act.clause().from(), act.clause().to());
    };
  }

  /** A promise is due on the day its sentence names, else when the event it is for begins. */
  private @Nullable Dating due(FoundAct act) {
    Dating own = dating(act.sentence().from(), act.sentence().to());
    if (own != null) {
      return own;
    }
    Events.Event event = events.in(act.sentence());
    return event == null ? null : event.dating;
  }

  private @Nullable Dating dating(int from, int to) {
    for (Dating dating : datings) {
      if (dating.fromToken() >= from
          && dating.fromToken() < to
          && dating.period() != null
          && dating.period().precision() == Precision.DAY) {
        return dating;
      }
    }
    return null;
  }

  private void people(FoundAct act, ActDraft draft) {
    for (int i = act.clause().from(); i < act.clause().to(); i++) {
      Person person = cast.personAt(i);
      OfficeMention office = cast.officeAt(i);
      if (person == null && office != null) {
        person = cast.holder(office);
      }
      if (person != null) {
        draft.people.add(person.name());
      }
    }
  }

  private void event(Events.Event event) {
    Modality modality = Modality.PLANNED;
    Hit verb = event.sentence.clauseOf(event.from).verb();
    String tense = verb == null ? null : verb.get("tense");
    boolean held = verb != null && verb.has("hold");
    if (held && tense != null && Set.of("past", "perfect", "pluperfect").contains(tense)) {
      modality = Modality.DONE;
    }
    ActDraft draft =
        new ActDraft(
            page.rules().language().code() + ".event.named",
            ActKind.EVENT,
            modality,
            event.sentence.number(),
            event.from);
    Span name = page.span(event.from, event.to);
    draft.spans.add(name);
    draft.matched.add(name);
    draft.name = page.tokens().source(event.from, event.to);
    draft.date = event.dating;
    if (event.dating != null) {
      draft.spans.add(event.dating.span());
    }
    String host = parties.related(event.from, event.sentence.to(), Set.of("in"));
    host = host == null ? first(parties.named(event.from, event.to)) : host;
    if (host != null) {
      draft.recipients.add(host);
    }
    add(draft);
  }

  private static @Nullable String first(Set<String> names) {
    return names.isEmpty() ? null : names.iterator().next();
  }

  private void statement(Speakers.Said said) {
    Sentence sentence = said.sentence();
    ActDraft draft =
        new ActDraft(
            page.rules().language().code() + ".statement.say",
            ActKind.STATEMENT,
            Modality.DONE,
            sentence.number(),
            said.verb().from());
    draft.spans.add(page.span(sentence.from(), sentence.to()));
    draft.matched.add(page.span(said.verb().from(), said.verb().to()));
    draft.people.add(said.speaker().name());
    String city = said.speaker().city();
    if (city != null) {
      draft.actors.add(city);
    }
    if (!said.named()) {
      draft.doubts.add(Doubt.SPEAKER_BY_DISCOURSE);
    }
    add(draft);
  }

  /** Fields go to an act of their sentence that is about working together, else stand alone. */
  private void attach(Fields.Group group) {
    Set<ActKind> bearers =
        Set.of(
            ActKind.SIGNING,
            ActKind.RENEWAL,
            ActKind.INTEREST,
            ActKind.NEGOTIATION,
            ActKind.PROPOSAL,
            ActKind.WELCOME,
            ActKind.TEXT_AGREED);
    for (ActDraft draft : of(group.sentence())) {
      if (bearers.contains(draft.kind)
          && draft.modality != Modality.BACKGROUND
          && draft.modality != Modality.DENIED) {
        draft.fields.addAll(group.fields());
        group.hits().forEach(hit -> draft.matched.add(page.span(hit.from(), hit.to())));
        return;
      }
    }
    ActDraft draft =
        new ActDraft(
            page.rules().language().code() + ".interest.fields",
            ActKind.INTEREST,
            Modality.WISHED,
            group.sentence().number(),
            group.hits().getFirst().from());
    draft.spans.add(page.span(group.sentence().from(), group.sentence().to()));
    group.hits().forEach(hit -> draft.matched.add(page.span(hit.from(), hit.to())));
    draft.fields.addAll(group.fields());
    String one = topic.parties().isEmpty() ? null : parties.home();
    if (one != null) {
      draft.actors.add(one);
      String other = topic.partner(one);
      if (other != null) {
        draft.recipients.add(other);
      }
    }
    add(draft);
  }
}
