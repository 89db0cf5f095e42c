package org.peyvand.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of a test's own, empty but migrated by every module. One PostgreSQL serves the whole
 * test JVM: the private one in a temporary folder, or the one of {@code
 * -Dpeyvand.test.database.url=jdbc:postgresql://HOST:PORT/postgres} (with {@code .username} and
 * {@code .password}; the user must be allowed to create databases).
 *
 * <p>A test without Spring, tagged so that the second run on another PostgreSQL finds it:
 *
 * <pre>{@code
 * @Tag("database")
 * class ActsTest {
 *   static final TestDatabase DATABASE = TestDatabase.fresh();
 *   final Acts acts = new Acts(DATABASE.jdbc());
 *   @AfterAll static void close() { DATABASE.close(); }
 * }
 * }</pre>
 *
 * <p>A test of the whole application over HTTP is marked {@code @OfficeTest} instead. A context
 * that Spring caches is shared by test classes, and so is its database: such tests make their own
 * rows and do not count those of others.
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = "peyvand_test_" + random();

  private static @Nullable Server server;

  private final String name;
  private final DatabaseAddress address;
  private final HikariDataSource dataSource;

  private TestDatabase(String name, DatabaseAddress address) {
    this.name = name;
    this.address = address;
    this.dataSource = pool(address);
  }

  private record Server(DatabaseAddress address, JdbcClient jdbc) {}

  /** A new database, a copy of the migrated template: about 50 ms. */
  public static TestDatabase fresh() {
    Server running = server();
    String name = TEMPLATE + "_" + NUMBER.incrementAndGet();
    running.jdbc.sql("create database " + name + " template " + TEMPLATE).update();
    return new TestDatabase(name, running.address.database(name));
  }

  public DataSource dataSource() {
    return dataSource;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  /** {@code peyvand.database.url} and its equals, as the application's settings want them. */
  public List<String> properties() {
    return List.of(
        "peyvand.database.url=" + address.url(),
        "peyvand.database.username=" + address.username(),
        "peyvand.database.password=" + address.password());
  }

  @Override
  public void close() {
    dataSource.close();
    server().jdbc.sql("drop database if exists " + name + " with (force)").update();
  }

  /** Gives an application context a database of its own. */
  public static final class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestDatabase database = fresh();
      database.dataSource.close();
      // Many applications share one server, and most of them only wait.
      TestPropertyValues.of(database.properties())
          .and(
              "spring.datasource.hikari.minimum-idle=1",
              "spring.datasource.hikari.idle-timeout=10000")
          .applyTo(context);
    }
  }

  private static synchronized Server server() {
    if (server == null) {
      Server started = start();
      started.jdbc.sql("create database " + TEMPLATE).update();
      try (HikariDataSource source = pool(started.address.database(TEMPLATE))) {
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:org/peyvand/*/migration")
            .failOnMissingLocations(false)
            .outOfOrder(true)
            .load()
            .migrate();
      }
      server = started;
    }
    return server;
  }

  private static Server start() {
    String url = System.getProperty("peyvand.test.database.url", "");
    if (!url.isBlank()) {
      DatabaseAddress address =
          new DatabaseAddress(
              url,
              System.getProperty("peyvand.test.database.username", ""),
              System.getProperty("peyvand.test.database.password", ""));
      HikariDataSource source = pool(address);
      JdbcClient jdbc = JdbcClient.create(source);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> dropAll(source, jdbc)));
      return new Server(address, jdbc);
    }
    try {
      Path folder = Files.createTempDirectory("peyvand-test-");
      PrivatePostgres postgres = PrivatePostgres.start(folder, programs());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, folder)));
      DatabaseAddress address = postgres.address();
      return new Server(address, JdbcClient.create(pool(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where tests share PostgreSQL's unpacked programs. */
  static Path programs() {
    return Path.of("target", "postgresql").toAbsolutePath();
  }

  private static HikariDataSource pool(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.username());
    config.setPassword(address.password());
    config.setConnectionTimeout(3_000);
    config.setMaximumPoolSize(5);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private static void stop(PrivatePostgres postgres, Path folder) {
    postgres.close();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void dropAll(HikariDataSource source, JdbcClient jdbc) {
    List<String> names = new ArrayList<>();
    names.add(TEMPLATE);
    for (int i = 1; i <= NUMBER.get(); i++) {
      names.add(TEMPLATE + "_" + i);
    }
    names.forEach(n -> jdbc.sql("drop database if exists " + n + " with (force)").update());
    source.close();
  }

  private static String random() {
    return Long.toString(new SecureRandom().nextLong() >>> 1, 36);
  }
}
