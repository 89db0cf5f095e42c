package org.peyvand.briefing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.web.PageLanguage;

/** Rates, years and tables, without a database. */
class ReckoningTest {

  private static final LocalDate SIGNED = LocalDate.of(2020, 3, 1);

  /** The ends as in Garwood's and every later table of exact Poisson limits. */
  @ParameterizedTest
  @CsvSource({
    "0,0,3.6889",
    "1,0.0253,5.5716",
    "5,1.6235,11.6683",
    "10,4.7954,18.3904",
    "50,37.1110,65.9188"
  })
  void theIntervalIsTheExactOne(int count, double low, double high) {
    Poisson rate = Poisson.of(count, 1);
    assertThat(rate.low()).isCloseTo(low, within(.0001));
    assertThat(rate.high()).isCloseTo(high, within(.0001));
    assertThat(Poisson.of(count, 4).high()).isCloseTo(high / 4, within(.0001));
  }

  @Test
  void yearsAreCountedFromTheDayOfTheSigning() {
    BeforeAfter found =
        requireNonNull(
            BeforeAfter.of(
                SIGNED,
                LocalDate.of(2018, 6, 1),
                LocalDate.of(2022, 3, 1),
                List.of(
                    LocalDate.of(2018, 6, 1),
                    LocalDate.of(2020, 2, 29),
                    SIGNED,
                    LocalDate.of(2021, 2, 28),
                    LocalDate.of(2021, 3, 1))));
    assertThat(found.years())
        .containsExactly(
            new BeforeAfter.Year(-2, 1, false),
            new BeforeAfter.Year(-1, 1, true),
            new BeforeAfter.Year(1, 2, true),
            new BeforeAfter.Year(2, 1, true));
    assertThat(found.before().count()).isEqualTo(2);
    assertThat(found.after().count()).isEqualTo(3);
    assertThat(found.after().years()).isCloseTo(2, within(.01));
  }

  @Test
  void aShortTimeOrFewExchangesAreTooFewToCompare() {
    LocalDate since = SIGNED.minusYears(3);
    LocalDate now = SIGNED.plusYears(3);
    List<LocalDate> four = IntStream.range(0, 4).mapToObj(SIGNED::plusMonths).toList();
    List<LocalDate> five = IntStream.range(0, 5).mapToObj(SIGNED::plusMonths).toList();
    assertThat(requireNonNull(BeforeAfter.of(SIGNED, since, now, four)).isEnough()).isFalse();
    assertThat(requireNonNull(BeforeAfter.of(SIGNED, since, now, five)).isEnough()).isTrue();
    assertThat(requireNonNull(BeforeAfter.of(SIGNED, SIGNED.minusYears(1), now, five)).isEnough())
        .isFalse();
    assertThat(BeforeAfter.of(SIGNED, SIGNED, now, five)).isNull();
    assertThat(Yearly.comparison(5, 4)).isEqualTo("few");
    assertThat(Yearly.comparison(6, 4)).isEqualTo("more");
    assertThat(Yearly.comparison(5, 5)).isEqualTo("same");
  }

  @Test
  void aYearIsOfEitherCalendar() {
    CalendarYear persian = CalendarYear.typed("۱۴۰۳").orElseThrow();
    assertThat(persian.start()).isEqualTo(LocalDate.of(2024, 3, 20));
    assertThat(persian.end()).isEqualTo(LocalDate.of(2025, 3, 20));
    assertThat(CalendarYear.typed("2024").orElseThrow().end())
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(CalendarYear.of(LocalDate.of(2025, 3, 20), PageLanguage.FA).number())
        .isEqualTo(1403);
    assertThat(CalendarYear.of(LocalDate.of(2025, 3, 21), PageLanguage.FA).number())
        .isEqualTo(1404);
    assertThat(CalendarYear.of(LocalDate.of(2025, 3, 20), PageLanguage.TR).number())
        .isEqualTo(2025);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "14o3", "1700", "9999", "-403", "٢٠٢٤٥"})
  void whatIsNoYearIsRefused(String typed) {
    assertThat(CalendarYear.typed(typed)).isEmpty();
  }
}
