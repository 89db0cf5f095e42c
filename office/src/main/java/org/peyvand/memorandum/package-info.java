/** Memoranda: parallel texts of two cities, their versions, rounds, and who may see them. */
@NullMarked
package org.peyvand.memorandum;

import org.jspecify.annotations.NullMarked;
