package org.peyvand.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Roles between a column and a set. */
public final class Roles {

  private Roles() {}

  public static Set<Role> read(ResultSet row, String column) throws SQLException {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) row.getArray(column).getArray())
        .map(Role::valueOf)
        .forEach(roles::add);
    return roles;
  }

  public static String[] column(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).toArray(String[]::new);
  }
}
