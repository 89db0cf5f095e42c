@NullMarked
package org.peyvand.date;

import org.jspecify.annotations.NullMarked;
