/** A relation's page: its dossier as a sentence, two ladders, a timeline and what proves it. */
@NullMarked
package org.peyvand.tie;

import org.jspecify.annotations.NullMarked;
