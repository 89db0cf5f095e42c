/**
 * Whether the languages of one paper say the same: paragraphs, numbering, dates, numbers, names.
 */
@NullMarked
package org.peyvand.parity;

import org.jspecify.annotations.NullMarked;
