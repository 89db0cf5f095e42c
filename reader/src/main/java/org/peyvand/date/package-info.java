/**
 * Dates as reports write them: Gregorian, Persian and lunar, in four languages, as days, months,
 * years and ranges; two calendars side by side are checked against each other. Nothing here reads a
 * clock: words such as "yesterday" need the day of publication.
 */
@NullMarked
package org.peyvand.date;

import org.jspecify.annotations.NullMarked;
