package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.text.Folded;

/** No name that is also a common word may pass for a place without context. */
class CommonWordsTest {

  /**
   * Lilak lists place names and common words alike; whoever adds a name that stands there decides
   * whether it is also a word, and either marks it or enters it in the list of names.
   */
  @Test
  void aPersianNameThatLilakListsIsMarkedOrKnownToBeANameOnly() throws IOException {
    Set<String> lilak = lilak();
    assertThat(lilak).hasSizeGreaterThan(90_000).contains("اصفهان", "بهار");
    Set<String> undecided = new TreeSet<>(unmarked("fa"));
    undecided.retainAll(lilak);
    undecided.removeAll(words("names-in-lilak.txt"));
    assertThat(undecided).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "tr", "en", "ar"})
  void aCommonWordIsMarked(String language) throws IOException {
    Set<String> words =
        words("common-words-" + language + ".txt").stream()
            .map(CommonWordsTest::key)
            .collect(Collectors.toSet());
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(unmarked(language)).noneMatch(name -> words.contains(key(name)));
  }

  @Test
  void aCountrysUsualNameIsNoCitysNameWithoutContext() {
    for (String language : Stream.of("fa", "tr", "en", "ar").toList()) {
      Set<String> countries =
          Gazetteer.standard().countries().stream()
              .map(country -> key(country.nameIn(language)))
              .collect(Collectors.toSet());
      assertThat(unmarked(language)).as(language).noneMatch(name -> countries.contains(key(name)));
    }
  }

  @Test
  void mondayIsMarkedInPersianAndDushanbeIsNotInEnglish() {
    assertThat(unmarked("fa")).doesNotContain("دوشنبه").contains("شهر دوشنبه", "اصفهان");
    assertThat(unmarked("en")).contains("Dushanbe");
    assertThat(unmarked("tr")).doesNotContain("Batman", "Van", "Of", "Ordu");
  }

  private static String key(String word) {
    return NameKey.of(Folded.key(word));
  }

  private static Set<String> unmarked(String language) {
    return Gazetteer.standard().places().stream()
        .flatMap(place -> place.names().stream())
        .filter(name -> name.language().equals(language) && !name.needsContext())
        .map(PlaceName::text)
        .collect(Collectors.toSet());
  }

  private static Set<String> lilak() throws IOException {
    try (Stream<String> lines = Files.lines(TestFiles.ofPackage("dictionary-fa/index.dic"))) {
      return lines.map(line -> line.split("/", 2)[0]).collect(Collectors.toSet());
    }
  }

  private static Set<String> words(String resource) throws IOException {
    try (InputStream in = CommonWordsTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.strip().split(" +"))));
      words.remove("");
      return words;
    }
  }
}
