/** Memoranda: parallel texts of two cities, their versions, remarks, agreement and consents. */
@NullMarked
package org.peyvand.memorandum;

import org.jspecify.annotations.NullMarked;
