/**
 * Text of four languages made comparable: folding with a map back to the original, tokens,
 * languages, half-spaces. Everything here is immutable, thread-safe, linear in the length of the
 * text, and accepts any string whatever, lone surrogates included.
 */
@NullMarked
package org.peyvand.text;

import org.jspecify.annotations.NullMarked;
