package org.peyvand.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;

/** Puts a city into the register: one that the desk names, or one that a report brought. */
public interface AddCity {

  /**
   * A city to add.
   *
   * @param english its usual English name, from which its key is made
   * @param confirmed false for a report's city that an officer should confirm
   */
  record NewCity(
      String english,
      @Nullable String country,
      @Nullable String persian,
      @Nullable String turkish,
      @Nullable String arabic,
      @Nullable Double latitude,
      @Nullable Double longitude,
      boolean confirmed) {}

  /** What came of it. */
  sealed interface Outcome {

    /** It is in the register now. */
    record Added(City city) implements Outcome {}

    /** One of that name and country is there already; nothing was changed. */
    record Known(City city) implements Outcome {}

    /** Nothing was added. */
    record Refused(Refusal why) implements Outcome {}
  }

  /** Every reason to refuse a city; each has a sentence {@code city.refusal.<token>}. */
  enum Refusal {
    NAME_MISSING,
    NAME_NOT_LATIN,
    COUNTRY_UNKNOWN,
    COORDINATES_OUT_OF_RANGE,
    DIRECTION_CONTROLS;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Adds a city, or says that it is known or why it cannot be. */
  Outcome add(NewCity city, StaffMember officer);

  /** Takes a report's city as one, once an officer has looked; empty for an unknown key. */
  Optional<City> confirm(String key);
}
