package org.peyvand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatePostgresTest {

  @TempDir Path data;

  private PrivatePostgres start() {
    return PrivatePostgres.start(data, TestDatabase.programs());
  }

  @Test
  void isDurableByDefault() throws Exception {
    try (PrivatePostgres postgres = start();
        Connection connection = connect(postgres)) {
      for (String setting :
          List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
        assertThat(ask(connection, "show " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(connection, "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(ask(connection, "select datlocprovider from pg_database where datname='peyvand'"))
          .isEqualTo("i");
    }
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsItsRowsOverAStop() throws Exception {
    try (PrivatePostgres postgres = start();
        Connection connection = connect(postgres)) {
      connection.createStatement().execute("create table kept (n int)");
      connection.createStatement().execute("insert into kept values (7)");
    }
    try (PrivatePostgres postgres = start();
        Connection connection = connect(postgres)) {
      assertThat(ask(connection, "select n from kept")).isEqualTo("7");
    }
    assertThat(new ServerProcesses(Cluster.folder(data.toRealPath())).list()).isEmpty();
  }

  @Test
  void aSecondOneJoinsAndTakesOverWhenTheFirstEnds() throws Exception {
    PrivatePostgres first = start();
    try (PrivatePostgres second = start()) {
      assertThat(second.address()).isEqualTo(first.address());
      first.close();
      try (Connection connection = connectWithin(second, 10)) {
        assertThat(ask(connection, "select 1")).isEqualTo("1");
      }
    } finally {
      first.close();
    }
    assertThat(new ServerProcesses(Cluster.folder(data.toRealPath())).list()).isEmpty();
  }

  @Test
  void comesBackOnTheSamePortWhenItDies() throws Exception {
    try (PrivatePostgres postgres = start()) {
      DatabaseAddress before = postgres.address();
      long pid = Cluster.pidFile(data.toRealPath()).read().orElseThrow().pid();
      ProcessHandle.of(pid).orElseThrow().destroyForcibly();
      try (Connection connection = connectWithin(postgres, 10)) {
        assertThat(ask(connection, "select 1")).isEqualTo("1");
      }
      assertThat(postgres.address()).isEqualTo(before);
    }
  }

  private static Connection connect(PrivatePostgres postgres) throws SQLException {
    DatabaseAddress address = postgres.address();
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  private static Connection connectWithin(PrivatePostgres postgres, int seconds)
      throws SQLException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (true) {
      try {
        Connection connection = connect(postgres);
        if (connection.isValid(1)) {
          return connection;
        }
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      Pause.millis(50);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (ResultSet found = connection.createStatement().executeQuery(sql)) {
      assertThat(found.next()).as(sql).isTrue();
      return found.getString(1);
    }
  }
}
