package org.peyvand.parallel;

import java.util.Map;
import org.peyvand.text.Language;

/**
 * One of the two cities as the paper names it, and who signs for it. Every map is by language; what
 * is missing is empty.
 *
 * @param city its key in the register
 * @param name the city's name
 * @param office whose signature it is, such as "Mayor of Isfahan"
 * @param holder the name of who signs
 */
public record Party(
    String city,
    Map<Language, String> name,
    Map<Language, String> office,
    Map<Language, String> holder) {

  public Party {
    name = Cleaning.lines(name);
    office = Cleaning.lines(office);
    holder = Cleaning.lines(holder);
  }

  public String name(Language language) {
    return name.getOrDefault(language, "");
  }

  public String office(Language language) {
    return office.getOrDefault(language, "");
  }

  public String holder(Language language) {
    return holder.getOrDefault(language, "");
  }
}
