/** Events in two calendars, invitations to them, anniversaries of signings: what is coming. */
@NullMarked
package org.peyvand.agenda;

import org.jspecify.annotations.NullMarked;
