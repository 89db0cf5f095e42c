@NullMarked
package org.peyvand.text;

import org.jspecify.annotations.NullMarked;
