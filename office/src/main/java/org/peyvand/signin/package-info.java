/** How a browser becomes a person of the office, stays one and ceases to be one. */
@NullMarked
package org.peyvand.signin;

import org.jspecify.annotations.NullMarked;
