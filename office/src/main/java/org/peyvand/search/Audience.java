package org.peyvand.search;

import java.util.Set;

/**
 * Who may find a record.
 *
 * @param everybody citizens too
 * @param people numbers of staff members; empty and not for everybody means the whole office
 */
public record Audience(boolean everybody, Set<Long> people) {

  public Audience {
    people = Set.copyOf(people);
  }

  /** Citizens and the office. */
  public static Audience all() {
    return new Audience(true, Set.of());
  }

  /** Whoever may sign in to the desk. */
  public static Audience office() {
    return new Audience(false, Set.of());
  }

  /** Some people of the office only. */
  public static Audience named(Set<Long> people) {
    if (people.isEmpty()) {
      throw new IllegalArgumentException("a record that nobody may find");
    }
    return new Audience(false, people);
  }
}
