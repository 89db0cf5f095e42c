package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {

  @Test
  void everyCanonicalNameAndSpellingOfTheContractIsKnown() throws IOException {
    Path aliases = TestFiles.root().resolve("../shared/reading/aliases.txt");
    assumeTrue(Files.exists(aliases), "no list of aliases beside the project, nothing to compare");
    for (String line : Files.readAllLines(aliases)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> spellings = List.of(line.split(" = ", -1));
      String canonical = spellings.getFirst().strip();
      for (String spelling : spellings) {
        assertThat(Gazetteer.standard().named(spelling.strip()))
            .as(spelling)
            .extracting(Place::name)
            .contains(canonical);
      }
    }
  }
}
