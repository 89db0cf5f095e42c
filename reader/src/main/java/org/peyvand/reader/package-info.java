/**
 * The reader: one news item in, claims with their evidence out. Begin at {@link
 * org.peyvand.reader.Reader}.
 */
@NullMarked
package org.peyvand.reader;

import org.jspecify.annotations.NullMarked;
