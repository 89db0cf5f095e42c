/**
 * Papers that wait for signatures: who signs, by which certificates both sides trust, by ink or
 * electronically; and the act that says so when all have signed.
 */
@NullMarked
package org.peyvand.signing;

import org.jspecify.annotations.NullMarked;
