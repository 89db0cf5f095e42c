/**
 * What readers say under an item: threads, their moderation before anybody sees them, and what
 * keeps floods and advertising out.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule
package org.peyvand.comment;

import org.jspecify.annotations.NullMarked;
