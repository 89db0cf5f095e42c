/** The ties that an office has already, brought in from its own list. */
@NullMarked
package org.peyvand.inventory;

import org.jspecify.annotations.NullMarked;
