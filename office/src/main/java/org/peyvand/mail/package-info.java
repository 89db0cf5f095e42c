/** Letters that the office sends by e-mail: how they leave, and who wants which. */
@NullMarked
package org.peyvand.mail;

import org.jspecify.annotations.NullMarked;
