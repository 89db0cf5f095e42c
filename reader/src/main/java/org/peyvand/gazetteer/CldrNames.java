package org.peyvand.gazetteer;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Names that CLDR gives to the city of a time zone and to countries; build only. */
record CldrNames(List<PlaceName> names) {

  private static final List<String> LANGUAGES = List.of("fa", "tr", "en", "ar");

  /**
   * The names of the city that a time zone is called after.
   *
   * @param zone IANA id, or empty: then there are no names
   */
  static CldrNames of(String zone) {
    List<PlaceName> names = new ArrayList<>();
    if (!zone.isEmpty()) {
      for (String language : LANGUAGES) {
        String name =
            TimeZoneNames.getInstance(new ULocale(language)).getExemplarLocationName(zone);
        if (name == null) {
          throw new IllegalArgumentException("CLDR names no city for the zone " + zone);
        }
        // A bracket explains, it is no part of a name that anybody prints.
        if (name.indexOf('(') < 0) {
          names.add(PlaceName.of(name, language, false, NameSource.CLDR));
        }
      }
    }
    return new CldrNames(names);
  }

  static CldrNames ofCountry(String code) {
    List<PlaceName> names = new ArrayList<>();
    for (String language : LANGUAGES) {
      String name = LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(code);
      names.add(PlaceName.of(name, language, false, NameSource.CLDR));
    }
    return new CldrNames(names);
  }

  NameSource sourceOf(String language, NameSource otherwise) {
    return names.stream().anyMatch(name -> name.language().equals(language))
        ? NameSource.CLDR
        : otherwise;
  }
}
