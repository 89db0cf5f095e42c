package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Tokens;

/**
 * Fields in which the cities work together. A word of a field counts where its sentence speaks of
 * working together; never inside an office, a body or an event's name, never where a city is
 * praised or an earlier report is put right.
 */
final class Fields {

  /** Words that say that a sentence is about working together. */
  private static final String[] CUES = {
    "cooperate",
    "field-frame",
    "exchange-noun",
    "document",
    "tie",
    "draft",
    "executive-document",
    "cooperation-paper",
    "friendship",
    "intent"
  };

  /** Tokens of a line of a list. */
  private static final int BULLET = 12;

  private final Page page;
  private final Cast cast;
  private final Events events;
  private final List<Group> groups = new ArrayList<>();

  /** The last sentence with a word of working together: the next may go on with a list. */
  private int number = -2;

  /** The fields of one sentence and the words that say them. */
  record Group(Sentence sentence, Set<Field> fields, List<Hit> hits) {}

  Fields(Page page, Cast cast, Events events, List<Sentence> sentences) {
    this.page = page;
    this.cast = cast;
    this.events = events;
    for (Sentence sentence : sentences) {
      if (sentence.zone() == Zone.SUBHEAD) {
        boolean heads = has(page.hits(sentence.from(), sentence.to()), CUES);
        if (number == sentence.number() - 1 && isBullet(sentence)) {
          collect(sentence);
          heads = true;
        }
        number = heads ? sentence.number() : number;
      } else if (sentence.zone() != Zone.KICKER) {
        collect(sentence);
      }
    }
  }

  List<Group> groups() {
    return groups;
  }

  private void collect(Sentence sentence) {
    List<Hit> all = page.hits(sentence.from(), sentence.to());
    boolean carried = number == sentence.number() - 1 && !has(all, CUES);
    if (has(all, CUES)) {
      number = sentence.number();
    }
    if ((!has(all, CUES) && !carried) || has(all, "withdrawn") || isDenied(sentence)) {
      return;
    }
    Set<Field> fields = new LinkedHashSet<>();
    List<Hit> matched = new ArrayList<>();
    int field = page.lexicon().concept("field");
    for (Hit hit : all) {
      String word = hit.get("is");
      if (word == null || !hit.has(field) || inName(hit)) {
        continue;
      }
      Sentence.Clause clause = sentence.clauseOf(hit.from());
      List<Hit> near = page.hits(clause.from(), clause.to());
      if (!has(near, "praise", "left-out")
          && (has(near, CUES)
              || isList(sentence, hit)
              || (carried && (isEnumeration(near) || isBullet(sentence))))) {
        fields.add(Field.of(word));
        matched.add(hit);
      }
    }
    if (!fields.isEmpty()) {
      groups.add(new Group(sentence, fields, matched));
    }
  }

  /** A line of a list: a dash or a point and a few words. */
  private boolean isBullet(Sentence sentence) {
    return page.tokens().mark(sentence.from()) != 0 && sentence.to() - sentence.from() <= BULLET;
  }

  /** Whether the last clause before this one that holds words speaks of working together. */
  private boolean isList(Sentence sentence, Hit hit) {
    Sentence.Clause before = null;
    for (Sentence.Clause clause : sentence.clauses()) {
      if (hit.from() >= clause.from() && hit.from() < clause.to()) {
        return before != null && has(page.hits(before.from(), before.to()), CUES);
      }
      before = page.hits(clause.from(), clause.to()).isEmpty() ? before : clause;
    }
    return false;
  }

  /** Whether a clause names two fields or more that nothing but commas and "and" divides. */
  private boolean isEnumeration(List<Hit> hits) {
    Set<String> words = new LinkedHashSet<>();
    int field = page.lexicon().concept("field");
    for (Hit hit : hits) {
      String word = hit.get("is");
      if (word != null && hit.has(field) && !inName(hit)) {
        words.add(word);
      }
    }
    return words.size() >= 2;
  }

  private boolean isDenied(Sentence sentence) {
    Sentence.Clause last = sentence.clauses().getLast();
    for (Sentence.Clause clause : sentence.clauses()) {
      last = clause.verb() == null ? last : clause;
    }
    return last.verb() != null
        && last.verb().get("neg") != null
        && has(page.hits(last.from(), last.to()), "accept");
  }

  private boolean inName(Hit hit) {
    return cast.officeAt(hit.from()) != null
        || cast.personAt(hit.from()) != null
        || page.is(hit.from() - 1, "body")
        || isInBody(hit)
        || isInCity(hit)
        || isInTitle(hit)
        || events.covers(hit.from());
  }

  /** "The local government minister", "Leven Theatre": part of a title or of a building's name. */
  private boolean isInTitle(Hit hit) {
    Tokens tokens = page.tokens();
    if (!page.rules().setting("capitals", "no").equals("yes")) {
      return false;
    }
    OfficeMention office = cast.officeAt(hit.to());
    boolean title = office != null && office.from() == hit.to();
    int before = hit.from() - 1;
    boolean name =
        before > 0
            && tokens.capital(hit.from())
            && tokens.capital(before)
            && tokens.sentence(before) == tokens.sentence(before - 1)
            && page.isFree(before);
    return title || name;
  }

  /** "Marlow Ferry" has no ferry. */
  private boolean isInCity(Hit hit) {
    for (CityMention city : cast.cities(Math.max(0, hit.from() - 4), hit.to())) {
      if (city.to() > hit.from()) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word shortly before the word of a body: "Culture and Tourism Ministry". */
  private boolean isInBody(Hit hit) {
    Tokens tokens = page.tokens();
    if (!tokens.capital(hit.from())) {
      return false;
    }
    for (int i = hit.to(); i < Math.min(tokens.size(), hit.to() + 7); i++) {
      if (page.is(i, "body")) {
        return true;
      }
      boolean small = tokens.isWord(i) && !tokens.capital(i) && !page.is(i, "and");
      if (small || tokens.paragraph(i) != tokens.paragraph(hit.from())) {
        return false;
      }
    }
    return false;
  }

  private static boolean has(List<Hit> hits, String... concepts) {
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      for (String concept : concepts) {
        if (hit.has(concept)) {
          return true;
        }
      }
    }
    return false;
  }
}
