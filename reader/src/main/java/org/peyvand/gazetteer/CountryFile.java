package org.peyvand.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The JDK's countries with CLDR's names, and what {@code countries.tsv} adds; build only. */
final class CountryFile {

  private CountryFile() {}

  static List<Country> read() throws IOException {
    Map<String, List<String>> rows = new HashMap<>();
    for (List<String> row : TableFile.rows("countries.tsv", 3)) {
      rows.put(row.get(0), row);
    }
    TreeSet<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
    codes.addAll(rows.keySet());
    List<Country> countries = new ArrayList<>();
    for (String code : codes) {
      List<String> row = rows.getOrDefault(code, List.of(code, "", ""));
      Spellings names = new Spellings();
      CldrNames.ofCountry(code).names().forEach(names::add);
      TableFile.names(row.get(2)).forEach(names::add);
      names.addSpaced();
      countries.add(new Country(code, names.list(), TableFile.names(row.get(1))));
    }
    return countries;
  }
}
