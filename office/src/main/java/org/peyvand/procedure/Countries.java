package org.peyvand.procedure;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;

/** Countries by their two letters, in lower case; {@code default} is any other. */
final class Countries {

  private static final Set<String> ALL = Set.of(Locale.getISOCountries());
  private static final String DEFAULT = "default";

  private Countries() {}

  static boolean isKnown(String country) {
    return country.equals(DEFAULT)
        || (country.matches("[a-z]{2}") && ALL.contains(country.toUpperCase(Locale.ROOT)));
  }

  /** Nothing stands at the address of a country that is none. */
  static void check(String country) {
    if (!isKnown(country)) {
      throw new NotFound("procedure.unknown");
    }
  }

  static String name(String country, Frame frame) {
    return country.equals(DEFAULT)
        ? frame.t("procedure.default")
        : new ULocale("und", country.toUpperCase(Locale.ROOT))
            .getDisplayCountry(new ULocale(frame.language().code()));
  }
}
