package org.peyvand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersianStyleTest {

  static List<String> cases() throws Exception {
    try (var in = PersianStyleTest.class.getResourceAsStream("persian-style.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" | "))
          .skip(1)
          .toList();
    }
  }

  private static String shown(String text) {
    return PersianStyle.tidy(HalfSpaces.house().restore(text));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextIsShownAsItShouldBeWritten(String line) {
    int bar = line.indexOf(" | ");
    assertThat(shown(line.substring(0, bar))).isEqualTo(line.substring(bar + 3));
  }

  @Test
  void theTableHasAtLeast120Cases() throws Exception {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void anySettingIsSetAlready() {
    Random random = new Random(12);
    for (int round = 0; round < 1000; round++) {
      String once = shown(RandomText.any(random, 30));
      assertThat(PersianStyle.tidy(once).length()).isLessThanOrEqualTo(once.length() + 5);
    }
  }
}
