/** Tokens, seals, one-time codes and how often they may be tried. Knows no domain words. */
@NullMarked
package org.peyvand.secret;

import org.jspecify.annotations.NullMarked;
