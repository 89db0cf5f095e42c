package org.peyvand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "علي قاسم‌زاده|علی قاسمزاده",
        "كردستان|کردستان",
        "بلديّةُ إسطنبول|بلدیه اسطنبول",
        "۱۴۰۳/۰۳/۳۱|1403/03/31",
        "١٢ أيّار|12 ایار",
        "مـــدرســة|مدرسه",
        "İSTANBUL Büyükşehir|istanbul buyuksehir",
        "Iğdır’ın|igdir'in",
        "“Köstence”|«kostence»",
        "Łódź – Århus|lodz - arhus",
        "ﻻﻫﻮﺭ|لاهور",
        "۵٪ ؟|5% ?",
        "می‏‌شود|میشود",
        "۱٬۲۰۰٫۵|1,200.5",
        "خانۀ هيئت|خانه هییت"
      })
  void whatReadersTakeAsEqualFoldsToOne(String text, String folded) {
    assertThat(Folded.key(text)).isEqualTo(folded);
  }

  @Test
  void aFoldedPieceLeadsBackToItsCodePoints() {
    String text = "😀 علی قاسم‌زاده، شهردارِ اصفهان";
    Folded folded = Folded.of(text);
    int from = folded.toString().indexOf("قاسمزاده");
    Span span = folded.span(from, from + 8);
    assertThat(span.in(text)).isEqualTo("قاسم‌زاده");
    assertThat(span).isEqualTo(new Span(6, 15));
    int mayor = folded.toString().indexOf("شهردار");
    assertThat(folded.source(mayor, mayor + 6)).isEqualTo("شهردارِ");
    assertThat(folded.halfSpaceBefore(from + 4)).isTrue();
    assertThat(folded.halfSpaceBefore(from)).isFalse();
  }

  @Test
  void aLetterThatFoldsToNothingBelongsToTheWordBeforeIt() {
    String text = "يوم الثلاثاء، \u200Fشهداء‌";
    Folded folded = Folded.of(text);
    int at = folded.toString().indexOf("الثلاثا");
    assertThat(folded.source(at, at + 7)).isEqualTo("الثلاثاء");
  }

  @Test
  void blanksAreOneAndEveryLineEndIsALineFeed() {
    assertThat(Folded.of("a \t\u00A0b\r\nc\rd\u2028e\n\nf")).hasToString("a b\nc\nd\ne\n\nf");
  }

  @Test
  void aLoneSurrogateIsTolerated() {
    String text = "شهر\uD83D و \uDE00 شهردار";
    Folded folded = Folded.of(text);
    int at = folded.toString().indexOf("شهردار");
    assertThat(folded.span(at, at + 6).in(text)).isEqualTo("شهردار");
  }

  @Test
  void everySpanOfAnyTextLiesInsideIt() {
    Random random = new Random(20240618);
    for (int round = 0; round < 300; round++) {
      String text = RandomText.any(random, 60);
      Folded folded = Folded.of(text);
      int codePoints = text.codePointCount(0, text.length());
      assertThat(folded.codePoints()).isEqualTo(codePoints);
      int last = 0;
      for (int i = 0; i < folded.length(); i++) {
        Span span = folded.span(i, i + 1);
        assertThat(span.start()).isBetween(last, codePoints - 1);
        assertThat(span.end()).isBetween(span.start() + 1, codePoints);
        assertThat(span.start()).isEqualTo(text.codePointCount(0, folded.sourceStart(i)));
        last = span.start();
      }
    }
  }
}
