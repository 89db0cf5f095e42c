package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.gazetteer.Place;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.reader.name.CityMention;

/** What a city could have been and is not: another place of its name, a party of the news. */
final class LostCities {

  private LostCities() {}

  /**
   * The readings that lost, each once.
   *
   * @param mentions the places that name the city; never empty
   */
  static List<Rejected> of(List<CityMention> mentions, CityRole role) {
    Set<Rejected> lost = new LinkedHashSet<>();
    for (CityMention mention : mentions) {
      for (Place other : mention.namesakes()) {
        lost.add(
            new Rejected(
                other.name() + ", " + other.country(),
                mention.told()
                    ? "the text names the country of the other"
                    : "no country is named, and the other is better known"));
      }
    }
    if (role == CityRole.MENTIONED) {
      lost.add(new Rejected(CityRole.PARTY.word(), whyMentioned(mentions)));
    }
    return new ArrayList<>(lost);
  }

  /** A city that the gazetteer does not know, or one of several whose country nothing names. */
  static List<Doubt> doubts(List<CityMention> mentions) {
    Place place = mentions.getFirst().place();
    if (place == null || place.key().isEmpty()) {
      return List.of(Doubt.NEW_CITY);
    }
    return mentions.stream().allMatch(CityMention::told)
        ? List.of()
        : List.of(Doubt.CITY_AMBIGUOUS);
  }

  private static String whyMentioned(List<CityMention> mentions) {
    CityMention.Context context = mentions.getFirst().context();
    boolean same = mentions.stream().allMatch(each -> each.context() == context);
    if (!same || mentions.getFirst().isCity()) {
      return "no tie of the news is its own";
    }
    return switch (context) {
      case DATELINE -> "stands only where the news was written";
      case PROVINCE -> "only its province is named";
      default -> "stands only inside another name";
    };
  }
}
