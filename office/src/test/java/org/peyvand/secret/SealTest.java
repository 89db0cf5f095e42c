package org.peyvand.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final byte[] KEY = new byte[32];

  private static Seal at(Instant when) {
    return new Seal(KEY, Clock.fixed(when, ZoneOffset.UTC));
  }

  @Test
  void holdsForItsOwnMeaningAndTimeOnly() {
    String text = at(NOON).of("a form");
    Duration hour = Duration.ofHours(1);
    assertThat(at(NOON.plusSeconds(3600)).isOf("a form", text, hour)).isTrue();
    assertThat(at(NOON.plusSeconds(3601)).isOf("a form", text, hour)).isFalse();
    assertThat(at(NOON.minusSeconds(3600)).isOf("a form", text, hour)).isFalse();
    assertThat(at(NOON).isOf("another form", text, hour)).isFalse();
    assertThat(
            new Seal(new byte[] {1}, Clock.fixed(NOON, ZoneOffset.UTC)).isOf("a form", text, hour))
        .isFalse();
  }

  @Test
  void everyChangedLetterBreaksIt() {
    String text = at(NOON).of("a form");
    for (int i = 0; i < text.length() - 1; i++) {
      char other = text.charAt(i) == 'A' ? 'B' : 'A';
      String changed = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(at(NOON).isOf("a form", changed, Duration.ofHours(1))).as(changed).isFalse();
    }
    for (String wrong : new String[] {"", "?", text.substring(1), text + "AAAA"}) {
      assertThat(at(NOON).isOf("a form", wrong, Duration.ofHours(1))).as(wrong).isFalse();
    }
    assertThat(at(NOON).isOf("a form", null, Duration.ofHours(1))).isFalse();
  }

  @Test
  void neverLooksTheSameTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertThat(seen.add(at(NOON).of("a form"))).isTrue();
    }
  }
}
