/**
 * One file for all papers of a matter, which proves itself without this program. Knows names and
 * bytes, nothing of what they mean.
 */
@NullMarked
package org.peyvand.archive;

import org.jspecify.annotations.NullMarked;
