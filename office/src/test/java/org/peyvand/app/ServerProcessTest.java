package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: its first words, and its end. */
class ServerProcessTest {

  private static final boolean LONG = Boolean.getBoolean("peyvand.long");

  @TempDir Path folder;

  @Test
  void saysWhereItIsReadyAndLeavesNothingRunningWhenTold() throws Exception {
    Path data = folder.resolve("data with a space");
    Process process = start("start", "--port", "0", "--data", data.toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String first = out.readLine();
      assertThat(first).startsWith("Peyvand is ready at http://127.0.0.1:");
      String address = first.substring("Peyvand is ready at ".length());
      assertThat(statusOf(address + "/")).isLessThan(500);
      assertThat(postgresOf(data)).isNotEmpty();

      long told = System.nanoTime();
      process.destroy();
      boolean ended = process.waitFor(LONG ? 10 : 60, TimeUnit.SECONDS);
      assertThat(ended)
          .as("ended %s after it was told", Duration.ofNanos(System.nanoTime() - told))
          .isTrue();
      assertThat(postgresOf(data)).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Path data = folder.resolve("data");
      Process process = start("demo", "--port", port, "--data", data.toString());
      assertThat(process.inputReader().lines()).isEmpty();
      assertThat(process.errorReader().lines())
          .singleElement()
          .asString()
          .startsWith("Port " + port + " is in use; choose another: ./peyvand demo --port ");
      assertThat(process.waitFor()).isEqualTo(2);
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void aDemoNeverBecomesAnOfficesRecord() throws Exception {
    Path data = Files.createDirectory(folder.resolve("demo"));
    Files.writeString(data.resolve("purpose"), "demo\n");
    Process process = start("start", "--port", "0", "--data", data.toString());
    assertThat(process.inputReader().lines()).isEmpty();
    assertThat(process.errorReader().lines())
        .singleElement()
        .asString()
        .contains("holds the demo", "--data DIR");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes(),
            Peyvand.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** As they are delivered, without the tests' own settings. */
  private static String classes() {
    return Stream.of(System.getProperty("java.class.path").split(":"))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(":"));
  }

  private static int statusOf(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static List<ProcessHandle> postgresOf(Path data) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(data + "/cluster"))
        .toList();
  }
}
