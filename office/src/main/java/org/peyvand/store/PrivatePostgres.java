package org.peyvand.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Peyvand's own PostgreSQL in a data folder: durable, reachable from this machine alone, with a
 * password. Of all processes that use the folder one looks after the server and starts it again on
 * the same port when it dies; the others join, and one of them takes over when the first ends.
 *
 * <p>It registers no shutdown hook: whoever starts it closes it after the last connection. A
 * process that ends without closing, even by kill -9, takes the server with it in order.
 */
public final class PrivatePostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PrivatePostgres.class);
  private static final String DATABASE = "peyvand";
  private static final Duration JOINING = Duration.ofSeconds(60);
  private static final Duration STOPPING = Duration.ofSeconds(7);

  private final Path data;
  private final Path programs;
  private volatile int port;
  private volatile boolean closing;
  private @Nullable FolderLock lock;
  private @Nullable Postmaster postmaster;
  private @Nullable Thread watch;

  private PrivatePostgres(Path data, Path programs) {
    this.data = data;
    this.programs = programs;
  }

  /**
   * Starts the server of a data folder, or joins the one that runs there.
   *
   * @throws StoreFault with a sentence for people
   */
  public static PrivatePostgres start(Path data) {
    return start(data, data);
  }

  /**
   * @param programs where PostgreSQL's programs are or are to be unpacked; tests share one
   */
  static PrivatePostgres start(Path data, Path programs) {
    PrivatePostgres postgres = new PrivatePostgres(DataFolder.open(data.toString()), programs);
    try {
      postgres.begin();
    } catch (IOException | SQLException e) {
      postgres.close();
      throw new StoreFault("PostgreSQL does not start in " + data + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
    return postgres;
  }

  /** The address of Peyvand's database, the same for as long as this object lives. */
  public DatabaseAddress address() {
    return Cluster.address(data, port, DATABASE);
  }

  private synchronized void begin() throws IOException, SQLException {
    long end = System.nanoTime() + JOINING.toNanos();
    while (!closing) {
      Optional<FolderLock> taken = FolderLock.take(data);
      if (taken.isPresent()) {
        lock = taken.get();
        lead(freePort());
        break;
      }
      Optional<Integer> running = portOfTheRunning();
      if (running.isPresent() && answers(running.get())) {
        port = running.get();
        break;
      }
      if (System.nanoTime() > end) {
        throw new StoreFault(
            "Another Peyvand holds " + data + " but its PostgreSQL does not answer; stop it.");
      }
      Pause.millis(50);
    }
    watch = Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
  }

  private void lead(int onPort) throws IOException, SQLException {
    Cluster cluster = new Cluster(data, PostgresBinaries.in(programs));
    cluster.create();
    new ServerProcesses(cluster.folder()).stopLeftovers(cluster.pidFile());
    postmaster = Postmaster.start(cluster, onPort);
    port = onPort;
    createDatabase();
  }

  private void createDatabase() throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    DatabaseAddress address = Cluster.address(data, port, database);
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  private Optional<Integer> portOfTheRunning() throws IOException {
    ServerProcesses processes = new ServerProcesses(Cluster.folder(data));
    return Cluster.pidFile(data)
        .read()
        .filter(c -> c.ready() && processes.owns(c.pid()))
        .map(PidFile.Content::port);
  }

  private boolean answers(int onPort) {
    DatabaseAddress address = Cluster.address(data, onPort, DATABASE);
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.username(), address.password())) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Waits for the end of the server or of the process that looks after it, then sees to it. */
  private void watch() {
    long pause = 100;
    while (!closing) {
      try {
        Postmaster run = postmaster;
        if (run != null) {
          run.awaitEnd();
        }
        pause = resume() ? 100 : Math.min(pause * 2, 5_000);
      } catch (InterruptedException e) {
        return;
      } catch (IOException | SQLException | StoreFault e) {
        LOG.warn("PostgreSQL does not come back yet: {}", e.getMessage());
        pause = Math.min(pause * 2, 5_000);
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized boolean resume() throws IOException, SQLException {
    if (closing || (postmaster != null && postmaster.isAlive())) {
      return true;
    }
    if (lock == null) {
      lock = FolderLock.take(data).orElse(null);
    }
    if (lock == null) {
      return true; // the other one still looks after it
    }
    LOG.warn("PostgreSQL ended; starting it again on port {}", port);
    lead(port);
    return true;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Stops the server if this process looks after it; leaves it alone if not. Within 10 seconds. */
  @Override
  public void close() {
    closing = true;
    Thread watching = watch;
    if (watching != null) {
      watching.interrupt();
    }
    synchronized (this) {
      try {
        if (postmaster != null) {
          postmaster.stop(STOPPING);
          postmaster = null;
        }
        if (lock != null) {
          lock.close();
          lock = null;
        }
      } catch (IOException e) {
        LOG.warn("PostgreSQL was not stopped in order: {}", e.getMessage());
      }
    }
  }
}
