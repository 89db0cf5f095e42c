package org.peyvand.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process of its own that records rows as fast as it may, four writers at once, and says each
 * number on standard output only after its commit was acknowledged. {@link KillTest} kills it.
 */
final class RecordingProcess {

  private RecordingProcess() {}

  static void main(String[] arguments) throws SQLException, IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    PrivatePostgres postgres = PrivatePostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
    AtomicLong next = new AtomicLong(Long.parseLong(arguments[2]));
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists recorded (n bigint primary key, what text)");
    }
    out.println("ready");
    for (int i = 0; i < 4; i++) {
      Thread.ofPlatform().start(() -> record(postgres, next, out));
    }
  }

  private static void record(PrivatePostgres postgres, AtomicLong next, PrintStream out) {
    while (true) {
      try (Connection connection = connect(postgres);
          PreparedStatement insert =
              connection.prepareStatement("insert into recorded values (?, ?)")) {
        connection.setAutoCommit(false);
        while (true) {
          long n = next.incrementAndGet();
          insert.setLong(1, n);
          insert.setString(2, "act ".repeat((int) (n % 50)));
          insert.execute();
          connection.commit();
          out.println("recorded " + n);
        }
      } catch (SQLException e) {
        Pause.millis(20); // the server was killed; it comes back on the same port
      }
    }
  }

  private static Connection connect(PrivatePostgres postgres) throws SQLException {
    DatabaseAddress address = postgres.address();
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }
}
