package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.reader.page.Zone;

/**
 * Who says what. The subject of a verb of saying is the first person or officer of its sentence
 * whom no preposition makes an object; a pronoun or nothing at all means who was spoken of last.
 */
final class Speakers {

  private final Page page;
  private final Cast cast;
  private final Parties parties;
  private final Subjects subjects;
  private final Genders genders;
  private final TurkishVoices voices;
  private final boolean verbFirst;

  /** Who was spoken of so far, the last first. */
  private final java.util.ArrayDeque<Person> heard = new java.util.ArrayDeque<>();

  private final List<Said> said = new ArrayList<>();
  private final @Nullable Person[] current;
  private @Nullable Person last;

  /** Who wrote the letter or message that was spoken of last. */
  private @Nullable Person author;

  /** One speech: the verb, the sentence that holds it, and whether the speaker is named there. */
  record Said(Person speaker, Sentence sentence, Hit verb, boolean named) {}

  Speakers(Page page, Cast cast, Parties parties, List<Sentence> sentences) {
    this.page = page;
    this.cast = cast;
    this.parties = parties;
    this.subjects = new Subjects(page, cast, parties);
    this.genders = new Genders(page);
    this.voices = new TurkishVoices(page, cast, subjects);
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
    this.current = new @Nullable Person[page.tokens().sentences()];
    for (Sentence sentence : sentences) {
      if (sentence.zone() != Zone.KICKER) {
        listen(sentence);
      }
    }
    letter(sentences);
  }

  /**
   * A letter speaks in the first person between the line of its addressee and the line of the name
   * that signs it; that name is the last to stand alone in a line.
   */
  private void letter(List<Sentence> sentences) {
    Person signs = null;
    int from = 0;
    int to = 0;
    for (Sentence sentence : sentences) {
      Person alone = cast.personAt(sentence.to() - 1);
      boolean line = alone != null && sentence.zone() == Zone.SUBHEAD;
      if (line) {
        from = to;
        to = sentence.from();
        signs = alone;
      }
    }
    if (signs == null) {
      return;
    }
    for (Sentence sentence : sentences) {
      boolean inside = sentence.from() > from && sentence.from() < to;
      Hit verb = inside && sentence.zone() == Zone.BODY ? firstPerson(sentence) : null;
      if (verb != null) {
        said.add(new Said(signs, sentence, verb, false));
        current[sentence.number()] = signs;
      }
    }
  }

  private static @Nullable Hit firstPerson(Sentence sentence) {
    for (Sentence.Clause clause : sentence.clauses()) {
      String person = clause.verb() == null ? null : clause.verb().get("person");
      if (person != null && person.startsWith("1")) {
        return clause.verb();
      }
    }
    return null;
  }

  List<Said> said() {
    return said;
  }

  /** Who speaks or is spoken of in a sentence, or null. */
  @Nullable Person current(Sentence sentence) {
    return current[sentence.number()];
  }

  private void listen(Sentence sentence) {
    Person subject = subjects.in(sentence.from(), sentence.to());
    Person here = subject == null ? last : subject;
    hear(sentence);
    int say = page.lexicon().concept("say");
    boolean pronoun = page.is(sentence.from(), "he");
    author = writer(sentence);
    Person explains = explains(sentence);
    if (explains != null) {
      add(explains, sentence, first(sentence.from(), sentence.to()));
      here = explains;
    }
    for (Sentence.Clause clause : sentence.clauses()) {
      Hit verb = clause.verb();
      Person quoted = source(clause);
      if (quoted != null) {
        add(quoted, sentence, verb == null ? first(clause.from(), clause.to()) : verb);
        here = quoted;
      }
      Person voice = voices.before(sentence, clause);
      if (voice != null) {
        add(voice, sentence, verb == null ? first(sentence.from(), sentence.to()) : verb);
        here = voice;
      }
      if (verb == null && announces(clause)) {
        Person named = subjects.in(clause.from(), clause.to());
        if (named != null) {
          add(named, sentence, first(clause.from(), clause.to()));
          here = named;
        }
      }
      if (verb != null && author != null && verb.has("written-in") && inLetter(clause)) {
        said.add(new Said(author, sentence, verb, false));
        here = author;
        continue;
      }
      boolean speech = verb != null && (verb.has(say) || (calls(verb) && quotes(clause)));
      speech |= verb != null && calls(verb) && saysThat(verb) && !verb.has("ask");
      speech &= verb == null || !isEarlier(verb, clause);
      if (verb == null || !speech || isPlural(verb)) {
        continue;
      }
      Person own = agreeing(subjects.in(clause.from(), clause.to()), verb);
      own = own == null && subject == null ? voices.counterpart(sentence, last, heard) : own;
      Person speaker = own == null ? agreeing(here, verb) : own;
      if (speaker != null && !(subject == null && own == null && anotherSpeaks(clause))) {
        said.add(new Said(speaker, sentence, verb, own != null || (subject != null && !pronoun)));
        here = speaker;
      }
    }
    Hit along = along(sentence);
    if (along != null && subject != null) {
      said.add(new Said(subject, sentence, along, true));
    }
    Person agent = subject == null && here == last ? agent(sentence) : null;
    last = agent == null ? here : agent;
    current[sentence.number()] = here;
  }

