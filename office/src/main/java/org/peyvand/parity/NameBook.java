package org.peyvand.parity;

import java.util.Set;

/** Which places a name may mean. */
public interface NameBook {

  /**
   * Keys of the places that a printed name may mean, in any language; empty for what is no name.
   *
   * @param printed one to four words as they stand in the text
   */
  Set<String> places(String printed);
}
