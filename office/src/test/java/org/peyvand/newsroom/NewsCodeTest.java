package org.peyvand.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"768623", "۷۶۸۶۲۳", "٧٦٨٦٢٣", " ۷۶8۶23 ", "000768623"})
  void aCodeIsReadInAnyDigits(String typed) {
    assertThat(NewsCode.of(typed)).hasValue(768623);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "12a", "1 2", "-5", "1.5", "1234567890123", "۱۲/۳"})
  void anythingElseIsNone(String typed) {
    assertThat(NewsCode.of(typed)).isEmpty();
  }
}
