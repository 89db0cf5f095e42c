package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationAct;
import org.peyvand.reader.claim.RelationClaim;

/** Short reports, each for one pattern of its language, and single sentences for each act. */
class PassagesTest {

  private static final Reader READER = Reader.standard();

  /** A headline that names the two cities and says nothing of them. */
  private static final String PERSIAN = "خبرهای شیراز و بخارا برای شما که با ما هستید";

  /** A report and the lines that say what must be read in it. */
  record Passage(String text, List<String> expected) {}

  /** The furthest acts that one sentence allows for a pair. */
  record Sentence(List<String> pair, List<String> acts, String text) {}

  static Stream<Named<Passage>> passages() throws IOException {
    List<Named<Passage>> passages = new ArrayList<>();
    for (String file :
        List.of(
            "fa",
            "ar",
            "ar-news",
            "ar-forms",
            "fa-older",
            "fa-press",
            "ar-older",
            "ar-press",
            "tr-news")) {
      for (String block : lines(file + ".txt").split("(?m)^## ", -1)) {
        int end = block.indexOf('\n');
        if (block.startsWith("#") || end < 0) {
          continue;
        }
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : block.substring(end + 1).split("\n", -1)) {
          if (line.startsWith("=")) {
            expected.add(line.substring(1).strip());
          } else {
            text.append(line).append('\n');
          }
        }
        passages.add(
            Named.of(
                file + " " + block.substring(0, end),
                new Passage(text.toString().strip() + "\n", expected)));
      }
    }
    return passages.stream();
  }

  /** The sentences of fa-sides.txt, each with what must be read in it. */
  static Stream<Named<Passage>> sides() throws IOException {
    return lines("fa-sides.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(
            line -> {
              int bar = line.indexOf(" | ");
              String text = line.substring(bar + 3);
              List<String> expected =
                  Stream.of(line.substring(0, bar).split(";", -1)).map(String::strip).toList();
              return Named.of(text, new Passage(PERSIAN + "\n\n" + text + "\n", expected));
            });
  }

  static Stream<Named<Sentence>> sentences() throws IOException {
    List<Named<Sentence>> sentences = new ArrayList<>();
    for (String language : List.of("fa", "ar", "tr")) {
      List<String> pair =
          switch (language) {
            case "fa" -> List.of("Bukhara", "Shiraz");
            case "tr" -> List.of("Mersin", "Tabriz");
            default -> List.of("Gaziantep", "Mosul");
          };
      String headline =
          switch (language) {
            case "fa" -> PERSIAN;
            case "tr" -> "Mersin'den ve Tebriz'den haftanın haberleri sizlerle";
            default -> "أخبار من الموصل ومن غازي عنتاب في هذا الأسبوع";
          };
      for (String line : lines(language + "-sentences.txt").split("\n", -1)) {
        int bar = line.indexOf(" | ");
        if (!line.startsWith("#") && bar > 0) {
          String text = line.substring(bar + 3);
          sentences.add(
              Named.of(
                  text,
                  new Sentence(
                      pair,
                      List.of(line.substring(0, bar).split(",", -1)),
                      headline + "\n\n" + text + "\n")));
        }
      }
    }
    return sentences.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"passages", "sides"})
  void aPassageIsReadAsItsPatternWants(Passage passage) {
    Reading reading = READER.read(new Report(passage.text()));
    assertThat(passage.expected()).isNotEmpty();
    List<String> missed =
        passage.expected().stream().filter(line -> !holds(line, reading)).toList();
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void aSentenceTakesThePairNoFurtherThanItSays(Sentence sentence) {
    Reading reading = READER.read(new Report(sentence.text()));
    assertThat(sentence.acts())
        .as("%s", reading.relations())
        .contains(act(reading, sentence.pair()));
    assertThat(reading.relations())
        .allSatisfy(relation -> assertThat(relation.pair()).isEqualTo(sentence.pair()));
  }

  private static String act(Reading reading, List<String> pair) {
    return reading.relations().stream()
        .filter(relation -> relation.pair().equals(pair))
        .map(relation -> relation.act().word())
        .findFirst()
        .orElse(RelationAct.NONE.word());
  }

  private static boolean holds(String line, Reading reading) {
    String[] words = line.split(" ", 2);
    String value = words[1];
    int last = value.lastIndexOf(' ');
    return switch (words[0]) {
      case "relation" -> {
        List<String> pair = Stream.of(value.substring(0, last).split("\\|", -1)).sorted().toList();
        yield List.of(value.substring(last + 1).split(",", -1)).contains(act(reading, pair));
      }
      case "relations" -> reading.relations().stream().noneMatch(PassagesTest::isNews);
      case "meeting" ->
          acts(reading, ActKind.MEETING).anyMatch(PassagesTest::isDone) == value.equals("yes");
      case "delegation" ->
          value.equals("none")
              ? acts(reading, ActKind.DELEGATION).noneMatch(PassagesTest::isClaimed)
              : acts(reading, ActKind.DELEGATION)
                  .anyMatch(
                      act ->
                          act.modality().word().equals(value.substring(last + 1))
                              && sides(act).equals(value.substring(0, last)));
      case "commitment" ->
          value.equals("none")
              ? acts(reading, ActKind.COMMITMENT).findAny().isEmpty()
              : acts(reading, ActKind.COMMITMENT).anyMatch(act -> sides(act).equals(value));
      case "office" -> {
        String[] parts = value.split("\\|", -1);
        yield reading.people().stream()
            .anyMatch(
                person ->
                    person.office() != null
                        && person.name().equals(parts[0])
                        && List.of(parts[1].split(",", -1)).contains(person.office().word())
                        && Objects.requireNonNullElse(person.city(), "").equals(parts[2]));
      }
      case "code" -> value.equals(reading.report().code());
      case "published" -> value.equals(String.valueOf(reading.report().published()));
      case "form" ->
          reading.relations().stream()
              .filter(
                  relation ->
                      relation
                          .pair()
                          .equals(
                              Stream.of(value.substring(0, last).split("\\|", -1))
                                  .sorted()
                                  .toList()))
              .anyMatch(
                  relation ->
                      relation.form() != null
                          && relation.form().word().equals(value.substring(last + 1)));
      case "courtesy" -> acts(reading, ActKind.COURTESY).anyMatch(act -> value.equals(act.name()));
      case "person" -> reading.people().stream().anyMatch(person -> person.name().equals(value));
      case "nobody" -> reading.people().stream().noneMatch(person -> person.name().equals(value));
      case "speaker" ->
          acts(reading, ActKind.STATEMENT).anyMatch(act -> act.people().contains(value));
      case "event" ->
          acts(reading, ActKind.EVENT)
              .anyMatch(
                  act ->
                      act.date() != null
                          && (act.date().start() + "/" + act.date().end()).equals(value));
      case "fields" -> fields(reading).containsAll(List.of(value.split(",", -1)));
      case "not-fields" ->
          fields(reading).stream().noneMatch(List.of(value.split(",", -1))::contains);
      case "parties" ->
          reading.cities().stream()
              .filter(city -> city.role() == CityRole.PARTY)
              .map(CityClaim::name)
              .sorted()
              .toList()
              .equals(Stream.of(value.split(",", -1)).sorted().toList());
      default -> throw new IllegalArgumentException("no such expectation: " + line);
    };
  }

  private static Stream<ActClaim> acts(Reading reading, ActKind kind) {
    return reading.acts().stream().filter(act -> act.kind() == kind);
  }

  private static boolean isDone(ActClaim act) {
    return act.modality() == Modality.DONE;
  }

  private static boolean isClaimed(ActClaim act) {
    return isDone(act) || act.modality() == Modality.PLANNED;
  }

  private static boolean isNews(RelationClaim relation) {
    return switch (relation.act()) {
      case NONE, CONTACT, EXISTING -> false;
      default -> true;
    };
  }

  private static String sides(ActClaim act) {
    return (act.actors().isEmpty() ? "" : act.actors().getFirst())
        + ">"
        + (act.recipients().isEmpty() ? "" : act.recipients().getFirst());
  }

  private static List<String> fields(Reading reading) {
    return reading.acts().stream()
        .filter(act -> act.modality() != Modality.BACKGROUND)
        .flatMap(act -> act.fields().stream())
        .map(field -> field.word())
        .distinct()
        .toList();
  }

  private static String lines(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PassagesTest.class.getResourceAsStream("passages/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
