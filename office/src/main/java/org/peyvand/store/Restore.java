package org.peyvand.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Fills an empty data folder from a back-up. The file is checked whole before the folder is
 * touched; the tables are made by the migrations that the back-up names, so an older back-up is
 * restored as it was and brought up to date by the next start.
 */
final class Restore {

  private static final String SCRIPTS = "classpath*:org/peyvand/*/migration/*.sql";

  private Restore() {}

  /** What became of it. */
  sealed interface Outcome {

    record Done(Manifest manifest) implements Outcome {}

    record Refused(String sentence) implements Outcome {}
  }

  static Outcome read(Path file, Path data, Path programs) throws IOException, SQLException {
    if (!Files.isRegularFile(file)) {
      return new Outcome.Refused("There is no file " + file + ".");
    }
    if (!isEmpty(data)) {
      return new Outcome.Refused(
          data + " is not empty; a back-up is restored into an empty folder: --data DIR.");
    }
    if (!Seal.isWhole(file)) {
      return new Outcome.Refused(
          file + " is damaged or no back-up of Peyvand: its seal does not fit its content.");
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Optional<Manifest> manifest = manifest(zip);
      if (manifest.isEmpty()) {
        return new Outcome.Refused(file + " holds no manifest that this Peyvand understands.");
      }
      Path scripts = Files.createTempDirectory("peyvand-restore-");
      try {
        if (!gather(manifest.get(), scripts)) {
          return new Outcome.Refused(
              file + " was made by a newer Peyvand; restore it with that version.");
        }
        return fill(zip, manifest.get(), scripts, data, programs);
      } finally {
        Folders.delete(scripts);
      }
    } catch (ZipException e) {
      return new Outcome.Refused(file + " is damaged: it cannot be opened.");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private static Optional<Manifest> manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Lays the migrations that the back-up names into a folder; false if one is unknown here. */
  private static boolean gather(Manifest manifest, Path folder) throws IOException {
    Set<String> wanted = new HashSet<>();
    manifest.migrations().forEach(m -> wanted.add(m.script()));
    for (Resource script : new PathMatchingResourcePatternResolver().getResources(SCRIPTS)) {
      String name = script.getFilename();
      if (name != null && wanted.remove(name)) {
        try (InputStream in = script.getInputStream()) {
          Files.copy(in, folder.resolve(name));
        }
      }
    }
    return wanted.isEmpty();
  }

  private static Outcome fill(
      ZipFile zip, Manifest manifest, Path scripts, Path data, Path programs)
      throws IOException, SQLException {
    boolean done = false;
    try (PrivatePostgres postgres = PrivatePostgres.start(data, programs)) {
      DatabaseAddress address = postgres.address();
      Flyway flyway =
          Flyway.configure()
              .dataSource(address.url(), address.username(), address.password())
              .locations("filesystem:" + scripts)
              .load();
      flyway.migrate();
      if (!sameSteps(manifest, flyway.info().applied())) {
        return new Outcome.Refused(
            "The back-up was made by another Peyvand with the same names for other tables.");
      }
      try (Connection connection =
          DriverManager.getConnection(address.url(), address.username(), address.password())) {
        load(zip, manifest, connection);
      }
      FolderPurpose.claim(data, manifest.purpose());
      done = true;
    } finally {
      if (!done) {
        Folders.delete(data);
      }
    }
    return new Outcome.Done(manifest);
  }

  private static boolean sameSteps(Manifest manifest, MigrationInfo[] applied) {
    Set<Manifest.Migration> made = new HashSet<>();
    for (MigrationInfo step : applied) {
      Integer checksum = step.getChecksum();
      made.add(new Manifest.Migration(step.getScript(), checksum == null ? 0 : checksum));
    }
    return made.equals(new HashSet<>(manifest.migrations()));
  }

  private static void load(ZipFile zip, Manifest manifest, Connection connection)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // Rows come in the order of the tables' names and have passed every check once.
      statement.execute("set local session_replication_role = replica");
      List<String> names = manifest.tables().stream().map(Manifest.Table::sql).toList();
      statement.execute("truncate " + String.join(", ", names));
      for (Manifest.Table table : manifest.tables()) {
        load(zip, table, connection);
      }
    }
    try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      for (Manifest.Sequence sequence : manifest.sequences()) {
        set.setString(1, sequence.sql());
        set.setLong(2, sequence.last());
        set.setBoolean(3, sequence.called());
        set.execute();
      }
    }
    connection.commit();
  }

  private static void load(ZipFile zip, Manifest.Table table, Connection connection)
      throws IOException, SQLException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw new IOException("the back-up lacks " + table.entry());
    }
    try (DigestInputStream rows = new DigestInputStream(zip.getInputStream(entry), Seal.digest())) {
      long loaded =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + table.sql() + " (" + table.columnsSql() + ") from stdin", rows);
      String sha256 = HexFormat.of().formatHex(rows.getMessageDigest().digest());
      if (loaded != table.rows() || !sha256.equals(table.sha256())) {
        throw new IOException("the back-up's " + table.entry() + " is not what its manifest says");
      }
    }
  }
}
