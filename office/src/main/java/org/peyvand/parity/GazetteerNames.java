package org.peyvand.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.text.Folded;

/**
 * The names of the gazetteer and the paper's own two cities. A name that is also a common word
 * counts for these two alone.
 */
public final class GazetteerNames implements NameBook {

  /** Medina is called "the city"; a paper that says "city" does not mean it. */
  private static final Set<String> COMMON = Set.of(Folded.key("مدينة"), Folded.key("المدينة"));

  private final Gazetteer gazetteer;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Set<String>> asked = new HashMap<>();

  private GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** For one paper. */
  public static GazetteerNames of(ParallelText paper) {
    GazetteerNames names = new GazetteerNames(Gazetteer.standard());
    for (Party party : paper.parties()) {
      party.name().values().stream()
          .map(Folded::key)
          .filter(key -> !key.isEmpty())
          .forEach(key -> names.own.put(key, party.city()));
      names
          .gazetteer
          .find(party.city())
          .ifPresent(
              place -> place.names().forEach(name -> names.own.put(name.folded(), party.city())));
    }
    return names;
  }

  @Override
  public Set<String> places(String printed) {
    return asked.computeIfAbsent(Folded.key(printed), this::find);
  }

  private Set<String> find(String folded) {
    String party = own.get(folded);
    if (party != null) {
      return Set.of(party);
    }
    if (COMMON.contains(folded)) {
      return Set.of();
    }
    return gazetteer.named(folded).stream()
        .filter(place -> isSure(place, folded))
        .map(Place::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSure(Place place, String folded) {
    return place.names().stream()
        .anyMatch(name -> !name.needsContext() && name.folded().equals(folded));
  }
}
