/**
 * What the reader says of a report: immutable records, each with the spans of the text that say it.
 * The words of the enums are those of the published format and never change their spelling.
 */
@NullMarked
package org.peyvand.reader.claim;

import org.jspecify.annotations.NullMarked;
