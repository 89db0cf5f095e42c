@NullMarked
package org.peyvand.intake;

import org.jspecify.annotations.NullMarked;
