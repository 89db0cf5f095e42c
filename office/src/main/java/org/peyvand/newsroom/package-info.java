/** The public newsroom: items under news codes, their versions, and the pages that show them. */
@NullMarked
package org.peyvand.newsroom;

import org.jspecify.annotations.NullMarked;
