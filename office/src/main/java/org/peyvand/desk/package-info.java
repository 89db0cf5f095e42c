/** What waits for the office today. Uses all modules, used by none. */
@NullMarked
package org.peyvand.desk;

import org.jspecify.annotations.NullMarked;
