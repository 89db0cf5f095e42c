package org.peyvand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes of one cluster, as the kernel tells them. A number in {@code postmaster.pid} alone
 * is never believed: after a crash it may be anybody's. Every PostgreSQL process works in its
 * cluster's folder and calls itself postgres; only what does both is touched.
 */
final class ServerProcesses {

  private static final Path PROC = Path.of("/proc");
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Path cluster;

  ServerProcesses(Path cluster) {
    this.cluster = cluster;
  }

  /** Whether this process is one of the cluster's own. */
  boolean owns(long pid) {
    Path process = PROC.resolve(Long.toString(pid));
    try {
      String command =
          new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
      return command.contains("postgres")
          && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
    } catch (IOException e) {
      return false; // ended meanwhile, or not ours to look at
    }
  }

  /** All of them; the postmaster's children outlive it for a moment. */
  List<ProcessHandle> list() {
    List<ProcessHandle> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : all) {
        long pid = Long.parseLong(process.getFileName().toString());
        if (owns(pid)) {
          ProcessHandle.of(pid).ifPresent(found::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * Ends what an earlier run left: first in order, then with force. A cluster stopped with force
   * replays its log at the next start and loses nothing that was acknowledged.
   */
  void stopLeftovers(PidFile pidFile) throws IOException {
    long postmaster = pidFile.read().map(PidFile.Content::pid).orElse(-1L);
    if (postmaster > 0 && owns(postmaster)) {
      Signal.INTERRUPT.send(postmaster);
      awaitNone(PATIENCE);
    }
    for (ProcessHandle process : list()) {
      process.destroyForcibly();
    }
    if (!awaitNone(PATIENCE)) {
      throw new StoreFault(
          "An earlier PostgreSQL still works in " + cluster + " and cannot be stopped; end it.");
    }
    pidFile.delete();
  }

  /** Whether all of them have ended before that long. */
  boolean awaitNone(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (!list().isEmpty()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Pause.millis(20);
    }
    return true;
  }
}
