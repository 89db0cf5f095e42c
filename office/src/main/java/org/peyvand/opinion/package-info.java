/**
 * A second opinion on a report from a language model that the office chooses. It only ever asks:
 * what it says and the reader does not becomes a question to an officer.
 */
@NullMarked
package org.peyvand.opinion;

import org.jspecify.annotations.NullMarked;
