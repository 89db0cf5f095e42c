/** The yes to a text: both offices agree upon a version, authorities consent to it by its hash. */
@NullMarked
package org.peyvand.assent;

import org.jspecify.annotations.NullMarked;
