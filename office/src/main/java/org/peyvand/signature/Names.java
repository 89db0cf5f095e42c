package org.peyvand.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Names in certificates, for people. */
final class Names {

  /** Types that Java writes as numbers by itself (ITU-T X.520, PKCS #9). */
  private static final Map<String, String> WORDS =
      Map.of("2.5.4.12", "T", "2.5.4.5", "SERIALNUMBER", "1.2.840.113549.1.9.1", "MAIL");

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

  /** What else it says of a person: title, organisation, unit, number, mail and country. */
  static List<String> more(X500Principal principal) {
    List<String> more = new ArrayList<>();
    try {
      LdapName name = new LdapName(principal.getName(X500Principal.RFC2253, WORDS));
      for (String type : List.of("T", "O", "OU", "SERIALNUMBER", "MAIL", "C")) {
        for (Rdn part : name.getRdns().reversed()) {
          if (part.getType().equalsIgnoreCase(type) && part.getValue() instanceof String value) {
            more.add(shown(value));
          }
        }
      }
    } catch (InvalidNameException e) {
      return List.of();
    }
    return List.copyOf(more);
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
