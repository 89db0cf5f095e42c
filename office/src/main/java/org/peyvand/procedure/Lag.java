package org.peyvand.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one real file took.
 *
 * @param partner the partner's name as printed
 * @param begun first day, null where only the length is known
 * @param ended last day
 * @param days the length
 * @param source the page that says so
 */
public record Lag(
    String partner,
    @Nullable LocalDate begun,
    @Nullable LocalDate ended,
    int days,
    String source) {}
