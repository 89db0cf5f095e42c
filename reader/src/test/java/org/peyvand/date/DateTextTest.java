package org.peyvand.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.text.Language;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FA|سه‌شنبه ۱۶ مرداد ۱۴۰۳ (۶ اوت ۲۰۲۴)",
        "EN|Tuesday 6 August 2024 (16 Mordad 1403)",
        "TR|6 Ağustos 2024 Salı (16 Mordad 1403)",
        "AR|الثلاثاء ٦ آب/أغسطس ٢٠٢٤ (١٦ مرداد ١٤٠٣)"
      })
  void aDayStandsInBothCalendarsOfTheReader(Language language, String text) {
    Period day = Period.day(LocalDate.of(2024, 8, 6), Calendar.GREGORIAN);
    assertThat(DateText.in(language).inBoth(day)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FA|2024-08-07|2024-08-10|۱۷ تا ۲۰ مرداد ۱۴۰۳ (۷ تا ۱۰ اوت ۲۰۲۴)",
        "EN|2024-08-07|2024-08-10|7–10 August 2024 (17–20 Mordad 1403)",
        "EN|2024-12-30|2025-01-02|30 December 2024 – 2 January 2025 (10–13 Dey 1403)",
        "TR|2024-08-28|2024-09-02|28 Ağustos - 2 Eylül 2024 (7-12 Şehriver 1403)"
      })
  void aRangeSaysMonthAndYearOnce(Language language, LocalDate start, LocalDate end, String text) {
    Period range = new Period(start, end, Precision.DAY, Calendar.GREGORIAN);
    assertThat(DateText.in(language).inBoth(range)).isEqualTo(text);
  }

  @Test
  void aMonthAndAYearKeepTheCalendarTheyWereSaidIn() {
    assertThat(DateText.in(Language.EN).inBoth(Period.month(Calendar.PERSIAN, 1403, 4)))
        .isEqualTo("Tir 1403");
    assertThat(DateText.in(Language.FA).inBoth(Period.year(Calendar.GREGORIAN, 2010)))
        .isEqualTo("۲۰۱۰");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsWrittenIsReadBack(Language language) {
    for (int i = 0; i < 800; i++) {
      LocalDate day = LocalDate.of(2023, 1, 1).plusDays(i);
      String text = DateText.in(language).inBoth(Period.day(day, Calendar.GREGORIAN));
      assertThat(TypedDate.read(text, language))
          .as(text)
          .isInstanceOfSatisfying(
              TypedDate.Understood.class, date -> assertThat(date.period().start()).isEqualTo(day));
    }
  }
}
