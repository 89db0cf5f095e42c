/** Finding: folded keys with offsets, an index beside the records, and queries over both. */
@NullMarked
package org.peyvand.search;

import org.jspecify.annotations.NullMarked;
