@NullMarked
package org.peyvand.reader;

import org.jspecify.annotations.NullMarked;
