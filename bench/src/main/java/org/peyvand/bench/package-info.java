/** What reading costs, measured beside what others need for the same texts. */
@NullMarked
package org.peyvand.bench;

import org.jspecify.annotations.NullMarked;
