package org.peyvand.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.extraction.ExtractText;
import org.peyvand.extraction.Extraction;
import org.peyvand.web.PageLanguage;

class WriteDocxTest {

  private static final String PERSIAN =
      "دو شهر در ۱۷ مرداد ۱۴۰۳ برابر 7 August 2024 نمایندگانی <می‌فرستند> & می‌پذیرند.";

  private static Columns text() {
    return new Columns(
        List.of(PageLanguage.FA, PageLanguage.EN),
        Map.of(PageLanguage.FA, "تفاهم‌نامهٔ نمونه", PageLanguage.EN, "Example memorandum"),
        "نمونه، نه مشورت حقوقی",
        List.of(
            new Columns.Article(
                Map.of(PageLanguage.FA, "مادهٔ ۱. هدف", PageLanguage.EN, "Article 1. Purpose"),
                Map.of(
                    PageLanguage.FA,
                    PERSIAN,
                    PageLanguage.EN,
                    "On 7 August 2024 the two cities send delegates.\nThey receive them."))));
  }

  @Test
  void whatIsWrittenIsReadBackWordForWord() {
    Extraction read = ExtractText.from(WriteDocx.write(text()));
    assertThat(read)
        .isInstanceOfSatisfying(
            Extraction.Words.class,
            words ->
                assertThat(words.text().replace("\u200e", ""))
                    .contains("تفاهم‌نامهٔ نمونه", PERSIAN, "They receive them.")
                    .contains("نمونه، نه مشورت حقوقی"));
    assertThat(WriteDocx.write(text())).isEqualTo(WriteDocx.write(text()));
  }

  @Test
  void aForeignDateStaysInOnePiece() {
    assertThat(Runs.of(PERSIAN, true))
        .extracting(Runs.Run::text)
        .containsExactly(
            "دو شهر در ۱۷ مرداد ۱۴۰۳ برابر ",
            "7 August 2024",
            " نمایندگانی <می‌فرستند> & می‌پذیرند.");
    assertThat(Runs.of("He said «سلام» twice, in 1403.", false))
        .extracting(Runs.Run::text)
        .containsExactly("He said «", "سلام", "» twice, in 1403.");
    for (String each : List.of("", "12", "a 1 ب 2 c 3", "ب a", "a", "ب 7 a 8")) {
      for (boolean way : List.of(true, false)) {
        assertThat(Runs.of(each, way).stream().map(Runs.Run::text).collect(Collectors.joining()))
            .isEqualTo(each);
      }
    }
  }

  @Test
  void libreOfficeSetsEachLanguageOnItsOwnSide(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        isThere("soffice"), "LibreOffice is not installed; ./check --long installs it");
    Path file = folder.resolve("memorandum.docx");
    Files.write(file, WriteDocx.write(text()));
    run(
        folder,
        "soffice",
        "-env:UserInstallation=file://" + folder.resolve("profile"),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    String boxes =
        run(folder, "pdftotext", "-bbox", folder.resolve("memorandum.pdf").toString(), "-");
    double middle = number(boxes, "<page width=\"([0-9.]+)\"") / 2;
    assertThat(number(boxes, "xMin=\"([0-9.]+)\"[^>]*>Article<")).isLessThan(middle);
    assertThat(number(boxes, "xMin=\"([0-9.]+)\"[^>]*>delegates.<")).isLessThan(middle);
    double seven = number(boxes, "xMin=\"([0-9.]+)\"[^>]*>7<", middle);
    double august = number(boxes, "xMin=\"([0-9.]+)\"[^>]*>August<", middle);
    double year = number(boxes, "xMin=\"([0-9.]+)\"[^>]*>2024<", middle);
    assertThat(seven).isLessThan(august);
    assertThat(august).isLessThan(year);
  }

  private static double number(String text, String pattern) {
    return number(text, pattern, 0);
  }

  /** The first number above a limit. */
  private static double number(String text, String pattern, double above) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    while (found.find()) {
      double number = Double.parseDouble(found.group(1));
      if (number >= above) {
        return number;
      }
    }
    throw new AssertionError(pattern + " above " + above + " in " + text);
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command[0] + " did not end");
    }
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
