package org.peyvand.reader.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Office;

/**
 * An office named at one place of the text.
 *
 * @param office which
 * @param from first token
 * @param to one past the last token, the city included
 * @param city whose office it is, null where none is named
 * @param more further cities of a plural, "the mayors of X and Y"
 * @param state whether it is an office of a state, not of a city
 * @param plural whether several holders are meant
 * @param run whether a verb says that somebody runs the body of that office: "runs the town hall"
 */
public record OfficeMention(
    Office office,
    int from,
    int to,
    @Nullable CityMention city,
    List<CityMention> more,
    boolean state,
    boolean plural,
    boolean run) {

  /** Copies the list. */
  public OfficeMention {
    more = List.copyOf(more);
  }

  OfficeMention(
      Office office,
      int from,
      int to,
      @Nullable CityMention city,
      List<CityMention> more,
      boolean state,
      boolean plural) {
    this(office, from, to, city, more, state, plural, false);
  }

  /** The same office as one of this city. */
  OfficeMention of(CityMention other) {
    return new OfficeMention(office, from, to, other, more, state, plural, run);
  }

  /** The same office of one holder. */
  OfficeMention single() {
    return new OfficeMention(office, from, to, city, List.of(), state, false, run);
  }

  /** The same office, of the city of another mention of it where that has one. */
  OfficeMention seatedWith(OfficeMention other) {
    return new OfficeMention(
        office, from, to, other.city == null ? city : other.city, more, state, plural, run);
  }

  /** The name of its city, or null. */
  public @Nullable String cityName() {
    return city == null ? null : city.name();
  }

  /** Office and city in the words of the published format, such as {@code mayor of Isfahan}. */
  String words() {
    return city == null ? office.word() : office.word() + " of " + city.name();
  }

  /** Office and city as one key: the same key is taken for the same holder. */
  public String key() {
    return office.word() + "@" + cityName();
  }
}
