package org.peyvand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfSpacesTest {

  private static final String HALF_SPACE = "\u200C";

  @ParameterizedTest
  @ValueSource(strings = {"half-space-news-a.txt", "half-space-news-b.txt"})
  void deletedHalfSpacesOfCityNewsComeBack(String file) {
    int right = 0;
    int given = 0;
    int wanted = 0;
    for (String line : DataFile.lines(HalfSpacesTest.class, file)) {
      Set<Integer> gold = positions(line);
      Set<Integer> found = positions(HalfSpaces.house().restore(line.replace(HALF_SPACE, "")));
      wanted += gold.size();
      given += found.size();
      found.retainAll(gold);
      right += found.size();
    }
    double f1 = 2.0 * right / (given + wanted);
    assertThat(f1).as("position F1 of %s", file).isGreaterThanOrEqualTo(0.95);
  }

  /** How many other characters stand before each half-space. */
  private static Set<Integer> positions(String text) {
    Set<Integer> positions = new HashSet<>();
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\u200C') {
        positions.add(others);
      } else {
        others++;
      }
    }
    return positions;
  }

  @Test
  void anAddressThatHoldsHalfSpacesTeachesThem() {
    List<String> addresses =
        List.of(
            "https://example.org/news/12/%DA%AF%DB%8C%D9%88%E2%80%8C%D8%B1%D8%A7%D8%AF",
            "https://example.org/شهردار-مهر-آیین-آمد", "%zz");
    assertThat(HalfSpaces.house().with(addresses).restore("مهرآیین")).isEqualTo("مهرآیین");
    assertThat(HalfSpaces.house().with(List.of("/سلیم‌خانف")).restore("سلیمخانف گفت"))
        .isEqualTo("سلیم‌خانف گفت");
    assertThat(HalfSpaces.house().with(List.of("/سلیم-خانف")).restore("سلیمخانف گفت"))
        .isEqualTo("سلیم‌خانف گفت");
    assertThat(
            HalfSpaces.house()
                .with(List.of("/%D8%B3%D9%84%DB%8C%D9%85%E2%80%8C%D8%AE%D8%A7%D9%86%D9%81"))
                .restore("سلیمخانف"))
        .isEqualTo("سلیم‌خانف");
  }

  @Test
  void anOfficeMayHaveItsOwnList() {
    List<String> lines = new ArrayList<>(DataFile.lines(HalfSpaces.class, "house.txt"));
    lines.set(0, "style after-non-joining yes");
    HalfSpaces office = HalfSpaces.of(lines);
    assertThat(office.restore("شهرها و کتابها")).isEqualTo("شهر‌ها و کتاب‌ها");
    assertThat(HalfSpaces.house().restore("شهرها و کتابها")).isEqualTo("شهرها و کتاب‌ها");
  }

  @Test
  void nothingButHalfSpacesAndSpacesChanges() {
    Random random = new Random(1403);
    List<String> news = DataFile.lines(HalfSpacesTest.class, "half-space-news-a.txt");
    for (int round = 0; round < 2000; round++) {
      String text =
          round % 2 == 0
              ? RandomText.any(random, 40)
              : RandomText.mutated(random, news.get(random.nextInt(news.size())));
      String restored = HalfSpaces.house().restore(text);
      assertThat(bare(restored)).isEqualTo(bare(text));
    }
  }

  private static String bare(String text) {
    return text.replace(HALF_SPACE, "").replace(" ", "");
  }
}
