package org.peyvand.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.text.Language;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "۱۷ مرداد ۱۴۰۳|2024-08-07",
        "سه‌شنبه ۱۶ مرداد ۱۴۰۳|2024-08-06",
        "۱۴۰۳/۵/۱۷|2024-08-07",
        "1403-05-17|2024-08-07",
        "17/05/1403|2024-08-07",
        "7 Aug 2024|2024-08-07",
        "August 7, 2024|2024-08-07",
        "7 Ağustos 2024|2024-08-07",
        "٧ آب ٢٠٢٤|2024-08-07",
        "2024-08-07|2024-08-07",
        "7.8.2024|2024-08-07",
        "7-10 August 2024|2024-08-07/2024-08-10",
        "۱۷ تا ۲۰ مرداد ۱۴۰۳ (۷ تا ۱۰ اوت ۲۰۲۴)|2024-08-07/2024-08-10",
        "2024-08|2024-08",
        "۱۴۰۳/۰۵|2024-07-22/2024-08-21",
        "1403|2024-03-20/2025-03-20",
        "2024|2024",
        "1430/01/01|2051-03-21"
      })
  void aDateIsUnderstoodInAnyCalendarAndScript(String typed, String gregorian) {
    assertThat(TypedDate.read(typed, Language.FA))
        .isInstanceOfSatisfying(
            TypedDate.Understood.class,
            date -> assertThat(date.period().in(Calendar.GREGORIAN)).isEqualTo(gregorian));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY",
        "soon|NOT_A_DATE",
        "7 August 2024 and more|NOT_A_DATE",
        "۳۱ مهر ۱۴۰۳|IMPOSSIBLE",
        "1402-12-30|IMPOSSIBLE",
        "2023-02-29|IMPOSSIBLE",
        "2023-13-01|IMPOSSIBLE",
        "Sunday, 18 October 2025|CONTRADICTION",
        "۱۷ مرداد ۱۴۰۳ (۹ اوت ۲۰۲۴)|CONTRADICTION",
        "7 August|YEAR_MISSING",
        "yesterday|YEAR_MISSING"
      })
  void whatIsNoDateIsRefusedWithItsReason(String typed, TypedDate.Reason reason) {
    assertThat(TypedDate.read(typed, Language.EN))
        .isInstanceOfSatisfying(
            TypedDate.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
