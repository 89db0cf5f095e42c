package org.peyvand.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text in four languages, each used, each as its language is written. */
class MessagesTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("peyvand.root", "..")).resolve("office/src/main/java/org/peyvand");

  /** A key, or the beginning of keys whose last word the code appends. */
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

  private static final Pattern CALL = Pattern.compile("\\b(?:frame|f)\\.t\\(\\s*\"([^\"]+)\"");

  /** Words of the domain that a module names and no page shows yet; a group in use must go. */
  private static final List<String> NAMED_FOR_PAGES_TO_COME = List.of();

  private final Messages messages = new Messages();
  private final Set<String> keys = new TreeSet<>(messages.keys(PageLanguage.EN));

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void allLanguagesHaveTheSameTextsAndNoneIsEmpty(PageLanguage language) {
    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(new TreeSet<>(messages.keys(language))).isEqualTo(keys);
    assertThat(keys).allSatisfy(key -> assertThat(messages.pattern(language, key)).isNotBlank());
  }

  /** A language may take more than another: Arabic verbs ask for a gender, English ones do not. */
  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyPatternIsReadAndCountsWhatItTakes(PageLanguage language) {
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(new MessageFormat(messages.pattern(language, key)).getArgumentNames())
                    .as(key)
                    .allMatch(name -> name.matches("\\d")));
  }

  /** The journal keeps what a sentence takes as words, which no plural can count. */
  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void sentencesOfTheJournalTakeWords(PageLanguage language) {
    Object[] words = {"1", "2", "3", "4", "5"};
    assertThat(keys.stream().filter(key -> key.contains(".journal.")))
        .hasSizeGreaterThan(20)
        .allSatisfy(key -> assertThat(messages.text(language, key, words)).isNotBlank());
  }

  @Test
  void everyTextThatAPageAsksForIsThere() {
    List<String> missing = new ArrayList<>();
    sources()
        .forEach(
            source -> {
              Matcher call = CALL.matcher(source);
              while (call.find()) {
                String key = call.group(1);
                boolean begins = key.endsWith(".") || key.endsWith("-");
                if (begins
                    ? keys.stream().noneMatch(k -> k.startsWith(key))
                    : !keys.contains(key)) {
                  missing.add(key);
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    Set<String> written = new TreeSet<>();
    sources()
        .forEach(
            source -> {
              Matcher literal = LITERAL.matcher(source);
              while (literal.find()) {
                written.add(literal.group(1));
              }
            });
    Set<String> unused = new TreeSet<>(keys);
    unused.removeIf(key -> isWritten(key, written));
    Set<String> named = new TreeSet<>();
    NAMED_FOR_PAGES_TO_COME.forEach(
        group -> {
          Set<String> members =
              unused.stream()
                  .filter(key -> key.startsWith(group))
                  .collect(toCollection(TreeSet::new));
          assertThat(members).as(group + " is in use: take it off the list").isNotEmpty();
          named.addAll(members);
        });
    unused.removeAll(named);
    assertThat(unused).isEmpty();
  }

  /** As a whole, or up to one of its dots or dashes where the code appends the rest. */
  private static boolean isWritten(String key, Set<String> written) {
    if (written.contains(key)) {
      return true;
    }
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == '.' && written.contains(key.substring(0, i + 1))) {
        return true;
      }
    }
    return key.matches("web\\.problem\\.\\d{3}");
  }

  @Test
  void persianIsWrittenWithItsOwnLettersAndHalfSpaces() {
    Pattern arabicLetters = Pattern.compile("[يكىة]");
    // The prefix of verbs and the endings that stand apart by a half-space, never by a space.
    Pattern spaced =
        Pattern.compile(
            "(?<![\\p{L}\\u200c])ن?می [آ-ی]|[آ-ی] (?:ها|های|هایی|تر|ترین)(?![\\p{L}\\u200c])");
    Pattern loose =
        Pattern.compile(
            "\\u200c(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{M}\\p{N}])\\u200c|\\u200c\\u200c");
    List<String> wrong = new ArrayList<>();
    for (String key : keys) {
      String text = messages.pattern(PageLanguage.FA, key);
      for (Pattern pattern : List.of(arabicLetters, spaced, loose)) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
          wrong.add(key + ": " + text);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PageLanguage.class,
      names = {"EN", "TR"})
  void textsInLatinLettersStandInTheirOwnFiles(PageLanguage language) {
    assertThat(keys)
        .allSatisfy(
            key -> {
              String text = messages.pattern(language, key);
              assertThat(text.replaceAll("[^\\u0600-\\u06ff]", "").length())
                  .as(key + ": " + text)
                  .isLessThanOrEqualTo(text.replaceAll("\\P{IsLatin}", "").length());
            });
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
          .map(MessagesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
