/** The office itself: its name, home city, languages, zone and address; its first start. */
@NullMarked
package org.peyvand.settings;

import org.jspecify.annotations.NullMarked;
