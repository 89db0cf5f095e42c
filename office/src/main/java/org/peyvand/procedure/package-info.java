/**
 * The legal steps of each country as data: who must say yes, with which paper, between which dates
 * the rule holds. Knows nothing of acts.
 */
@NullMarked
package org.peyvand.procedure;

import org.jspecify.annotations.NullMarked;
