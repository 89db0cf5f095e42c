/** Reports as they came: taking in, keeping byte for byte, recognising what was here before. */
@NullMarked
package org.peyvand.intake;

import org.jspecify.annotations.NullMarked;
