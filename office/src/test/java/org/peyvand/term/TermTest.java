package org.peyvand.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peyvand.clause.Clause;
import org.peyvand.clause.Clauses;
import org.peyvand.clause.Filling;
import org.peyvand.date.Calendar;
import org.peyvand.dossier.Form;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.parity.Stretch;
import org.peyvand.parity.Stretch.Unit;
import org.peyvand.text.Language;

class TermTest {

  private static final Reckoning PERSIAN = new Reckoning(Calendar.PERSIAN);
  private static final Reckoning GREGORIAN = new Reckoning(Calendar.GREGORIAN);

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLibrarysArticlesAreReadInEveryLanguage(Language language) {
    Terms terms = Terms.of(library(List.of(language), null));
    assertThat(terms.term()).isEqualTo(new Stretch(5, Unit.YEAR));
    assertThat(terms.objection()).isEqualTo(new Stretch(6, Unit.MONTH));
    assertThat(terms.review()).isEqualTo(new Stretch(24, Unit.MONTH));
    assertThat(terms.notice()).isEqualTo(new Stretch(6, Unit.MONTH));
    assertThat(terms.freeze()).isNull();
    assertThat(terms.unclear()).isEmpty();
  }

  @Test
  void numbersInWordsCountToo() {
    assertThat(Stretch.in(Language.EN, "valid for five years"))
        .containsExactly(new Stretch(5, Unit.YEAR));
    assertThat(Stretch.in(Language.FA, "به مدت پنج سال"))
        .containsExactly(new Stretch(5, Unit.YEAR));
    assertThat(Stretch.in(Language.EN, "since 2021, by 3 sides")).isEmpty();
  }

  @Test
  void whatTheLanguagesDoNotSayAlikeIsLeftOpen() {
    ParallelText text = library(List.of(Language.FA, Language.EN), null);
    Article term = Terms.article(text, "term").orElseThrow();
    ParallelText torn =
        text.with(
            term.id(),
            article ->
                article.with(Map.of(Language.EN, new Passage("Term", "It is valid for 4 years."))));
    Terms terms = Terms.of(torn);
    assertThat(terms.term()).isNull();
    assertThat(terms.notice()).isNotNull();
    assertThat(terms.unclear()).containsExactly("term");
  }

  @Test
  void anArticleOfAPastedTextIsKnownByItsHeading() {
    Article pasted =
        new Article(
            "a1",
            null,
            Map.of(Language.EN, new Passage("Term and renewal", "Valid for 3 years.")),
            List.of());
    ParallelText text =
        new ParallelText(
            List.of(Language.EN), null, List.<Party>of(), Map.of(), Map.of(), List.of(pasted));
    assertThat(Terms.of(text).term()).isEqualTo(new Stretch(3, Unit.YEAR));
    assertThat(Terms.of(text).objection()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // 17 Mordad 1403 and a year is 17 Mordad 1404, a day later than 7 August 2025
    "2024-08-07, 1, YEAR, 2025-08-08, 2025-08-07",
    "2024-08-07, 5, YEAR, 2029-08-07, 2029-08-07",
    // 30 Esfand 1403 is a leap day; 1404 has none
    "2025-03-20, 1, YEAR, 2026-03-20, 2026-03-20",
    // 31 Shahrivar and a month is 30 Mehr
    "2024-09-21, 1, MONTH, 2024-10-21, 2024-10-21",
    "2024-01-31, 1, MONTH, 2024-03-01, 2024-02-29",
    "2024-08-07, 30, DAY, 2024-09-06, 2024-09-06",
    "2024-08-07, 2, WEEK, 2024-08-21, 2024-08-21"
  })
  void aStretchIsCountedInItsCalendar(
      LocalDate day, int count, Unit unit, LocalDate persian, LocalDate gregorian) {
    Stretch stretch = new Stretch(count, unit);
    assertThat(PERSIAN.after(day, stretch)).isEqualTo(persian);
    assertThat(GREGORIAN.after(day, stretch)).isEqualTo(gregorian);
  }

  @Test
  void theCalendarIsThatOfThePrevailingLanguage() {
    List<Language> both = List.of(Language.FA, Language.EN);
    assertThat(Reckoning.of(library(both, Language.FA), Calendar.GREGORIAN)).isEqualTo(PERSIAN);
    assertThat(Reckoning.of(library(both, Language.EN), Calendar.PERSIAN)).isEqualTo(GREGORIAN);
    assertThat(Reckoning.of(library(both, null), Calendar.PERSIAN)).isEqualTo(PERSIAN);
  }

  @Test
  void theDaysOfATermFollowFromTheSignatureAndMoveWithARenewal() {
    Terms terms = Terms.of(library(List.of(Language.EN), null));
    LocalDate signed = LocalDate.of(2024, 8, 7);
    TermDates first = TermDates.of(terms, GREGORIAN, signed, null, signed);
    assertThat(first.until()).isEqualTo("2029-08-07");
    assertThat(first.objectBy()).isEqualTo("2029-02-07");
    assertThat(first.review()).isEqualTo("2026-08-07");
    assertThat(TermDates.next(terms, GREGORIAN, first.until())).isEqualTo("2034-08-07");
    TermDates later =
        TermDates.of(terms, GREGORIAN, signed, LocalDate.of(2034, 8, 7), LocalDate.of(2026, 5, 1));
    assertThat(later.until()).isEqualTo("2034-08-07");
    assertThat(later.objectBy()).isEqualTo("2034-02-07");
    assertThat(later.review()).isEqualTo("2028-05-01");
  }

  private static ParallelText library(List<Language> languages, @Nullable Language prevailing) {
    Filling filling =
        new Filling(
            languages,
            prevailing,
            Map.of(
                "term", language -> language.digits("5"),
                "notice", language -> language.digits("6")));
    List<Article> articles =
        Clauses.shipped().list().stream()
            .map(
                clause ->
                    new Article(
                        "a" + clause.key(),
                        clause.key(),
                        passages(clause, languages, filling),
                        List.of()))
            .toList();
    return new ParallelText(languages, prevailing, List.<Party>of(), Map.of(), Map.of(), articles);
  }

  private static Map<Language, Passage> passages(
      Clause clause, List<Language> languages, Filling filling) {
    Map<Language, Passage> passages = new EnumMap<>(Language.class);
    languages.forEach(
        language ->
            passages.put(
                language,
                new Passage(
                    clause.heading(language), clause.body(language, Form.SISTER_CITY, filling))));
    return passages;
  }
}
