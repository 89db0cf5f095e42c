package org.peyvand.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom accepted acts show in an office of a city.
 *
 * @param city the city's key
 * @param office a word of the reader's, such as {@code mayor}
 * @param firstSeen the earliest day that an act shows; null where no act has a date
 * @param lastSeen the latest such day; says nothing of whether the office is still held
 */
public record OfficeHolder(
    String city,
    String office,
    String name,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen) {}
