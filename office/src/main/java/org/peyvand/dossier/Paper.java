package org.peyvand.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper of an approval or a signing, where it is known.
 *
 * @param authority whose it is, by the procedures' word ({@code council}, {@code interior}, ...);
 *     null leaves it to the act's kind and name
 * @param number number of the decision or session, as printed
 * @param requested the day it was asked for
 */
public record Paper(
    @Nullable String authority, @Nullable String number, @Nullable LocalDate requested) {}
