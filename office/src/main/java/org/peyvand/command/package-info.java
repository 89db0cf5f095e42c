/** What the command line and the start of the server ask of every module; knows none of them. */
@NullMarked
package org.peyvand.command;

import org.jspecify.annotations.NullMarked;
