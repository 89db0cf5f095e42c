package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a phrase.
 *
 * @param value the month, weekday, day or offset; 0 where there is none
 * @param doubtful whether the word means something else in most sentences
 * @param tokens the length of the phrase
 */
record Meaning(Role role, @Nullable Calendar calendar, int value, boolean doubtful, int tokens) {}
