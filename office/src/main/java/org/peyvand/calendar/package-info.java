/** The agenda for calendars outside: RFC 5545 feeds, the public one and one for each officer. */
@NullMarked
package org.peyvand.calendar;

import org.jspecify.annotations.NullMarked;
