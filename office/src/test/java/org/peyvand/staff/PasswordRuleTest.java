package org.peyvand.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"پل خواجو در شب", "correct horse battery", "aaaabbbbccccddddeeee"})
  void anyLongSentenceWillDo(String password) {
    assertThat(PasswordRule.broken(password, password, "nasrin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "PASSWORD-2024",
        "Passwordpassword",
        "qwertyuiop123",
        "111111111111",
        "Isfahan12345!",
        "اصفهان۱۴۰۳۱۴۰۳",
        "nasrin.ahmadi",
        "NasrinAhmadi1!"
      })
  void whatEverybodyTriesOrTheOwnNameWillNot(String password) {
    assertThat(PasswordRule.broken(password, password, "nasrin.ahmadi", "Nasrin Ahmadi"))
        .contains("staff.password.common");
  }

  @Test
  void elevenCharactersAreTooFewAndTwelveEnoughInEveryScript() {
    assertThat(PasswordRule.broken("kzqmvbtrhwp", "kzqmvbtrhwp")).contains("staff.password.short");
    assertThat(PasswordRule.broken("kzqmvbtrhwpx", "kzqmvbtrhwpx")).isEmpty();
    assertThat(PasswordRule.broken("𝒶𝒷𝒸𝒹𝑒𝒻", "𝒶𝒷𝒸𝒹𝑒𝒻"))
        .contains("staff.password.short");
    assertThat(PasswordRule.broken("x".repeat(501), "x".repeat(501)))
        .contains("staff.password.long");
  }

  @Test
  void theSecondTypingMustBeTheSame() {
    assertThat(PasswordRule.broken("kzqmvbtrhwpx", "kzqmvbtrhwpy"))
        .contains("staff.password.differs");
  }
}
