package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peyvand.reader.claim.Modality;

/** How real an act is said to be, sentence by sentence, in Turkish and English. */
class ModalityCasesTest {

  private static final String TURKISH =
      "Mersin ile Tebriz arasındaki ilişkiler\n\n"
          + "Mersin Belediyesi ile İran'ın Tebriz kenti bu yıl da birlikte çalışıyor ve bu haber"
          + " iki kent için önemli.\n";
  private static final String ENGLISH =
      "Shiraz and Granada in the news\n\n"
          + "Shiraz in Iran and Granada in Spain are two cities with old gardens and many visitors"
          + " in the year.\n";

  @ParameterizedTest
  @MethodSource("turkish")
  void aTurkishSentenceSaysHowRealItsActIs(String expected, String sentence) {
    check(TURKISH + sentence + "\n", expected);
  }

  @ParameterizedTest
  @MethodSource("english")
  void anEnglishSentenceSaysHowRealItsActIs(String expected, String sentence) {
    check(ENGLISH + sentence + "\n", expected);
  }

  private static void check(String text, String expected) {
    String[] words = expected.split(" ", -1);
    List<Modality> claimed =
        Reader.standard().read(new Report(text)).acts().stream()
            .filter(act -> act.kind().word().equals(words[0]))
            .map(act -> act.modality())
            .toList();
    if (words[1].equals("not-done")) {
      assertThat(claimed).doesNotContain(Modality.DONE);
      return;
    }
    Modality modality = Modality.of(words[1]);
    assertThat(claimed).contains(modality);
    if (modality != Modality.DONE) {
      assertThat(claimed).doesNotContain(Modality.DONE);
    }
  }

  static Stream<Object[]> turkish() throws IOException {
    return cases("modality-tr.txt");
  }

  static Stream<Object[]> english() throws IOException {
    return cases("modality-en.txt");
  }

  private static Stream<Object[]> cases(String file) throws IOException {
    try (InputStream in = ModalityCasesTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> new Object[] {line.split(" \\| ", 2)[0], line.split(" \\| ", 2)[1]})
          .toList()
          .stream();
    }
  }
}
