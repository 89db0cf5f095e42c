package org.peyvand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final LocalDate OPENING = LocalDate.of(2024, 8, 7);
  private static final LocalDate CLOSING = LocalDate.of(2024, 8, 10);

  @Test
  void aPersianPageCountsInThePersianCalendarAndNamesTheOtherBesideIt() {
    Days days = Days.in(PageLanguage.FA);
    assertThat(days.full(LocalDate.of(2024, 8, 6))).isEqualTo("سه‌شنبه ۱۶ مرداد ۱۴۰۳");
    assertThat(days.between(OPENING, CLOSING)).isEqualTo("۱۷ تا ۲۰ مرداد ۱۴۰۳");
    assertThat(days.other(OPENING, CLOSING)).isEqualTo("7–10 August 2024");
  }

  @Test
  void theOtherPagesCountInTheGregorianCalendar() {
    assertThat(Days.in(PageLanguage.EN).full(OPENING)).isEqualTo("Wednesday 7 August 2024");
    assertThat(Days.in(PageLanguage.EN).other(OPENING, CLOSING)).isEqualTo("17–20 Mordad 1403");
    assertThat(Days.in(PageLanguage.TR).full(OPENING)).isEqualTo("7 Ağustos 2024 Çarşamba");
    assertThat(Days.in(PageLanguage.AR).between(OPENING, CLOSING)).startsWith("من ٧ إلى ١٠ ");
  }

  @Test
  void aRangeOverTheNewYearNamesBothYears() {
    LocalDate before = LocalDate.of(2024, 3, 19);
    LocalDate after = LocalDate.of(2024, 3, 21);
    assertThat(Days.in(PageLanguage.FA).between(before, after))
        .isEqualTo("۲۹ اسفند ۱۴۰۲ تا ۲ فروردین ۱۴۰۳");
    assertThat(Days.in(PageLanguage.EN).between(before, after)).isEqualTo("19–21 March 2024");
  }

  @Test
  void aYearBeginsWhereTheReadersCalendarBeginsIt() {
    assertThat(Days.in(PageLanguage.FA).beginning(OPENING, false))
        .isEqualTo(LocalDate.of(2024, 3, 20));
    assertThat(Days.in(PageLanguage.EN).beginning(OPENING, false))
        .isEqualTo(LocalDate.of(2024, 1, 1));
  }
}
