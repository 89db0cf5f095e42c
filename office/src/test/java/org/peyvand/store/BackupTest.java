package org.peyvand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

@Tag("database")
class BackupTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  @TempDir static Path folder;
  private static Path file;
  private static Manifest manifest;

  @BeforeAll
  static void backUp() throws Exception {
    file = folder.resolve("office.peyvand");
    DATABASE
        .jdbc()
        .sql(
            """
            insert into "Sample tables"."Rows, odd" (parent, words, bytes, tags, facts, happened, at)
            select nullif(n - 1, 0), w, convert_to(w, 'UTF8'), array[w, null, '{}'], to_jsonb(w),
              date '1403-05-17' + n::int, timestamptz '2024-08-07 00:00+03:30'
            from unnest(array[e'\\t\\n\\r\\\\.', 'تفاهم‌نامه', '', null, e'\\\\N', '"quoted", so'])
              with ordinality x (w, n)
            """)
        .update();
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      manifest = Backup.write(connection, "office", file);
    }
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void restoringGivesTheSameRowsInEveryTable() throws Exception {
    Path data = folder.resolve("new");
    assertThat(Restore.read(file, data, TestDatabase.programs()))
        .isEqualTo(new Restore.Outcome.Done(manifest));
    try (PrivatePostgres postgres = PrivatePostgres.start(data, TestDatabase.programs());
        Connection restored = connect(postgres.address());
        Connection before = DATABASE.dataSource().getConnection()) {
      assertThat(content(restored)).isEqualTo(content(before));
      assertThat(nextId(restored)).isEqualTo(nextId(before)).isEqualTo(7);
    }
    assertThat(FolderPurpose.of(data)).isEqualTo("office");
    assertThat(manifest.tables().stream().filter(t -> t.schema().equals("Sample tables")))
        .singleElement()
        .satisfies(table -> assertThat(table.rows()).isEqualTo(6));
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
    Path data = Files.createDirectory(folder.resolve("used"));
    Path kept = Files.writeString(data.resolve("kept"), "kept");
    assertThat(Restore.read(file, data, TestDatabase.programs()))
        .isInstanceOf(Restore.Outcome.Refused.class);
    assertThat(data).isDirectoryContaining(path -> path.equals(kept));
  }

  @Test
  void oneFlippedByteAnywhereIsFoundBeforeTheFolderIsTouched() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(7);
    Path damaged = folder.resolve("damaged");
    Path data = folder.resolve("untouched");
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(bytes.length);
      byte[] copy = bytes.clone();
      copy[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(damaged, copy);
      assertThat(Restore.read(damaged, data, TestDatabase.programs()))
          .as("byte %d of %d", at, bytes.length)
          .isInstanceOf(Restore.Outcome.Refused.class);
    }
    Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(Restore.read(damaged, data, TestDatabase.programs()))
        .isInstanceOf(Restore.Outcome.Refused.class);
    assertThat(data).doesNotExist();
  }

  private static Connection connect(DatabaseAddress address) throws Exception {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  private static long nextId(Connection connection) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                insert into "Sample tables"."Rows, odd" (words) values ('next') returning id
                """)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Each table's rows as COPY writes them, by name. */
  private static SortedMap<String, String> content(Connection connection) throws Exception {
    SortedMap<String, String> content = new TreeMap<>();
    for (Manifest.Table table : manifest.tables()) {
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (select * from " + table.sql() + " t order by t::text) to stdout", rows);
      content.put(table.sql(), rows.toString(StandardCharsets.UTF_8));
    }
    return content;
  }
}
