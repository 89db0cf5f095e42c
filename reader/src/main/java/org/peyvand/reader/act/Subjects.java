package org.peyvand.reader.act;

import org.jspecify.annotations.Nullable;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.OfficeMention;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;

/** Which of the people in a clause is its subject. */
final class Subjects {

  private final Page page;
  private final Cast cast;
  private final Parties parties;
  private final boolean cityBefore;

  Subjects(Page page, Cast cast, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.parties = parties;
    this.cityBefore = page.rules().setting("city", "after").equals("before");
  }

  /** The first person between two tokens who is neither an object nor an owner, or null. */
  @Nullable Person in(int from, int to) {
    Person inCase = null;
    for (int i = from; i < to; i++) {
      Person person = cast.personAt(i);
      OfficeMention office = cast.officeAt(i);
      if (person != null) {
        boolean bears = cityBefore && (bearsCase(i, person) || isSpokenOf(i, from, to));
        inCase = inCase == null && bears && !isObject(i) ? person : inCase;
        if (!bears && !isObject(i) && !isOwner(i, person)) {
          return person;
        }
        i = skipPerson(i, to, person);
      } else if (office != null) {
        Person holder = office.plural() ? null : cast.holder(office);
        Person behind = cast.personAt(office.to());
        boolean owner = behind != null && isOwner(office.to(), behind);
        boolean spokenOf = cityBefore && isSpokenOf(i, from, to);
        boolean free = !isObject(office.from()) && !owner && !namedBeside(office);
        if (free && holder != null && !spokenOf) {
          return holder;
        }
        i =
            owner && behind != null
                ? skipPerson(office.to(), to, behind)
                : Math.max(i, office.to() - 1);
      }
    }
    return inCase;
  }

  /** Inside a quotation that the clause does not lie in: who is spoken of there does not speak. */
  private boolean isSpokenOf(int token, int from, int to) {
    return page.tokens().quoted(token)
        && !(page.tokens().quoted(from) && page.tokens().quoted(to - 1));
  }

  /**
   * "X'in makamındaki görüşmede konuk ...", "X'i ağırlayan Y ...": a Turkish name in a case is the
   * subject only where nobody else can be, as in the genitive of reported speech.
   */
  private boolean bearsCase(int token, Person person) {
    int next = token + 1;
    while (next < page.tokens().size() && cast.personAt(next) == person) {
      next++;
    }
    for (int at : new int[] {next - 1, next}) {
      if (at < page.tokens().size() && page.tokens().kind(at) == Kind.SUFFIX) {
        String relation = page.lexicon().caseOf("city", page.tokens(), at);
        return relation != null;
      }
    }
    return false;
  }

  /** "Mayor Doe's letter proposes": who owns the subject is not the subject. */
  private boolean isOwner(int token, Person person) {
    int at = token;
    while (at + 1 < page.tokens().size() && cast.personAt(at + 1) == person) {
      at++;
    }
    int next = at + 1;
    boolean suffix = page.tokens().kind(at) == Kind.SUFFIX;
    suffix |= next < page.tokens().size() && page.tokens().kind(next) == Kind.SUFFIX;
    return suffix && page.rules().setting("city", "after").equals("both");
  }

  /** Past a person and the office that follows the name as its gloss. */
  private int skipPerson(int token, int to, Person person) {
    int at = token;
    while (at + 1 < to && cast.personAt(at + 1) == person) {
      at++;
    }
    int next = at + 1 < to && page.tokens().mark(at + 1) == ',' ? at + 2 : at + 1;
    OfficeMention office = cast.officeAt(next);
    return office != null && office.from() == next ? office.to() - 1 : at;
  }

  private boolean isObject(int token) {
    OfficeMention before = cast.officeAt(token - 1);
    if (before == null && token >= 2 && page.tokens().mark(token - 1) == ',') {
      before = cast.officeAt(token - 2);
    }
    int start = before == null ? token : before.from();
    return parties.isOblique(start)
        || page.is(start - 1, "said-noun")
        || page.is(start - 1, "agent");
  }

  /** Whether the holder's name stands right beside the office, where it was looked at already. */
  private boolean namedBeside(OfficeMention office) {
    return cast.personAt(office.from() - 1) != null
        || (office.from() >= 2
            && page.tokens().mark(office.from() - 1) == ','
            && cast.personAt(office.from() - 2) != null);
  }
}
