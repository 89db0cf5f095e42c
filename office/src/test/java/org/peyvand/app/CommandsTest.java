package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.command.Command;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class CommandsTest {

  @Autowired List<Command> commands;

  @Test
  void everyCommandCanBeCalledAndSaysHow() {
    assertThat(commands)
        .extracting(Command::name)
        .containsExactlyInAnyOrderElementsOf(Invocation.COMMANDS);
    assertThat(commands).allSatisfy(command -> assertThat(command.usage()).doesNotContain("\n"));
    assertThat(commands)
        .as("found by the name of its class")
        .allSatisfy(
            command ->
                assertThat(command.getClass().getSimpleName())
                    .isEqualToIgnoringCase(command.name() + "Command"));
  }
}
