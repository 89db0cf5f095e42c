package org.peyvand.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compact form that the build writes and a start reads: one line a record, tabs between. */
final class CompiledGazetteer {

  static final String PLACES = "places.compiled";
  static final String COUNTRIES = "countries.compiled";
  static final String TOWNS = "towns.compiled";

  private CompiledGazetteer() {}

  static Gazetteer load() {
    List<Place> places = new ArrayList<>(2_000);
    for (List<String> cells : lines(PLACES)) {
      places.add(place(cells));
    }
    List<Country> countries = new ArrayList<>(300);
    for (List<String> cells : lines(COUNTRIES)) {
      countries.add(country(cells));
    }
    return new Gazetteer(places, countries);
  }

  static String line(Place place) {
    StringBuilder line = new StringBuilder();
    Coordinates at = place.at();
    line.append(place.key()).append('\t').append(place.name()).append('\t');
    line.append(place.country()).append('\t').append(place.kind()).append('\t');
    line.append(at == null ? "" : at.latitude()).append('\t');
    line.append(at == null ? "" : at.longitude()).append('\t');
    line.append(place.wikidata() == null ? "" : place.wikidata());
    for (PlaceName name : place.names()) {
      line.append('\t').append(name.compiled());
    }
    return line.append('\n').toString();
  }

  static String line(Country country) {
    StringBuilder line = new StringBuilder(country.code());
    line.append('\t').append(country.names().size());
    for (PlaceName name : country.names()) {
      line.append('\t').append(name.compiled());
    }
    for (PlaceName adjective : country.adjectives()) {
      line.append('\t').append(adjective.compiled());
    }
    return line.append('\n').toString();
  }

  private static Place place(List<String> cells) {
    return new Place(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        PlaceKind.valueOf(cells.get(3)),
        cells.get(4).isEmpty() ? null : Coordinates.of(cells.get(4), cells.get(5)),
        orNull(cells.get(6)),
        names(cells.subList(7, cells.size())));
  }

  private static Country country(List<String> cells) {
    int names = 2 + Integer.parseInt(cells.get(1));
    return new Country(
        cells.get(0), names(cells.subList(2, names)), names(cells.subList(names, cells.size())));
  }

  private static List<PlaceName> names(List<String> cells) {
    List<PlaceName> names = new ArrayList<>(cells.size());
    for (String cell : cells) {
      names.add(PlaceName.ofCompiled(cell));
    }
    return names;
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** Cut by hand: the first regular expression of a start costs more than the whole file. */
  private static List<List<String>> lines(String resource) {
    String text = text(resource);
    List<List<String>> lines = new ArrayList<>(2_000);
    List<String> cells = new ArrayList<>(16);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n') {
        cells.add(text.substring(start, i));
        start = i + 1;
        if (c == '\n') {
          lines.add(cells);
          cells = new ArrayList<>(16);
        }
      }
    }
    return lines;
  }

  static String text(String resource) {
    try (InputStream in = CompiledGazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing: the build writes it after compiling");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
