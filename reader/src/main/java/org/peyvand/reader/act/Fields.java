package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;

/**
 * Fields in which the cities work together. A word of a field counts where its sentence speaks of
 * working together; never inside an office, a body or an event's name, never where a city is
 * praised or an earlier report is put right.
 */
final class Fields {

  private final Page page;
  private final Cast cast;
  private final Events events;
  private final List<Group> groups = new ArrayList<>();

  /** The fields of one sentence and the words that say them. */
  record Group(Sentence sentence, Set<Field> fields, List<Hit> hits) {}

  Fields(Page page, Cast cast, Events events, List<Sentence> sentences) {
    this.page = page;
    this.cast = cast;
    this.events = events;
    for (Sentence sentence : sentences) {
      if (sentence.zone() != Zone.KICKER && sentence.zone() != Zone.SUBHEAD) {
        collect(sentence);
      }
    }
  }

  List<Group> groups() {
    return groups;
  }

  private void collect(Sentence sentence) {
    List<Hit> all = page.hits(sentence.from(), sentence.to());
    if (!has(all, "cooperate", "field-frame", "exchange-noun")
        || has(all, "withdrawn", "withdrawn")) {
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
      if (!has(near, "praise", "praise")
          && (has(near, "cooperate", "field-frame", "exchange-noun") || isList(sentence, hit))) {
        fields.add(Field.of(word));
        matched.add(hit);
      }
    }
    if (!fields.isEmpty()) {
      groups.add(new Group(sentence, fields, matched));
    }
  }

  /** Whether the clause before speaks of working together, as in a list behind a colon. */
  private boolean isList(Sentence sentence, Hit hit) {
    List<Sentence.Clause> clauses = sentence.clauses();
    for (int i = 1; i < clauses.size(); i++) {
      Sentence.Clause clause = clauses.get(i);
      if (hit.from() >= clause.from() && hit.from() < clause.to()) {
        Sentence.Clause before = clauses.get(i - 1);
        return has(
            page.hits(before.from(), before.to()), "cooperate", "field-frame", "exchange-noun");
      }
    }
    return false;
  }

  private boolean inName(Hit hit) {
    return cast.officeAt(hit.from()) != null
        || cast.personAt(hit.from()) != null
        || page.is(hit.from() - 1, "body")
        || events.covers(hit.from());
  }

  private boolean has(List<Hit> hits, String... concepts) {
    for (Hit hit : hits) {
      for (String concept : concepts) {
        if (hit.has(page.lexicon().concept(concept))) {
          return true;
        }
      }
    }
    return false;
  }
}
