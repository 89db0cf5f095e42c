/** Commitments: who owes whom what by when, and how each was closed. */
@NullMarked
package org.peyvand.promise;

import org.jspecify.annotations.NullMarked;
