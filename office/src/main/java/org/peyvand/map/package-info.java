/** The office's public ties on a map, and as a list. */
@NullMarked
package org.peyvand.map;

import org.jspecify.annotations.NullMarked;
