package org.peyvand.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  @Test
  void countsEachKeyByItselfAndGivesBackWhatSucceeded() {
    Attempts attempts = new Attempts(3, Duration.ofHours(1));
    for (int i = 0; i < 3; i++) {
      assertThat(attempts.begin("one")).isEmpty();
    }
    assertThat(attempts.begin("one"))
        .hasValueSatisfying(
            pause -> assertThat(pause).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20)));
    assertThat(attempts.begin("other")).isEmpty();
    attempts.succeeded("one");
    assertThat(attempts.begin("one")).isEmpty();
    assertThat(attempts.begin("one")).isPresent();
  }
}
