/** The library of clauses for memoranda, in four languages: templates, not legal advice. */
@NullMarked
package org.peyvand.clause;

import org.jspecify.annotations.NullMarked;
