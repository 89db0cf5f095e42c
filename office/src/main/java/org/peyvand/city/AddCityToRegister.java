package org.peyvand.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddCityToRegister implements AddCity {

  private static final Set<String> COUNTRIES =
      Set.copyOf(Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).toList());
  private final CityRows rows;
  private final Register register;

  AddCityToRegister(CityRows rows, Register register) {
    this.rows = rows;
    this.register = register;
  }

  @Override
  @Transactional
  public Outcome add(NewCity city, StaffMember officer) {
    Optional<Refusal> refusal = refusal(city);
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    Optional<City> known = known(city);
    if (known.isPresent()) {
      return new Outcome.Known(known.get());
    }
    for (String key : keys(city)) {
      City added =
          new City(
              key,
              city.country(),
              null,
              city.english().strip(),
              blankless(city.persian()),
              blankless(city.turkish()),
              blankless(city.arabic()),
              city.latitude(),
              city.longitude(),
              city.confirmed());
      if (rows.add(added, List.of(), officer.id())) {
        register.forget();
        return new Outcome.Added(added);
      }
    }
    throw new IllegalStateException("no key is free for " + city.english());
  }

  @Override
  @Transactional
  public Optional<City> confirm(String key) {
    rows.confirm(key);
    register.forget();
    return rows.find(key);
  }

  private static Optional<Refusal> refusal(NewCity city) {
    if (city.english().isBlank()) {
      return Optional.of(Refusal.NAME_MISSING);
    }
    if (names(city).anyMatch(Spelling::turnsDirection)) {
      return Optional.of(Refusal.DIRECTION_CONTROLS);
    }
    if (Spelling.key(city.english()).isEmpty()) {
      return Optional.of(Refusal.NAME_NOT_LATIN);
    }
    if (city.country() != null && !COUNTRIES.contains(city.country())) {
      return Optional.of(Refusal.COUNTRY_UNKNOWN);
    }
    boolean placed =
        within(city.latitude(), 90)
            && within(city.longitude(), 180)
            && (city.latitude() == null) == (city.longitude() == null);
    return placed ? Optional.empty() : Optional.of(Refusal.COORDINATES_OUT_OF_RANGE);
  }

  /** A city of the same name, unless both countries are known and differ. */
  private Optional<City> known(NewCity city) {
    return rows.named(Spelling.folded(city.english())).stream()
        .flatMap(key -> rows.find(key).stream())
        .filter(
            other ->
                city.country() == null
                    || other.country() == null
                    || city.country().equals(other.country()))
        .findFirst();
  }

  /** The plain key, with the country's code on a clash, then with a number. */
  private static List<String> keys(NewCity city) {
    String plain = Spelling.key(city.english());
    List<String> keys = new ArrayList<>();
    keys.add(plain);
    if (city.country() != null) {
      keys.add(plain + "-" + city.country().toLowerCase(Locale.ROOT));
    }
    for (int number = 2; number < 100; number++) {
      keys.add(plain + "-" + number);
    }
    return keys;
  }

  private static boolean within(@Nullable Double degrees, double limit) {
    return degrees == null || Math.abs(degrees) <= limit;
  }

  private static @Nullable String blankless(@Nullable String name) {
    return name == null || name.isBlank() ? null : name.strip();
  }

  private static Stream<String> names(NewCity city) {
    return Stream.of(city.english(), city.persian(), city.turkish(), city.arabic())
        .filter(Objects::nonNull);
  }
}
