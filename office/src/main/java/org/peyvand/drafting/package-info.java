/**
 * Drafting memoranda: from the dossier and the library, article by article, with remarks and
 * parity.
 */
@NullMarked
package org.peyvand.drafting;

import org.jspecify.annotations.NullMarked;
