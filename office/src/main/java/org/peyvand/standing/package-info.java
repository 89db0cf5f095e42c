/**
 * Where a relation stands: the fold of its acts, in words, as rows of lists and as an answer to
 * machines. Pure inside: the fold reads no clock and no table.
 */
@NullMarked
package org.peyvand.standing;

import org.jspecify.annotations.NullMarked;
