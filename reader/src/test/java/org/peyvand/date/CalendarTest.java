package org.peyvand.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static final org.peyvand.date.Calendar PERSIAN = org.peyvand.date.Calendar.PERSIAN;

  @Test
  void everyDayFrom1300To1500IsTheSameAsInIcuAndComesBack() {
    Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    LocalDate day = PERSIAN.date(1300, 1, 1);
    LocalDate last = PERSIAN.date(1500, 12, 29);
    int days = 0;
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
      CalendarDay persian = PERSIAN.of(day);
      assertThat(persian.year()).isEqualTo(icu.get(Calendar.EXTENDED_YEAR));
      assertThat(persian.month()).isEqualTo(icu.get(Calendar.MONTH) + 1);
      assertThat(persian.day()).isEqualTo(icu.get(Calendar.DAY_OF_MONTH));
      assertThat(persian.date()).isEqualTo(day);
      days++;
    }
    assertThat(days).isGreaterThan(73_000);
  }

  @Test
  void everyLunarDayComesBack() {
    org.peyvand.date.Calendar hijri = org.peyvand.date.Calendar.HIJRI;
    for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
      assertThat(hijri.of(day).date()).isEqualTo(day);
    }
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> PERSIAN.date(1403, 7, 31)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> PERSIAN.date(1402, 12, 30)).isInstanceOf(DateTimeException.class);
    assertThat(PERSIAN.date(1403, 12, 30)).isEqualTo(LocalDate.of(2025, 3, 20));
    assertThat(PERSIAN.leap(1403)).isTrue();
    assertThat(PERSIAN.daysOfMonth(1403, 13)).isZero();
  }
}
