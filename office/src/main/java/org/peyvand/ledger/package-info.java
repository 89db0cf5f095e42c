/** The promise ledger: who owes whom what by when, what proves it, and how it was closed. */
@NullMarked
package org.peyvand.ledger;

import org.jspecify.annotations.NullMarked;
