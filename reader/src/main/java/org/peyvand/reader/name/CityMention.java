package org.peyvand.reader.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Place;

/**
 * A city named at one place of the text.
 *
 * @param name canonical English name, or as printed where the gazetteer does not know it
 * @param place its entry, null where there is none
 * @param from first token
 * @param to one past the last token
 * @param relation {@code from, to, in, with, of} as a preposition or an ending says, else null
 * @param context what stands around it
 * @param namesakes other places that the gazetteer knows by the same spelling
 * @param told whether the text names the country that decides between them
 */
public record CityMention(
    String name,
    @Nullable Place place,
    int from,
    int to,
    @Nullable String relation,
    Context context,
    List<Place> namesakes,
    boolean told) {

  /** Copies the list. */
  public CityMention {
    namesakes = List.copyOf(namesakes);
  }

  /** What stands around the name. */
  public enum Context {
    /** Behind an office: mayor of X. */
    OFFICE,
    /** Behind the word for its municipality or council, or for a city. */
    MUNICIPALITY,
    /** Alone. */
    PLAIN,
    /** In the dateline of a paragraph: where the news was written. */
    DATELINE,
    /** Only part of another name: a street, a university, a team. */
    ASIDE,
    /** The province of that name. */
    PROVINCE
  }

  /** Whether the city itself is meant. */
  public boolean isCity() {
    return context != Context.ASIDE && context != Context.PROVINCE && context != Context.DATELINE;
  }

  CityMention in(Context other) {
    return new CityMention(name, place, from, to, relation, other, namesakes, told);
  }
}
