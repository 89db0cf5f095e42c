/** The public items for other machines: feeds, site maps, and what the public API offers. */
@NullMarked
package org.peyvand.feed;

import org.jspecify.annotations.NullMarked;
