/** Whom to call: the contact persons of both sides of a relation, for the office alone. */
@NullMarked
package org.peyvand.contact;

import org.jspecify.annotations.NullMarked;
