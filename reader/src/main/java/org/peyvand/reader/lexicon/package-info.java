/**
 * The words of a language as data: entries of the lexicon files, their inflected forms, and one
 * trie over folded letters that finds them all in one pass.
 */
@NullMarked
package org.peyvand.reader.lexicon;

import org.jspecify.annotations.NullMarked;
