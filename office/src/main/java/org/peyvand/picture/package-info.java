/** Pictures of items: taken in as drawings of our own, in several widths, kept in the database. */
@NullMarked
package org.peyvand.picture;

import org.jspecify.annotations.NullMarked;
