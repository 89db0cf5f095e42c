/** What people take with them: briefing, handover file, yearly report, before and after, tables. */
@NullMarked
package org.peyvand.briefing;

import org.jspecify.annotations.NullMarked;
