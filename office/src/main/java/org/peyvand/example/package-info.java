/** Isfahan's ties as public reports tell them: the acts that the example office begins with. */
@NullMarked
package org.peyvand.example;

import org.jspecify.annotations.NullMarked;
