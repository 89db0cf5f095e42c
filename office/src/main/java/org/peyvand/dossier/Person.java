package org.peyvand.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in an act or said something.
 *
 * @param name with half-spaces restored
 * @param office a word of the reader's ({@code mayor}, {@code ambassador}, ...) or null
 * @param city key of the city whose office it is
 */
public record Person(String name, @Nullable String office, @Nullable String city) {}
