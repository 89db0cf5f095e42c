package org.peyvand.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Every row of every table at one moment, in one zip: people may go on working meanwhile. The file
 * appears under its name only when it is whole, readable by its owner alone.
 */
final class Backup {

  private static final String TABLES =
      """
      select n.nspname, c.relname,
        array(select a.attname::text from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = '' order by a.attnum)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relpersistence <> 't'
        and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
      order by 1, 2
      """;

  private static final String SEQUENCES =
      """
      select schemaname, sequencename, coalesce(last_value, start_value), last_value is not null
      from pg_sequences order by 1, 2
      """;

  private static final String MIGRATIONS =
      """
      select script, coalesce(checksum, 0) from public.flyway_schema_history
      where success order by installed_rank
      """;

  private Backup() {}

  /** Writes the file and returns what it holds. */
  static Manifest write(Connection connection, String purpose, Path file)
      throws IOException, SQLException {
    Path side = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(side);
    Files.createFile(
        side, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Manifest manifest;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(side));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        zip.setComment("Peyvand back-up, sealed " + Seal.PLACE);
        manifest = write(connection, purpose, zip);
      }
      Seal.set(side);
      Files.move(side, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(side);
    }
  }

  private static Manifest write(Connection connection, String purpose, ZipOutputStream zip)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    try (Statement statement = connection.createStatement()) {
      List<Manifest.Table> tables = new ArrayList<>();
      for (Manifest.Table table : tables(statement)) {
        zip.putNextEntry(new ZipEntry(table.entry()));
        DigestOutputStream digest = new DigestOutputStream(zip, Seal.digest());
        long rows =
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.sql() + " (" + table.columnsSql() + ") to stdout", digest);
        zip.closeEntry();
        String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        tables.add(new Manifest.Table(table.schema(), table.name(), table.columns(), rows, sha256));
      }
      Manifest manifest =
          new Manifest(
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
              purpose,
              migrations(statement),
              tables,
              sequences(statement));
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return manifest;
    } finally {
      connection.rollback();
    }
  }

  private static List<Manifest.Table> tables(Statement statement) throws SQLException {
    List<Manifest.Table> tables = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        List<String> columns = List.of((String[]) row.getArray(3).getArray());
        tables.add(new Manifest.Table(row.getString(1), row.getString(2), columns, 0, ""));
      }
    }
    return tables;
  }

  private static List<Manifest.Sequence> sequences(Statement statement) throws SQLException {
    List<Manifest.Sequence> sequences = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        sequences.add(
            new Manifest.Sequence(
                row.getString(1), row.getString(2), row.getLong(3), row.getBoolean(4)));
      }
    }
    return sequences;
  }

  private static List<Manifest.Migration> migrations(Statement statement) throws SQLException {
    List<Manifest.Migration> migrations = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(MIGRATIONS)) {
      while (row.next()) {
        migrations.add(new Manifest.Migration(row.getString(1), row.getInt(2)));
      }
    }
    return migrations;
  }
}
