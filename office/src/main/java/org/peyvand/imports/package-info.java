/**
 * What an office brings along from elsewhere: items and comments, line by line or from WordPress.
 */
@NullMarked
package org.peyvand.imports;

import org.jspecify.annotations.NullMarked;
