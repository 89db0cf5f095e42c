/** The paper of a memorandum as it is printed, signed and archived. */
@NullMarked
package org.peyvand.instrument;

import org.jspecify.annotations.NullMarked;
