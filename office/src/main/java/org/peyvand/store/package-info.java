@NullMarked
package org.peyvand.store;

import org.jspecify.annotations.NullMarked;
