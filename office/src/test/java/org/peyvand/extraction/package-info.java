@NullMarked
package org.peyvand.extraction;

import org.jspecify.annotations.NullMarked;
