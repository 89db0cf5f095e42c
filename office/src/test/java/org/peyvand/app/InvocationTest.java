package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {

  @Test
  void theServerTakesItsPortAndItsFolder() {
    assertThat(Invocation.of("demo", "--port", "9000", "--data", "/some where"))
        .isEqualTo(new Invocation.Serve(true, 9000, List.of("--peyvand.data=/some where")));
    assertThat(Invocation.of("start")).isEqualTo(new Invocation.Serve(false, 8480, List.of()));
  }

  @Test
  void aCommandGetsWhatStoodAfterItsNameWithoutTheFolder() {
    assertThat(Invocation.of("standing", "a-b", "--data=/d", "--json", "--peyvand.database.url=x"))
        .isEqualTo(
            new Invocation.Run(
                "standing",
                List.of("a-b", "--json"),
                List.of("--peyvand.data=/d", "--peyvand.database.url=x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "start --port",
        "start --port x",
        "demo --port 70000",
        "start now",
        "demo --data"
      })
  void wrongUsageIsOneLineThatSaysWhatToType(String line) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(Invocation.of(words))
        .isInstanceOfSatisfying(
            Invocation.Wrong.class,
            wrong -> assertThat(wrong.sentence()).contains("./peyvand ").doesNotContain("\n"));
  }

  @Test
  void theLauncherKnowsTheSameWords() throws Exception {
    String launcher =
        Files.readString(Path.of(System.getProperty("peyvand.root", ".."), "peyvand"));
    assertThat(launcher)
        .contains(
            "words=\"start, demo, read, bench, " + String.join(", ", Invocation.COMMANDS) + "\"");
  }
}
