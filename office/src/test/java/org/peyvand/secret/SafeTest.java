package org.peyvand.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTest {

  private final Safe safe = new Safe(new byte[32]);

  @Test
  void whatIsLockedAwayComesBackAndLooksDifferentEachTime() {
    byte[] locked = safe.lock("گذرواژه");
    assertThat(safe.open(locked)).contains("گذرواژه");
    assertThat(safe.lock("گذرواژه")).isNotEqualTo(locked);
    assertThat(safe.open(safe.lock(""))).contains("");
  }

  @Test
  void aChangedByteOrAnotherKeyOpensNothing() {
    byte[] locked = safe.lock("secret");
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(new Safe(other).open(locked)).isEmpty();
    for (int i = 0; i < locked.length; i++) {
      byte[] changed = locked.clone();
      changed[i] ^= 1;
      assertThat(safe.open(changed)).as("byte " + i).isEmpty();
    }
    assertThat(safe.open(new byte[3])).isEmpty();
  }
}
