package org.peyvand.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peyvand.parallel.Redline.Kind;
import org.peyvand.parallel.Redline.Piece;

/** Two texts compared by word. */
class RedlineTest {

  @Test
  void oneChangedWordIsOneChange() {
    assertThat(Redline.between("The council meets each year.", "The council meets every year."))
        .containsExactly(
            new Piece(Kind.SAME, "The council meets "),
            new Piece(Kind.GONE, "each"),
            new Piece(Kind.NEW, "every"),
            new Piece(Kind.SAME, " year."));
  }

  @Test
  void changedNeighboursAreOneChange() {
    assertThat(Redline.between("within three months of it", "within six weeks of it"))
        .containsExactly(
            new Piece(Kind.SAME, "within "),
            new Piece(Kind.GONE, "three months"),
            new Piece(Kind.NEW, "six weeks"),
            new Piece(Kind.SAME, " of it"));
  }

  @Test
  void halfSpacesArabicLettersAndBlanksAreNoNoise() {
    assertThat(Redline.isSame("دو طرف همکاری می‌کنند", "دو طرف همكاري می کنند")).isTrue();
    assertThat(Redline.isSame("خواهرخواندگی", "خواهر‌خواندگی")).isTrue();
    assertThat(Redline.isSame("a b", "a  b")).isTrue();
    assertThat(Redline.isSame("دو طرف", "سه طرف")).isFalse();
  }

  @Test
  void theNewerSpellingIsShownWhereOnlyNoiseDiffers() {
    assertThat(Redline.between("می کنند", "می‌کنند"))
        .containsExactly(new Piece(Kind.SAME, "می‌کنند"));
  }

  @Test
  void aLineEndIsADifference() {
    assertThat(Redline.isSame("one two", "one\ntwo")).isFalse();
  }

  /** From either text's pieces the text itself comes back, whatever the two are. */
  @Test
  void thePiecesMakeUpBothTexts() {
    Random random = new Random(20260101);
    int rounds = Boolean.getBoolean("peyvand.long") ? 20_000 : 2_000;
    String[] words = {
      "alpha", "beta", "شهر", "پیوند", "7", ",", "\n", "می‌شود", "می شود", "Ankara"
    };
    for (int i = 0; i < rounds; i++) {
      String before = text(random, words);
      String after = random.nextBoolean() ? text(random, words) : edited(before, random, words);
      List<Piece> pieces = Redline.between(before, after);
      String now =
          pieces.stream()
              .filter(p -> p.kind() != Kind.GONE)
              .map(Piece::text)
              .collect(Collectors.joining());
      String old =
          pieces.stream()
              .filter(p -> p.kind() != Kind.NEW)
              .map(Piece::text)
              .collect(Collectors.joining());
      assertThat(now).isEqualTo(after);
      assertThat(Words.key(old, true)).isEqualTo(Words.key(before, true));
    }
  }

  @Test
  void aWholeReplacementOfALongTextIsStillAnswered() {
    String before = "old ".repeat(6_000);
    String after = "new ".repeat(6_000);
    long start = System.nanoTime();
    List<Piece> pieces = Redline.between(before, after);
    assertThat(
            pieces.stream()
                .filter(p -> p.kind() == Kind.NEW)
                .mapToInt(p -> p.text().length())
                .sum())
        .isGreaterThan(17_000);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static String text(Random random, String[] words) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  private static String edited(String text, Random random, String[] words) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return text.substring(0, at) + words[random.nextInt(words.length)] + " " + text.substring(at);
  }
}
