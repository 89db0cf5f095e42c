package org.peyvand.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.date.Period;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.TypedDay;
import org.peyvand.web.Direction;
import org.peyvand.web.PageLanguage;

/** A row of an office's list of ties, or what is wrong with it. */
sealed interface TieRow {

  int line();

  /**
   * A tie that the list says is standing.
   *
   * @param number of the paper that proves it, formulas made harmless
   */
  record Good(
      CsvRows.Row row,
      Pair pair,
      Form form,
      @Nullable Happened since,
      @Nullable String number,
      @Nullable String note)
      implements TieRow {

    @Override
    public int line() {
      return row.line();
    }
  }

  /** One English sentence for the command line. */
  record Bad(int line, String why) implements TieRow {}

  List<String> COLUMNS = List.of("city", "partner", "form", "since", "number", "note");

  /**
   * Reads a row.
   *
   * @param columns where each column stands in the file
   */
  static TieRow of(
      CsvRows.Row row, Map<String, Integer> columns, Cities cities, PageLanguage language) {
    if (row.cells().stream().anyMatch(Direction::isTurned)) {
      return new Bad(row.line(), "holds hidden signs that turn the direction of writing");
    }
    if (row.cells().stream().anyMatch(cell -> cell.length() > 2_000)) {
      return new Bad(row.line(), "has a cell of more than 2,000 signs");
    }
    String one = cell(row, columns, "city");
    String other = cell(row, columns, "partner");
    Optional<City> first = city(one, cities);
    Optional<City> second = city(other, cities);
    if (first.isEmpty() || second.isEmpty()) {
      return new Bad(
          row.line(),
          "names a city that is not in the register: " + (first.isEmpty() ? one : other));
    }
    if (first.equals(second)) {
      return new Bad(row.line(), "names the same city twice");
    }
    String word = cell(row, columns, "form").toLowerCase(Locale.ROOT).replace(' ', '-');
    Optional<Form> form = word.isEmpty() ? Optional.of(Form.SISTER_CITY) : Form.of(word);
    if (form.isEmpty()) {
      return new Bad(row.line(), "has no form of a tie in \"" + word + "\"");
    }
    String day = cell(row, columns, "since");
    Optional<Period> since = day.isEmpty() ? Optional.empty() : TypedDay.parse(day, language);
    if (!day.isEmpty() && since.isEmpty()) {
      return new Bad(row.line(), "has no day of either calendar in \"" + day + "\"");
    }
    return new Good(
        row,
        Pair.of(first.get().key(), second.get().key()),
        form.get(),
        since.map(TieRow::happened).orElse(null),
        harmless(cell(row, columns, "number")),
        harmless(cell(row, columns, "note")));
  }

  private static Happened happened(Period period) {
    return new Happened(
        period.start(), period.end(), Happened.Precision.valueOf(period.precision().name()));
  }

  private static String cell(CsvRows.Row row, Map<String, Integer> columns, String name) {
    Integer place = columns.get(name);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
  }

  private static Optional<City> city(String name, Cities cities) {
    return name.isBlank()
        ? Optional.empty()
        : cities.find(name.toLowerCase(Locale.ROOT)).or(() -> cities.findByName(name));
  }

  /** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
  private static @Nullable String harmless(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
