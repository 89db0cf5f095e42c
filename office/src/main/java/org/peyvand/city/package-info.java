@NullMarked
package org.peyvand.city;

import org.jspecify.annotations.NullMarked;
