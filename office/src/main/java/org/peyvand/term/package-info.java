/**
 * How long a memorandum holds: what its articles on term, review and termination say, and the days
 * that follow from it in the calendar that it is counted in. Pure; it knows no database.
 */
@NullMarked
package org.peyvand.term;

import org.jspecify.annotations.NullMarked;
