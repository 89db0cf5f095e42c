/** The register: cities with their names in many scripts, and who held which office when. */
@NullMarked
package org.peyvand.city;

import org.jspecify.annotations.NullMarked;
