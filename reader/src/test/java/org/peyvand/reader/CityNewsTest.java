package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationAct;
import org.peyvand.reader.claim.RelationClaim;

/** Whole reports in English and Turkish: how far each pair is, and who holds which office. */
class CityNewsTest {

  private static final String ANSWERS = "\n----\n";

  static Stream<Arguments> reports() throws IOException {
    List<Arguments> reports = new ArrayList<>();
    for (String name : List.of("news-en", "news-tr", "ties-en", "ties-tr")) {
      String file = "city-" + name + ".txt";
      for (String block : read(file).split("(?m)^#### ", -1)) {
        int answers = block.indexOf(ANSWERS);
        if (answers >= 0) {
          int line = block.indexOf('\n');
          reports.add(
              Arguments.of(
                  block.substring(0, line),
                  block.substring(line + 1, answers),
                  block.substring(answers + ANSWERS.length()).strip().lines().toList()));
        }
      }
    }
    return reports.stream();
  }

  private static String read(String file) throws IOException {
    try (InputStream stream = CityNewsTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void theReportSaysHowFarEachPairIsAndWhoHoldsWhichOffice(
      String name, String text, List<String> answers) {
    Reading reading = Reader.standard().read(new Report(text));
    List<String> found = new ArrayList<>();
    for (RelationClaim relation : reading.relations()) {
      found.add(String.join(" + ", relation.pair()) + ": " + relation.act().word());
    }
    for (PersonClaim person : reading.people()) {
      String office = person.office() == null ? "-" : person.office().word();
      String city = person.city() == null ? "-" : person.city();
      found.add(person.name() + " = " + office + ", " + city);
    }
    for (String answer : answers) {
      int none = answer.indexOf(": " + RelationAct.NONE.word());
      if (none < 0) {
        assertThat(found).as(name).contains(answer);
      } else {
        String pair = answer.substring(0, none + 2);
        assertThat(found).as(name).noneMatch(line -> line.startsWith(pair));
      }
    }
  }
}