  /** "A motion by X fell": who did it is who "he" in the next sentence means. */
  private @Nullable Person agent(Sentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      Person person = cast.personAt(i);
      OfficeMention before = cast.officeAt(i - 1);
      int start = before == null ? i : before.from();
      if (person != null && page.is(start - 1, "agent")) {
        return person;
      }
    }
    return null;
  }

  /** "The message of X was read": X; else who was known to have written before. */
  private @Nullable Person writer(Sentence sentence) {
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      int behind = hit.to();
      OfficeMention office = cast.officeAt(behind);
      Person person = hit.has("letter") ? cast.personAt(behind) : null;
      if (hit.has("letter") && person == null && office != null && office.from() == behind) {
        person = cast.holder(office);
      }
      if (person != null) {
        return person;
      }
    }
    return author;
  }

  /** "In this message", "in the letter". */
  private boolean inLetter(Sentence.Clause clause) {
    for (Hit hit : page.hits(clause.from(), clause.to())) {
      boolean in = page.is(hit.from() - 1, "in") || page.is(hit.from() - 2, "in");
      if (hit.has("letter") && in) {
        return true;
      }
    }
    return false;
  }

  /** Remembers whom a sentence names. */
  private void hear(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Person person = cast.personAt(i);
      if (person != null) {
        heard.remove(person);
        heard.addFirst(person);
      }
    }
  }

  /** This person, or where the verb shows another gender the last one who agrees with it. */
  private @Nullable Person agreeing(@Nullable Person person, Hit verb) {
    if (person == null || genders.agree(person, verb)) {
      return person;
    }
    for (Person other : heard) {
      if (genders.agree(other, verb)) {
        return other;
      }
    }
    return person;
  }

  /** What is said without any word of the lexicon proves no statement. */
  private void add(Person speaker, Sentence sentence, @Nullable Hit word) {
    if (word != null) {
      said.add(new Said(speaker, sentence, word, true));
    }
  }

  private @Nullable Hit first(int from, int to) {
    List<Hit> hits = page.hits(from, to);
    return hits.isEmpty() ? null : hits.getFirst();
  }

  /** "called it «a step»": a verb of naming with words in quotation marks. */
  private boolean calls(Hit verb) {
    return verb.has("read");
  }

  /** "Doe voted no, arguing that ...": a verb of saying that goes along with another. */
  private @Nullable Hit along(Sentence sentence) {
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      boolean comma = hit.from() > 0 && page.tokens().mark(hit.from() - 1) == ',';
      if (comma && hit.has("say") && "gerund".equals(hit.get("tense")) && saysThat(hit)) {
        return hit;
      }
    }
    return null;
  }

  /** "Wrote that": a verb that need not be one of saying, with words that are said. */
  private boolean saysThat(Hit verb) {
    int next = verb.to();
    for (int i = next; i < Math.min(page.tokens().size(), next + 2); i++) {
      if (page.tokens().is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "Had argued for waiting": what was said before the news, without its words. */
  private boolean isEarlier(Hit verb, Sentence.Clause clause) {
    return "pluperfect".equals(verb.get("tense")) && !quotes(clause) && !saysThat(verb);
  }

  private boolean quotes(Sentence.Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (page.tokens().quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor of X:" */
  private boolean announces(Sentence.Clause clause) {
    int last = clause.to() - 1;
    return page.tokens().mark(last) == ':'
        && !page.hits(clause.from(), clause.to()).isEmpty()
        && (cast.personAt(last - 1) != null || cast.officeAt(last - 1) != null);
  }

  /** Whether several speak; the Arabic "I add" is written like "it was added". */
  private boolean isPlural(Hit verb) {
    String person = verb.get("person");
    boolean passive = verbFirst && "1s".equals(person) && !page.tokens().quoted(verb.from());
    return passive || (person != null && person.endsWith("p"));
  }

  /** Whether a body, an outlet or an unnamed officer is the subject. */
  private boolean anotherSpeaks(Sentence.Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      OfficeMention office = cast.officeAt(i);
      if (office != null && office.from() == i && !parties.isOblique(i)) {
        return cast.holder(office) == null;
      }
      boolean body =
          page.is(i, "body")
              || page.is(i, "reporter")
              || page.is(i, "outlet-word")
              || (i == clause.from() && page.is(i, "municipality"));
      if (body && !parties.isOblique(i) && cast.officeAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Arabic "explained" is written like "between": at the head of a sentence with "that" in it, and
   * right before one officer or a name, it is the verb.
   */
  private @Nullable Person explains(Sentence sentence) {
    Hit first = verbFirst ? page.hitAt(sentence.from()) : null;
    if (first == null || !first.has("between") || !saysThat(sentence)) {
      return null;
    }
    Person person = cast.personAt(first.to());
    OfficeMention office = cast.officeAt(first.to());
    if (person == null && office != null && !office.plural()) {
      person = cast.holder(office);
    }
    return person;
  }

  private boolean saysThat(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (page.is(i, "that") && page.is(i, "clause-start")) {
        return true;
      }
    }
    return false;
  }

  /** "According to X": who stands behind the words for it. */
  private @Nullable Person source(Sentence.Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (page.is(i, "said-noun-behind") && i > clause.from()) {
        Person before = cast.personAt(i - 1);
        before = before == null ? cast.personAt(i - 2) : before;
        if (before != null) {
          return before;
        }
      }
      if (page.is(i, "said-noun")) {
        Hit hit = page.hitAt(i);
        int behind = hit == null ? i + 1 : hit.to();
        for (int j = behind; j < Math.min(clause.to(), behind + 3); j++) {
          Person person = cast.personAt(j);
          OfficeMention office = cast.officeAt(j);
          person = person == null && office != null ? cast.holder(office) : person;
          if (person != null) {
            return person;
          }
        }
      }
    }
    return null;
  }
}
