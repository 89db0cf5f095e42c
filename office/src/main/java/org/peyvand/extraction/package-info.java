/** Files in, text out: what a file really is, its words, and a reason where there are none. */
@NullMarked
package org.peyvand.extraction;

import org.jspecify.annotations.NullMarked;
