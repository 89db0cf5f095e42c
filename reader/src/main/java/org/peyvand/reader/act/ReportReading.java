package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.DateConflict;
import org.peyvand.date.Dates;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceKind;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.ClaimedDate;
import org.peyvand.reader.claim.ConflictClaim;
import org.peyvand.reader.claim.ConflictKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationAct;
import org.peyvand.reader.claim.RelationClaim;
import org.peyvand.reader.claim.Remark;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.reader.claim.Why;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.HeaderReader;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Sentences;
import org.peyvand.text.Span;

/** Reads one page from end to end and turns what was found into claims. */
public final class ReportReading {

  private final Page page;
  private final String code;
  private final ReportHeader header;
  private final List<Sentence> sentences;
  private final Cast cast;
  private final Topic topic;
  private final List<Dating> datings;
  private final List<ActDraft> drafts;
  private final List<Relations.Pair> pairs;

  private ReportReading(Page page) {
    this.page = page;
    this.code = page.rules().language().code();
    Dates dates = Dates.of(page.tokens());
    List<Dating> bare = dates.published(null);
    this.header = new HeaderReader(page, bare).read();
    this.sentences = Sentences.of(page);
    this.cast = Cast.of(page, sentences);
    this.topic = new Topic(page, cast, sentences);
    List<Dating> dated = header.published() == null ? bare : dates.published(header.published());
    this.datings = dated.stream().filter(d -> !isCity(d)).toList();
    Parties parties = new Parties(page, cast, topic);
    Speakers speakers = new Speakers(page, cast, parties, sentences);
    Events events = new Events(page, sentences, datings);
    boolean pair = topic.parties().size() >= 2;
    Fields fields = new Fields(page, cast, events, pair ? sentences : List.of());
    List<FoundAct> found = new ActFinder(page).find(sentences);
    Years years = new Years(page, header.published(), datings);
    List<ActDraft> drafted =
        new ActBuilder(page, cast, topic, parties, speakers, events, datings, years)
            .build(found, fields);
    new OlderTies(page, cast, topic, parties).add(sentences, drafted);
    this.pairs = new Relations(page, topic, drafted).pairs();
    this.drafts = new Repeats(page).joined(drafted);
  }

  /** Dushanbe is a city as well as a Monday. */
  private boolean isCity(Dating dating) {
    return dating.toToken() - dating.fromToken() == 1
        && !cast.cities(dating.fromToken(), dating.toToken()).isEmpty();
  }

  /** The reading of a page. */
  public static Reading of(Page page) {
    return new ReportReading(page).reading();
  }

  private Reading reading() {
    List<CityClaim> cities = cities();
    return new Reading(
        header,
        cities,
        people(),
        acts(),
        relations(),
        conflicts(),
        cities.isEmpty() ? List.of(Remark.NO_CITY) : List.of());
  }

  private List<CityClaim> cities() {
    Map<String, List<CityMention>> byName = new LinkedHashMap<>();
    for (CityMention city : cast.cities()) {
      byName.computeIfAbsent(city.name(), k -> new ArrayList<>()).add(city);
    }
    List<CityClaim> claims = new ArrayList<>();
    Set<String> acting = acting();
    byName.forEach(
        (name, mentions) -> {
          Place place = mentions.getFirst().place();
          List<Span> spans = mentions.stream().map(m -> page.span(m.from(), m.to())).toList();
          CityRole role =
              topic.isParty(name) || acting.contains(name) ? CityRole.PARTY : CityRole.MENTIONED;
          boolean unlisted = place == null || place.key().isEmpty();
          String rule = code + (unlisted ? ".city.context" : ".city.name");
          claims.add(
              new CityClaim(
                  "c" + (claims.size() + 1),
                  name,
                  place == null ? null : place.wikidata(),
                  place == null ? null : place.country(),
                  role,
                  spans,
                  LostCities.doubts(mentions),
                  new Why(rule, spans, LostCities.of(mentions, role))));
        });
    return claims;
  }

  /** The cities of a pair that the news takes further, though the main news is another's. */
  private Set<String> acting() {
    Set<String> acting = new HashSet<>();
    for (Relations.Pair pair : pairs) {
      RelationAct act = pair.furthest();
      if (act == RelationAct.SIGNED || act == RelationAct.RENEWED) {
        acting.addAll(pair.names);
      }
    }
    return acting;
  }

  private List<PersonClaim> people() {
    List<PersonClaim> claims = new ArrayList<>();
    for (Person person : cast.people()) {
      List<Span> spans = person.mentions().stream().map(m -> page.span(m[0], m[1])).toList();
      List<Span> matched = new ArrayList<>(spans);
      Doubt doubt = person.doubt();
      if (person.office() != null) {
        matched.add(page.span(person.office().from(), person.office().to()));
      }
      claims.add(
          new PersonClaim(
              "p" + (claims.size() + 1),
              person.name(),
              person.office() == null ? null : person.office().office(),
              cityOf(person),
              spans,
              doubt == null ? List.of() : List.of(doubt),
              new Why(
                  code + (doubt == null ? ".person.beside" : ".person.discourse"),
                  matched,
                  person.rejected())));
    }
    return claims;
  }

