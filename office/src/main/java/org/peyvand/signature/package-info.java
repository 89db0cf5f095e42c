/**
 * Electronic signatures on papers: puts them there and says whether they hold. Knows PDFs and
 * certificates; no relations, no articles and no database.
 */
@NullMarked
package org.peyvand.signature;

import org.jspecify.annotations.NullMarked;
