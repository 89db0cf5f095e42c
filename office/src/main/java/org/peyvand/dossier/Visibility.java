package org.peyvand.dossier;

import java.util.Set;

/** Who may see an act. */
public sealed interface Visibility {

  /** Everybody: pages, feeds and {@code /api}. */
  record Public() implements Visibility {}

  /** Whoever may sign in to the desk. */
  record Office() implements Visibility {}

  /**
   * Some people of the office only.
   *
   * @param people numbers of staff members, never empty
   */
  record Named(Set<Long> people) implements Visibility {

    public Named {
      if (people.isEmpty()) {
        throw new IllegalArgumentException("an act that nobody may see");
      }
      people = Set.copyOf(people);
    }
  }
}
