/** Delegations to events: promised, named, arrived, reported; who came, what they did, who paid. */
@NullMarked
package org.peyvand.delegation;

import org.jspecify.annotations.NullMarked;
