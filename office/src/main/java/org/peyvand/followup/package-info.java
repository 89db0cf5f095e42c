/**
 * What follows the signature of a memorandum: its registration and copies, committee and programme,
 * the days of its term, amendments, suspensions, notices and its end.
 */
@NullMarked
package org.peyvand.followup;

import org.jspecify.annotations.NullMarked;
