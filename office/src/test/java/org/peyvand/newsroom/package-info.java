@NullMarked
package org.peyvand.newsroom;

import org.jspecify.annotations.NullMarked;
