/** A text in several languages at once, article beside article: its canonical form, its changes. */
@NullMarked
package org.peyvand.parallel;

import org.jspecify.annotations.NullMarked;
