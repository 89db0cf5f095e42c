/**
 * Cities, districts, regions and countries, with their names in the four languages of the house.
 */
@NullMarked
package org.peyvand.gazetteer;

import org.jspecify.annotations.NullMarked;
