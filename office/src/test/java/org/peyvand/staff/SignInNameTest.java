package org.peyvand.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInNameTest {

  @Test
  void keyboardsAndCaseMakeNoDifference() {
    assertThat(SignInName.fold(" NASRIN@Example.org ")).isEqualTo("nasrin@example.org");
    assertThat(SignInName.fold("علي_كاظمي۱۲")).isEqualTo(SignInName.fold("علی_کاظمی12"));
    assertThat(SignInName.fold("ﻋﻠﯽ")).isEqualTo("علی");
  }

  @Test
  void spacesSignsAndDirectionControlsAreNotForNewNames() {
    assertThat(SignInName.of("nasrin")).contains("nasrin");
    for (String wrong :
        new String[] {"", "n", "na srin", "nas\u202Erin", "<b>", "-x", "x".repeat(65)}) {
      assertThat(SignInName.of(wrong)).as(wrong).isEmpty();
    }
  }
}
