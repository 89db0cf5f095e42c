package org.peyvand.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code cities.tsv}, whose head says what each column means; build only. */
final class CityFile {

  private static final int KEY = 0;
  private static final int NAME = 1;
  private static final int COUNTRY = 2;
  private static final int KIND = 3;
  private static final int PLACE = 4;
  private static final int ZONE = 5;
  private static final int OWN = 6;
  private static final int PERSIAN = 7;
  private static final int TURKISH = 8;
  private static final int ARABIC = 9;
  private static final int MORE = 10;
  private static final int WIKIDATA = 11;
  private static final int SOURCES = 12;

  private CityFile() {}

  static List<Place> read(GeoNames geoNames) throws IOException {
    List<Place> places = new ArrayList<>();
    for (List<String> row : TableFile.rows("cities.tsv", SOURCES + 1)) {
      List<PlaceName> names = names(row);
      String place = row.get(PLACE);
      places.add(
          new Place(
              row.get(KEY),
              names.getFirst().text(),
              row.get(COUNTRY),
              PlaceKind.valueOf(row.get(KIND).toUpperCase(Locale.ROOT)),
              place.isEmpty() ? null : geoNames.at(row.get(COUNTRY), place),
              orNull(row.get(WIKIDATA)),
              names));
    }
    return places;
  }

  private static List<PlaceName> names(List<String> row) {
    String[] sources = row.get(SOURCES).split("/", -1);
    String english = row.get(NAME);
    String turkish = row.get(TURKISH).equals("=") ? english : row.get(TURKISH);
    CldrNames cldr = CldrNames.of(row.get(ZONE));
    Spellings names = new Spellings();
    names.add(PlaceName.marked(english, "en", cldr.sourceOf("en", NameSource.UNVERIFIED)));
    names.add(PlaceName.marked(row.get(PERSIAN), "fa", NameSource.named(sources[0])));
    names.add(PlaceName.marked(turkish, "tr", NameSource.named(sources[1])));
    names.add(PlaceName.marked(row.get(ARABIC), "ar", NameSource.named(sources[2])));
    names.add(PlaceName.marked(row.get(OWN), "und", NameSource.UNVERIFIED));
    TableFile.names(row.get(MORE)).forEach(names::add);
    cldr.names().forEach(names::add);
    names.addSpaced();
    return names.list();
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
