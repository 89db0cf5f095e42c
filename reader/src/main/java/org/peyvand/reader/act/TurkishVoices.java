package org.peyvand.reader.act;

import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.text.Tokens;

/**
 * Speakers whom no verb of saying names, in Turkish: "Başkan X'in sözleri kısaydı: “...”", and the
 * other mayor where only "mevkidaşı" or "meslektaşı" is said.
 */
final class TurkishVoices {

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final Subjects subjects;
  private final boolean turkish;

  TurkishVoices(Page page, Cast cast, Subjects subjects) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.subjects = subjects;
    this.turkish = page.rules().setting("city", "after").equals("before");
  }

  /** The person of a sentence up to a colon before words in quotation marks, or null. */
  @Nullable Person before(Sentence sentence, Sentence.Clause clause) {
    int colon = clause.to() - 1;
    if (!turkish
        || tokens.mark(colon) != ':'
        || clause.to() + 1 >= tokens.size()
        || tokens.paragraph(clause.to() + 1) != tokens.paragraph(colon)
        || !(tokens.quoted(clause.to()) || tokens.quoted(clause.to() + 1))) {
      return null;
    }
    int from = sentence.from();
    for (Hit hit : page.hits(sentence.from(), colon)) {
      if (hit.has("say") && hit.to() >= colon) {
        return null;
      }
    }
    for (int i = from; i < colon; i++) {
      from = tokens.mark(i) == ':' || tokens.mark(i) == ';' ? i + 1 : from;
    }
    return subjects.in(from, colon);
  }

  /** "Meslektaşı ise ... söyledi": of the mayors who were heard of the one of another city. */
  @Nullable Person counterpart(Sentence sentence, @Nullable Person last, Iterable<Person> heard) {
    if (!turkish || last == null || !isSubject(sentence)) {
      return null;
    }
    for (Person person : heard) {
      boolean other = person.city() != null && !person.city().equals(last.city());
      if (other && person.office() != null && person.office().key().startsWith("mayor@")) {
        return person;
      }
    }
    return null;
  }

  private boolean isSubject(Sentence sentence) {
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      if (hit.has("counterpart") && hit.relation() == null) {
        return cast.personAt(hit.to()) == null;
      }
    }
    return false;
  }
}
