/**
 * Who and where: cities by name and by context, offices, people, and which office a person holds
 * when the two stand in different sentences.
 */
@NullMarked
package org.peyvand.reader.name;

import org.jspecify.annotations.NullMarked;
