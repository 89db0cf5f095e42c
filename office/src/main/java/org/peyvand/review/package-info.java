/**
 * Claims of a report before an officer: accepted, corrected or refused; what is accepted becomes
 * acts.
 */
@NullMarked
package org.peyvand.review;

import org.jspecify.annotations.NullMarked;
