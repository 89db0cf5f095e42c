/**
 * What a page is made of: its furniture told from its news, the header read off it, and the news
 * cut into sentences with the words that matter found in them.
 */
@NullMarked
package org.peyvand.reader.page;

import org.jspecify.annotations.NullMarked;
