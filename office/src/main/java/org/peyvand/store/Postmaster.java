package org.peyvand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of PostgreSQL under its guard ({@code guard.sh}), from start to end. */
final class Postmaster {

  // Recovery after a crash may take long on a big log; giving up earlier would only repeat it.
  private static final Duration START = Duration.ofMinutes(2);

  private static final Duration AFTERWARDS = Duration.ofSeconds(2);

  private final Cluster cluster;
  private final int port;
  private final Process guard;

  private Postmaster(Cluster cluster, int port, Process guard) {
    this.cluster = cluster;
    this.port = port;
    this.guard = guard;
  }

  /** Starts and waits until it takes connections. */
  static Postmaster start(Cluster cluster, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of("setsid", "sh", "-c", script(), "guard"));
    command.addAll(AsOrdinaryUser.command(postgres(cluster, port)));
    Path said = cluster.log().resolve("start.log");
    Process guard =
        AsOrdinaryUser.builder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Postmaster postmaster = new Postmaster(cluster, port, guard);
    postmaster.awaitReady(said);
    return postmaster;
  }

  private static List<String> postgres(Cluster cluster, int port) {
    List<String> command = new ArrayList<>();
    command.add(cluster.binaries().program("postgres").toString());
    command.add("-D");
    command.add(cluster.folder().toString());
    for (String setting :
        List.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // Seven files, one a weekday, each overwritten after a week.
            "logging_collector=on",
            "log_directory=" + cluster.log(),
            "log_filename=postgresql-%a.log",
            "log_file_mode=0600",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on")) {
      command.add("-c");
      command.add(setting);
    }
    return command;
  }

  private static String script() {
    try (InputStream in = Postmaster.class.getResourceAsStream("guard.sh")) {
      if (in == null) {
        throw new IllegalStateException("guard.sh is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Path said) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    while (!cluster.ready(port)) {
      if (!guard.isAlive()) {
        throw new StoreFault(
            "PostgreSQL does not start in " + cluster.folder() + ": " + lastLine(said));
      }
      if (System.nanoTime() > end) {
        stop(Duration.ZERO);
        throw new StoreFault(
            "PostgreSQL is not ready after two minutes; see the files in " + cluster.log() + ".");
      }
      Pause.millis(15);
    }
  }

  private static String lastLine(Path said) throws IOException {
    List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
    return lines.stream()
        .filter(l -> l.contains("FATAL") || l.contains("rror"))
        .reduce((first, second) -> second)
        .orElse("see " + said);
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return guard.isAlive();
  }

  /** Returns when the run has ended, for whatever reason. */
  void awaitEnd() throws InterruptedException {
    guard.waitFor();
  }

  /** Closes the guard's pipe, which stops PostgreSQL in order; with force after that long. */
  void stop(Duration patience) throws IOException {
    guard.getOutputStream().close();
    try {
      if (!guard.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        long pid = cluster.pidFile().read().map(PidFile.Content::pid).orElse(-1L);
        if (pid > 0 && new ServerProcesses(cluster.folder()).owns(pid)) {
          Signal.QUIT.send(pid);
        }
        guard.waitFor(5, TimeUnit.SECONDS);
      }
      // The writer of its log outlives the postmaster by a moment.
      new ServerProcesses(cluster.folder()).awaitNone(AFTERWARDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
