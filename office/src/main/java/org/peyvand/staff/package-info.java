@NullMarked
package org.peyvand.staff;

import org.jspecify.annotations.NullMarked;
