/** The private PostgreSQL, migrations, back-up. Knows no domain words. */
@NullMarked
package org.peyvand.store;

import org.jspecify.annotations.NullMarked;
