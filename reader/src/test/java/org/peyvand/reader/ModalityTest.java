package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Reading;
import org.peyvand.text.DataFile;

/** How real an act is, sentence by sentence; the cases are data, a file a language. */
class ModalityTest {

  private static final List<String> FILES = List.of("modality-fa.txt");

  static Stream<Arguments> cases() {
    return FILES.stream()
        .filter(file -> ModalityTest.class.getResource(file) != null)
        .flatMap(ModalityTest::cases);
  }

  /** The first line of a file is the headline under which each of its sentences is read. */
  private static Stream<Arguments> cases(String file) {
    List<String> lines = DataFile.lines(ModalityTest.class, file);
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\\|", -1))
        .map(
            cells ->
                Arguments.of(
                    lines.getFirst(), cells[0].strip(), cells[1].strip(), cells[2].strip()));
  }

  @ParameterizedTest(name = "{1} = {2} {3}")
  @MethodSource("cases")
  void theWordingDecidesHowRealAnActIs(
      String headline, String sentence, String kind, String modality) {
    Reading reading = Reader.standard().read(new Report(headline + "\n\n" + sentence + ".\n"));
    List<Modality> found =
        reading.acts().stream()
            .filter(act -> act.kind() == ActKind.of(kind))
            .map(ActClaim::modality)
            .toList();
    if (modality.equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).contains(Modality.of(modality));
    if (!modality.equals("done")) {
      assertThat(found).doesNotContain(Modality.DONE);
    }
  }
}
