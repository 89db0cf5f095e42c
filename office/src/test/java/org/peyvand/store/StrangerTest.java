package org.peyvand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in an old {@code postmaster.pid} may be anybody's process by now. */
class StrangerTest {

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(strings = {"sleep", "postgres"})
  void aStrangersProcessNamedByAStalePidFileIsNotTouched(String callsItself) throws Exception {
    try (PrivatePostgres postgres = PrivatePostgres.start(data, TestDatabase.programs())) {
      assertThat(postgres.address().url()).contains("127.0.0.1");
    }
    Process stranger =
        new ProcessBuilder("bash", "-c", "exec -a " + callsItself + " sleep 60").start();
    try {
      Path pidFile = data.resolve("cluster").resolve("postmaster.pid");
      Files.write(
          pidFile,
          List.of(
              Long.toString(stranger.pid()),
              data.resolve("cluster").toString(),
              "1700000000",
              "5432",
              "",
              "127.0.0.1",
              "  1111111         1",
              "ready   "));
      try (PrivatePostgres postgres = PrivatePostgres.start(data, TestDatabase.programs())) {
        assertThat(Cluster.pidFile(data.toRealPath()).read().orElseThrow().pid())
            .isNotEqualTo(stranger.pid());
        assertThat(postgres.address().url()).doesNotContain(":5432/");
      }
      assertThat(stranger.waitFor(200, TimeUnit.MILLISECONDS)).as("ended").isFalse();
    } finally {
      stranger.destroyForcibly();
    }
  }
}
