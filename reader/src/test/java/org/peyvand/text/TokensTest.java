package org.peyvand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      sentences.add(tokens.source(tokens.sentenceStart(s), tokens.sentenceStart(s + 1)));
    }
    return sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "علی قاسم‌زاده، شهردار|علی قاسمزاده , شهردار",
        "17مرداد ۱۴۰۳|17 مرداد 1403",
        "18.06.2011|18 . 06 . 2011",
        "Köstence'nin 2026'ya|kostence nin 2026 ya",
        "the mayor's “words”|the mayor s « words »"
      })
  void aTextIsCutIntoWordsNumbersAndMarks(String text, String tokens) {
    assertThat(String.join(" ", words(text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شهردار گفت: خوب است. شورا هم پذیرفت.|2",
        "Dr. Ekrem İmamoğlu geldi. Heyet 13. Fuar'a katılacak.|2",
        "“We agree,” she said. “It is time.” Then they left.|3",
        "“Kimseye kırgın değiliz.” dedi.|1",
        "Visit imna.ir today! Will they sign?|2",
        "«می‌آییم.» او این را گفت.|2"
      })
  void aFullStopEndsASentenceUnlessItBelongsToAWord(String text, int count) {
    assertThat(sentences(text)).hasSize(count);
  }

  @Test
  void aLineEndsAParagraphAndASentence() {
    Tokens tokens = Tokens.of(Folded.of("تیتر خبر\n\nمتن خبر آمد\nپایان"));
    assertThat(tokens.paragraphs()).isEqualTo(3);
    assertThat(tokens.sentences()).isEqualTo(3);
    assertThat(tokens.paragraphStart(1)).isEqualTo(2);
    assertThat(tokens.paragraphStart(3)).isEqualTo(tokens.size());
  }

  @Test
  void whatStandsBetweenQuotationMarksIsQuoted() {
    Tokens tokens = Tokens.of(Folded.of("گفت «ما \"زود\" می‌آییم» و رفت » خبر"));
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.quoted(i) && tokens.isWord(i)) {
        quoted.add(tokens.word(i));
      }
    }
    assertThat(quoted).containsExactly("ما", "زود", "میاییم");
  }

  @Test
  void beforeTheFirstTokenAndBehindTheLastIsNothing() {
    Tokens tokens = Tokens.of(Folded.of("«İzmir»"));
    for (int outside : new int[] {-1, tokens.size()}) {
      assertThat(tokens.is(outside, "izmir")).isFalse();
      assertThat(tokens.isWord(outside)).isFalse();
      assertThat(tokens.isNumber(outside)).isFalse();
      assertThat(tokens.number(outside)).isEqualTo(-1);
      assertThat(tokens.mark(outside)).isEqualTo((char) 0);
      assertThat(tokens.capital(outside)).isFalse();
      assertThat(tokens.glued(outside)).isFalse();
      assertThat(tokens.quoted(outside)).isFalse();
    }
  }

  @Test
  void aTokenKnowsWhetherItIsGluedAndCapital() {
    Tokens tokens = Tokens.of(Folded.of("17Mordad in İzmir"));
    assertThat(tokens.number(0)).isEqualTo(17);
    assertThat(tokens.glued(1)).isTrue();
    assertThat(tokens.capital(1)).isTrue();
    assertThat(tokens.capital(2)).isFalse();
    assertThat(tokens.capital(3)).isTrue();
  }

  @Test
  void tokensOfAnyTextAreInOrderAndInsideIt() {
    Random random = new Random(768623);
    for (int round = 0; round < 500; round++) {
      String text = RandomText.any(random, 60);
      Tokens tokens = Tokens.of(Folded.of(text));
      int codePoints = text.codePointCount(0, text.length());
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : tokens.end(i - 1));
        assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
        assertThat(tokens.span(i, i + 1).end()).isLessThanOrEqualTo(codePoints);
        assertThat(tokens.sentence(i)).isGreaterThanOrEqualTo(tokens.paragraph(i));
      }
    }
  }
}
