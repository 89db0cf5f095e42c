/** Papers: a page of ours as a file that prints, keeps and carries its own data. */
@NullMarked
package org.peyvand.paper;

import org.jspecify.annotations.NullMarked;
