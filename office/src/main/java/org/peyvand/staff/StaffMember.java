package org.peyvand.staff;

import java.util.Set;

/**
 * A person of the office who is signed in. Controllers take it as an argument.
 *
 * @param id the person's number, stable for ever
 * @param name as shown beside what the person did
 * @param roles never empty
 */
public record StaffMember(long id, String name, Set<Role> roles) {

  /** Whoever types commands on the server itself. */
  public static final StaffMember COMMAND_LINE =
      new StaffMember(0, "command line", Set.of(Role.OFFICER, Role.ADMINISTRATOR));

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  /** Whether the person has any of these roles. */
  public boolean isAny(Role... some) {
    for (Role role : some) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
