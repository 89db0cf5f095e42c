@NullMarked
package org.peyvand.app;

import org.jspecify.annotations.NullMarked;
