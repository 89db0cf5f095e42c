@NullMarked
package org.peyvand.dossier;

import org.jspecify.annotations.NullMarked;
