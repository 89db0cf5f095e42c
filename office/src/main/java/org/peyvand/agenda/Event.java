package org.peyvand.agenda;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.web.PageLanguage;

/**
 * An exhibition, a visit, a meeting: something with a name where people of two cities may meet.
 *
 * @param names at least one
 * @param edition the thirteenth time is 13
 * @param host key of the city where it is
 * @param place the hall or building in that city
 * @param on its days; null while nobody knows them
 * @param hours when it begins on its first day, if it is no matter of whole days
 * @param pair the one relation that it is of; null where others may come too
 * @param link its official page
 * @param calledOff it will not take place
 */
public record Event(
    Map<PageLanguage, String> names,
    @Nullable Integer edition,
    @Nullable String host,
    @Nullable String place,
    @Nullable Happened on,
    @Nullable Hours hours,
    @Nullable Pair pair,
    Visibility visibility,
    @Nullable String link,
    boolean calledOff) {

  /**
   * Hours of the clock where the event is.
   *
   * @param until null where only the beginning is known
   */
  public record Hours(LocalTime from, @Nullable LocalTime until, ZoneId zone) {}

  public Event {
    names = Map.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an event without a name");
    }
  }

  /** The name in a language, in another where that language has none. */
  public String name(PageLanguage language) {
    return Stream.concat(Stream.of(language), Stream.of(PageLanguage.EN, PageLanguage.FA))
        .map(names::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> names.values().iterator().next());
  }

  /** The language that {@link #name} is in. */
  public PageLanguage languageOfName(PageLanguage wished) {
    String shown = name(wished);
    return names.containsKey(wished)
        ? wished
        : names.entrySet().stream()
            .filter(name -> name.getValue().equals(shown))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(wished);
  }

  /** Its days, where they are known to the day. */
  public Optional<Happened> days() {
    return Optional.ofNullable(on).filter(days -> days.precision() == Happened.Precision.DAY);
  }
}
