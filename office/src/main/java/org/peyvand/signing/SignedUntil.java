package org.peyvand.signing;

import java.time.LocalDate;
import java.util.Optional;

/** Until when a paper holds; told by the module whose paper it is. */
public interface SignedUntil {

  /**
   * The last day of its term; empty for a paper without one and for another module's.
   *
   * @param signed the day of the last signature
   */
  Optional<LocalDate> until(LaidPaper paper, LocalDate signed);
}
