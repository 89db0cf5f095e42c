@NullMarked
package org.peyvand.imports;

import org.jspecify.annotations.NullMarked;
