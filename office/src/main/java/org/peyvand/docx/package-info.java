/** A text in several languages side by side, as a file that other programs open. */
@NullMarked
package org.peyvand.docx;

import org.jspecify.annotations.NullMarked;
