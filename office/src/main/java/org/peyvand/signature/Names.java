package org.peyvand.signature;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Names in certificates, for people. */
final class Names {

  private Names() {}

  /** The common name, else the organisation's, else the whole. */
  static String common(X500Principal principal) {
    String whole = principal.getName(X500Principal.RFC2253);
    try {
      LdapName name = new LdapName(whole);
      for (String type : new String[] {"CN", "O"}) {
        for (Rdn part : name.getRdns().reversed()) {
          if (part.getType().equalsIgnoreCase(type) && part.getValue() instanceof String value) {
            return shown(value);
          }
        }
      }
    } catch (InvalidNameException e) {
      return shown(whole);
    }
    return shown(whole);
  }

  /** Without what would turn the direction of the words around it, nor run on for ever. */
  static String shown(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .filter(c -> c == 0x200C || !isControl(c))
        .limit(120)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
