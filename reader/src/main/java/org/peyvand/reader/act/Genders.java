package org.peyvand.reader.act;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Person;
import org.peyvand.reader.page.Page;

/**
 * Whether a person can be the subject of a verb that shows gender. Arabic marks it on the verb, on
 * the office and on the title of address; who shows none agrees with both.
 */
final class Genders {

  private final Page page;
  private final Map<Person, String> known = new HashMap<>();

  Genders(Page page) {
    this.page = page;
  }

  /** Whether nothing speaks against this person as the subject of this verb. */
  boolean agree(Person person, @Nullable Hit verb) {
    String wanted = verb == null ? null : verb.get("gender");
    if (wanted == null) {
      return true;
    }
    String own = known.computeIfAbsent(person, this::of);
    return own.isEmpty() || own.equals(wanted);
  }

  private String of(Person person) {
    for (int[] mention : person.mentions()) {
      if (page.is(mention[0] - 1, "honorific")) {
        return ending(mention[0] - 1);
      }
    }
    return person.office() == null ? "" : ending(person.office().from());
  }

  /** The gender that the first word of an office or a title shows, empty where it may be both. */
  private String ending(int token) {
    Hit hit = page.hitAt(token);
    if (hit == null || hit.get("both") != null) {
      return "";
    }
    return page.tokens().source(token, token + 1).endsWith("ة") ? "f" : "m";
  }
}
