@NullMarked
package org.peyvand.feed;

import org.jspecify.annotations.NullMarked;
