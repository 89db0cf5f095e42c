package org.peyvand.date;

import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * A date as one calendar gives it.
 *
 * @param period null when the date cannot exist or its year is unknown
 */
public record Reading(Calendar calendar, @Nullable Period period, Span span) {}
