package org.peyvand.staff;

import java.util.Optional;

/** The name shown beside what a person does. */
public final class PersonName {

  private PersonName() {}

  /**
   * What was typed without the space around it: 1 to 100 characters, no control characters and none
   * that turn the direction of what stands beside it.
   */
  public static Optional<String> of(String typed) {
    String name = typed.strip().replaceAll("\\s+", " ");
    boolean fine =
        !name.isEmpty() && name.length() <= 100 && name.codePoints().allMatch(PersonName::isFine);
    return fine ? Optional.of(name) : Optional.empty();
  }

  private static boolean isFine(int c) {
    int type = Character.getType(c);
    boolean halfSpace = c == 0x200C;
    return halfSpace
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.UNASSIGNED);
  }
}
