/**
 * What is said to have been done: rules over the words of a clause, a table that tells how real it
 * is, who did it to whom, who says so, and how far it takes each pair of cities.
 */
@NullMarked
package org.peyvand.reader.act;

import org.jspecify.annotations.NullMarked;
