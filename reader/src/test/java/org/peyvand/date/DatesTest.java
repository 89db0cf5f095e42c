package org.peyvand.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.text.DataFile;
import org.peyvand.text.Folded;
import org.peyvand.text.RandomText;
import org.peyvand.text.Span;
import org.peyvand.text.Tokens;

class DatesTest {

  static List<String> cases() {
    return DataFile.lines(DatesTest.class, "dates.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDateIsReadAsItIsWritten(String line) {
    String[] parts = line.split(" \\| ", -1);
    LocalDate published = parts[1].equals("-") ? null : LocalDate.parse(parts[1]);
    List<Dating> found = Dates.in(Tokens.of(Folded.of(parts[0])), published);
    String shown = found.stream().map(DatesTest::shown).collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "none" : shown).isEqualTo(parts[2].strip());
  }

  @Test
  void theTableHasAtLeast150Cases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
  }

  private static String shown(Dating dating) {
    Period period = dating.period();
    String text = period == null ? "?" : shown(period);
    text += dating.agree() == null ? "" : dating.agree() ? "~+" : "~-";
    DateConflict conflict = dating.conflict();
    text += conflict == null ? "" : "!" + conflict.days();
    boolean stated = dating.basis() == Basis.STATED || conflict != null;
    return stated ? text : text + "@" + dating.basis().name().toLowerCase(Locale.ROOT);
  }

  private static String shown(Period period) {
    String start =
        period.isSingleDay() ? period.start().toString() : period.start() + "/" + period.end();
    return switch (period.precision()) {
      case DAY -> start;
      case MONTH -> "m:" + start;
      case YEAR -> "y:" + start;
    };
  }

  private static List<Dating> read(String text, @Nullable LocalDate published) {
    return Dates.in(Tokens.of(Folded.of(text)), published);
  }

  @Test
  void fromAPublicationInAnImpossibleYearNothingIsReckoned() {
    for (String text : List.of("سال گذشته", "ماه آینده", "امسال", "last year", "geçen yıl")) {
      for (int year : new int[] {1000, 1403, 2200}) {
        assertThat(read(text, LocalDate.of(year, 1, 5)))
            .allSatisfy(dating -> assertThat(dating.readings()).isNotEmpty());
      }
    }
  }

  @Test
  void theSpanOfADateIsItsWords() {
    String text = "نشست (طی روزهای هفتم تا دهم آگوست ۲۰۲۴ برابر با هفدهم تا بیستم مرداد ۱۴۰۳) بود";
    Dating dating = read(text, null).getFirst();
    assertThat(dating.span().in(text))
        .isEqualTo("هفتم تا دهم آگوست ۲۰۲۴ برابر با هفدهم تا بیستم مرداد ۱۴۰۳");
    assertThat(dating.readings())
        .extracting(reading -> reading.span().in(text))
        .containsExactly("هفتم تا دهم آگوست ۲۰۲۴", "هفدهم تا بیستم مرداد ۱۴۰۳");
    assertThat(dating.calendars())
        .containsEntry("gregorian", "2024-08-07/2024-08-10")
        .containsEntry("persian", "1403-05-17/1403-05-20");
  }

  @Test
  void aConflictHasBothReadingsInOneSentence() {
    Dating dating = read("۲ تا ۵ آذر ۱۴۰۳ برابر با ۲۴ تا ۲۷ نوامبر ۲۰۲۴", null).getFirst();
    assertThat(dating.conflict())
        .extracting(DateConflict::about)
        .isEqualTo(
            "1403-09-02/1403-09-05 (persian) is 2024-11-22/2024-11-25 (gregorian),"
                + " the text gives 2024-11-24/2024-11-27");
    assertThat(dating.calendars()).containsEntry("gregorian", "2024-11-24/2024-11-27");
  }

  @Test
  void noTextBreaksTheReadingOfDates() {
    Random random = new Random(14030517);
    List<String> cases = cases();
    int rounds = Boolean.getBoolean("peyvand.long") ? 200_000 : 5_000;
    for (int round = 0; round < rounds; round++) {
      String seed =
          cases.get(random.nextInt(cases.size())) + " " + cases.get(random.nextInt(cases.size()));
      String text = round % 4 == 0 ? RandomText.any(random, 60) : RandomText.mutated(random, seed);
      int length = text.codePointCount(0, text.length());
      int last = 0;
      for (Dating dating : read(text, round % 2 == 0 ? LocalDate.of(2024, 8, 7) : null)) {
        Span span = dating.span();
        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(length);
        last = span.end();
      }
    }
  }

  /** Bounded by a generous time: a rule that looks back over the whole text would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"1-", "1, ", "7 تا ", "Monday ", "August 7, ", "2024-01-01 (", "«", "\""})
  void anOddTextOfAnyLengthIsReadInTime(String piece) {
    int length = Boolean.getBoolean("peyvand.long") ? 1_000_000 : 100_000;
    String text = piece.repeat(length / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> read(text, LocalDate.of(2024, 8, 7)).size());
  }
}
