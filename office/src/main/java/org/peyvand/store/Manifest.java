package org.peyvand.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a back-up holds, one fact a line, its parts divided by tabs; the file {@code MANIFEST} in
 * the zip.
 *
 * @param made the instant, ISO 8601 in UTC
 * @param purpose {@code demo}, {@code office} or empty
 */
record Manifest(
    String made,
    String purpose,
    List<Migration> migrations,
    List<Table> tables,
    List<Sequence> sequences) {

  static final String ENTRY = "MANIFEST";
  private static final String FIRST = "peyvand-backup\t1";

  /**
   * A step of the schema.
   *
   * @param script the file's name, such as {@code V30.1__acts.sql}
   * @param checksum Flyway's
   */
  record Migration(String script, int checksum) {}

  /**
   * A table's rows in PostgreSQL's text format for COPY.
   *
   * @param columns in the order of the rows, generated ones left out
   * @param sha256 of the rows as they stand in the zip's entry
   */
  record Table(String schema, String name, List<String> columns, long rows, String sha256) {

    String entry() {
      return "tables/" + schema + "." + name;
    }

    /** Quoted for SQL. */
    String sql() {
      return quote(schema) + "." + quote(name);
    }

    String columnsSql() {
      return String.join(", ", columns.stream().map(Manifest::quote).toList());
    }
  }

  /** Where a sequence stands. */
  record Sequence(String schema, String name, long last, boolean called) {

    String sql() {
      return quote(schema) + "." + quote(name);
    }
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST);
    lines.add("made\t" + made);
    lines.add("purpose\t" + purpose);
    migrations.forEach(m -> lines.add("migration\t" + m.script + "\t" + m.checksum));
    tables.forEach(
        t ->
            lines.add(
                String.join(
                    "\t",
                    "table",
                    t.schema,
                    t.name,
                    String.join(",", t.columns),
                    Long.toString(t.rows),
                    t.sha256)));
    sequences.forEach(
        s -> lines.add("sequence\t" + s.schema + "\t" + s.name + "\t" + s.last + "\t" + s.called));
    return String.join("\n", lines) + "\n";
  }

  /** Empty where the text is no manifest of this version. */
  static Optional<Manifest> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
      return Optional.empty();
    }
    String made = "";
    String purpose = "";
    List<Migration> migrations = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.split("\t", -1);
      switch (part[0]) {
        case "made" -> made = part[1];
        case "purpose" -> purpose = part[1];
        case "migration" -> migrations.add(new Migration(part[1], Integer.parseInt(part[2])));
        case "table" ->
            tables.add(
                new Table(
                    part[1],
                    part[2],
                    Arrays.asList(part[3].split(",")),
                    Long.parseLong(part[4]),
                    part[5]));
        case "sequence" ->
            sequences.add(
                new Sequence(
                    part[1], part[2], Long.parseLong(part[3]), Boolean.parseBoolean(part[4])));
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Manifest(made, purpose, migrations, tables, sequences));
  }
}
