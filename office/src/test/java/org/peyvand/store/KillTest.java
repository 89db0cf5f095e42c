package org.peyvand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of Peyvand, of its PostgreSQL, of both, while acts are recorded. */
class KillTest {

  private static final boolean LONG = Boolean.getBoolean("peyvand.long");
  private static final int ROUNDS = LONG ? 20 : 4;

  private enum Victim {
    PEYVAND,
    POSTMASTER,
    BOTH,
    PEYVAND_AND_GUARD
  }

  @TempDir Path data;
  private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

  @Test
  void noAcknowledgedActIsLostAndTheNextStartIsQuick() throws Exception {
    Random random = new Random(20260814);
    List<Duration> starts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Victim victim = Victim.values()[round % Victim.values().length];
      starts.add(recordAndKill(victim, 10 + random.nextInt(40), 1_000_000L * (round + 1)));
    }
    try (PrivatePostgres postgres = PrivatePostgres.start(data, TestDatabase.programs())) {
      DatabaseAddress address = postgres.address();
      try (Connection connection =
          DriverManager.getConnection(address.url(), address.username(), address.password())) {
        assertThat(recorded(connection)).containsAll(acknowledged);
        assertThat(halfRecorded(connection)).isZero();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 10);
    assertThat(new ServerProcesses(Cluster.folder(data.toRealPath())).list()).isEmpty();
    System.out.printf(
        "%d rounds, %d acknowledged acts, starts %s%n", ROUNDS, acknowledged.size(), starts);
    if (LONG) {
      assertThat(starts.subList(1, starts.size()))
          .allSatisfy(start -> assertThat(start).isLessThan(Duration.ofSeconds(10)));
    }
  }

  /** How long the start took, from the process to its first word. */
  private Duration recordAndKill(Victim victim, int afterActs, long from) throws Exception {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProcess.class.getName(),
                "--peyvand.data=" + data,
                Long.toString(from))
            .redirectError(
                ProcessBuilder.Redirect.appendTo(Path.of("target/recording.log").toFile()))
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
      assertThat(out.readLine()).isEqualTo("ready");
      Duration start = Duration.ofNanos(System.nanoTime() - begun);
      Thread listener = Thread.ofPlatform().start(() -> out.lines().forEach(this::acknowledge));
      awaitMoreThan(acknowledged.size() + afterActs);
      kill(victim, process);
      kill(process);
      process.waitFor();
      listener.join();
      return start;
    } finally {
      process.destroyForcibly();
    }
  }

  private void acknowledge(String line) {
    // The last line of a killed process may be torn; a number cut short was acknowledged as
    // another.
    if (line.matches("recorded [0-9]{7,8}")) {
      acknowledged.add(Long.parseLong(line.substring("recorded ".length())));
    }
  }

  private void kill(Victim victim, Process process) throws Exception {
    long postmaster = Cluster.pidFile(data.toRealPath()).read().orElseThrow().pid();
    List<ProcessHandle> guards = process.children().toList();
    assertThat(guards).isNotEmpty();
    switch (victim) {
      case PEYVAND -> kill(process);
      case POSTMASTER -> {
        int before = acknowledged.size();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        awaitMoreThan(before + 10);
      }
      case BOTH -> {
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        kill(process);
      }
      case PEYVAND_AND_GUARD -> {
        kill(process);
        guards.forEach(guard -> guard.descendants().forEach(KillTest::killIfShell));
        guards.forEach(ProcessHandle::destroyForcibly);
      }
    }
  }

  /** Unlike the process's own method this leaves open what it said and nobody has read yet. */
  private static void kill(Process process) {
    process.toHandle().destroyForcibly();
  }

  /** The guard's own subshell, which would stop PostgreSQL at the end of the pipe. */
  private static void killIfShell(ProcessHandle process) {
    if (process.info().command().orElse("").endsWith("sh")) {
      process.destroyForcibly();
    }
  }

  private void awaitMoreThan(int acts) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (acknowledged.size() <= acts) {
      assertThat(System.nanoTime()).as("recording goes on after a crash").isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** Acts without the evidence that was recorded with them, gaps in a dossier's count. */
  private static long halfRecorded(Connection connection) throws SQLException {
    try (ResultSet row =
        connection
            .createStatement()
            .executeQuery(
                """
                select count(*) from relation r
                where r.position <> (select count(*) from act a where a.relation = r.id)
                   or r.position <> (select count(distinct e.act)
                                     from act_evidence e join act a on a.id = e.act
                                     where a.relation = r.id)
                """)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Set<Long> recorded(Connection connection) throws SQLException, IOException {
    Set<Long> found = new HashSet<>();
    try (ResultSet row =
        connection.createStatement().executeQuery("select note::bigint from act")) {
      while (row.next()) {
        found.add(row.getLong(1));
      }
    }
    return found;
  }
}