  /** A province is the city of an office only where it takes part itself. */
  private @Nullable String cityOf(Person person) {
    CityMention city = person.office() == null ? null : person.office().city();
    boolean province =
        city != null
            && city.place() != null
            && city.place().kind() == PlaceKind.REGION
            && !topic.isParty(city.name());
    return province ? null : person.city();
  }

  private List<ActClaim> acts() {
    List<ActClaim> claims = new ArrayList<>();
    for (ActDraft draft : drafts) {
      Set<Doubt> doubts = new LinkedHashSet<>(draft.doubts);
      if (draft.date != null && draft.date.conflict() != null) {
        doubts.add(Doubt.DATE_CONFLICT);
      }
      claims.add(
          new ActClaim(
              "a" + (claims.size() + 1),
              draft.kind,
              draft.modality,
              draft.form,
              List.copyOf(draft.actors),
              List.copyOf(draft.recipients),
              List.copyOf(draft.people),
              draft.place,
              date(draft.date),
              List.copyOf(draft.fields),
              draft.name,
              draft.spans,
              List.copyOf(doubts),
              new Why(draft.rule, draft.matched, draft.rejected)));
    }
    return claims;
  }

  private static @Nullable ClaimedDate date(@Nullable Dating dating) {
    Period period = dating == null ? null : dating.period();
    if (dating == null || period == null) {
      return null;
    }
    return new ClaimedDate(
        period.start(), period.end(), period.precision(), dating.calendars(), dating.agree());
  }

  private List<RelationClaim> relations() {
    List<RelationClaim> claims = new ArrayList<>();
    for (Relations.Pair pair : pairs) {
      RelationAct act = pair.furthest();
      List<ActDraft> evidence = pair.acts.getOrDefault(act, List.of());
      Set<Span> spans = new LinkedHashSet<>();
      Set<Doubt> doubts = new LinkedHashSet<>();
      Dating dating = null;
      for (ActDraft draft : evidence) {
        spans.addAll(draft.spans);
        dating = dating == null ? draft.date : dating;
      }
      Form form = pair.form();
      if (form == null && act != RelationAct.CONTACT) {
        form = defaultForm();
        if (form != null) {
          doubts.add(Doubt.FORM_BY_DEFAULT);
        }
      }
      if (dating != null && dating.conflict() != null) {
        doubts.add(Doubt.DATE_CONFLICT);
        dating = null;
      }
      claims.add(
          new RelationClaim(
              "r" + (claims.size() + 1),
              pair.names,
              act,
              form,
              date(dating),
              List.copyOf(spans),
              List.copyOf(doubts),
              new Why(code + ".relation." + act.word(), List.copyOf(spans), pair.rejected)));
    }
    return claims;
  }

  /**
   * The first form of tie that the news speaks of and does not deny; a paper alone is cooperation.
   */
  private @Nullable Form defaultForm() {
    boolean paper = false;
    int document = page.lexicon().concept("document");
    for (Sentence sentence : sentences) {
      for (Sentence.Clause clause : sentence.clauses()) {
        boolean denied = clause.verb() != null && clause.verb().get("neg") != null;
        for (Hit hit : page.hits(clause.from(), clause.to())) {
          String form = hit.get("form");
          if (form != null && !denied) {
            return Form.of(form);
          }
          paper |= hit.has(document);
        }
      }
    }
    return paper ? Form.COOPERATION : null;
  }

  private List<ConflictClaim> conflicts() {
    List<ConflictClaim> claims = new ArrayList<>();
    for (Dating dating : datings) {
      DateConflict conflict = dating.conflict();
      if (conflict == null || !page.zoneOf(dating.fromToken()).isNews()) {
        continue;
      }
      List<String> acts = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        if (dating.equals(drafts.get(i).date)) {
          acts.add("a" + (i + 1));
        }
      }
      claims.add(
          new ConflictClaim(
              "x" + (claims.size() + 1),
              conflict.kind() == DateConflict.Kind.CALENDARS
                  ? ConflictKind.CALENDARS_DIFFER
                  : ConflictKind.IMPOSSIBLE_WEEKDAY,
              conflict.about(),
              dating.readings().stream()
                  .map(r -> r.period() == null ? r.span().toString() : r.period().in(r.calendar()))
                  .toList(),
              conflict.days() == 0 ? null : conflict.days(),
              acts,
              conflict.spans(),
              List.of(),
              new Why(code + ".conflict.date", conflict.spans(), List.of())));
    }
    return claims;
  }
}
