package org.peyvand.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in other letters carry their language, and sentences are taken apart around them. */
class ForeignTest {

  @ParameterizedTest
  @CsvSource({
    "علی قاسم‌زاده, EN, fa",
    "أكرم إمام أوغلو, TR, und-Arab",
    "Ekrem İmamoğlu, FA, und-Latn",
    "Ekrem İmamoğlu, EN,",
    "اکرم امام‌اوغلو, FA,",
    "768623, EN,",
  })
  void aNameInOtherLettersThanThePagesSaysItsLanguage(
      String name, PageLanguage page, String language) {
    assertThat(Foreign.language(name, page)).isEqualTo(language);
  }

  @Test
  void aSentenceIsTakenApartAroundItsNames() {
    assertThat(
            Foreign.parts(
                "Said by \u2068علی قاسم‌زاده\u2069 in \u2068Isfahan\u2069.", PageLanguage.EN))
        .containsExactly(
            new Foreign.Part("Said by ", false, null),
            new Foreign.Part("علی قاسم‌زاده", true, "fa"),
            new Foreign.Part(" in ", false, null),
            new Foreign.Part("Isfahan", true, null),
            new Foreign.Part(".", false, null));
  }

  @Test
  void anIsolateInsideAnotherOrWithoutItsEndLosesNothing() {
    assertThat(Foreign.parts("\u2068a\u2068b\u2069c\u2069d\u2068e", PageLanguage.FA))
        .extracting(Foreign.Part::text)
        .containsExactly("a\u2068b\u2069c", "d", "e");
  }
}
