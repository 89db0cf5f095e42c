@NullMarked
package org.peyvand.web;

import org.jspecify.annotations.NullMarked;
