package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.Remark;

/** Input that is no report: a clear remark, never an exception. */
class BadInputTest {

  private static final String REPORT =
      "شهردار اصفهان گفت: اصفهان و کازان تفاهم\u200cنامه خواهرخواندگی امضا کردند.";

  private static Reading read(String text) {
    return Reader.standard().read(new Report(text));
  }

  @Test
  void aDateBrokenByAFullStopIsReadWithoutAFault() {
    Reading reading = Reader.standard().read(new Report("مسابقه جمعه. 3شهریور03"));
    assertThat(reading.remarks()).containsExactly(Remark.NO_CITY);
  }

  @Test
  void emptyTextIsSaidToBeEmpty() {
    assertThat(read("").remarks()).containsExactly(Remark.EMPTY);
    assertThat(read(" \n\t ").remarks()).containsExactly(Remark.EMPTY);
  }

  @Test
  void aPdfOrAnImageUnderAnotherNameIsNoText() {
    assertThat(read("%PDF-1.7 ...").remarks()).containsExactly(Remark.NOT_TEXT);
    Random random = new Random(7);
    byte[] bytes = new byte[5000];
    random.nextBytes(bytes);
    String noise = new String(bytes, StandardCharsets.UTF_8);
    assertThat(read(noise).remarks()).containsExactly(Remark.NOT_TEXT);
  }

  @Test
  void anotherLanguageIsNamedAsSuch() {
    String german =
        "Der Oberbürgermeister empfing gestern die Gäste aus der Partnerstadt und sprach.";
    assertThat(read(german).remarks()).containsExactly(Remark.OTHER_LANGUAGE);
  }

  @Test
  void aReportWithoutACityHasNoClaimsOfCities() {
    Reading reading = read("هوا امروز خوب است و مردم به پارک رفتند. فردا باران می\u200cآید.");
    assertThat(reading.cities()).isEmpty();
    assertThat(reading.remarks()).containsExactly(Remark.NO_CITY);
  }

  @Test
  void aCityIsNoSisterOfItself() {
    String text =
        "شهردار اصفهان گفت: اصفهان با شیراز خواهرخوانده است و کازان با کازان و تهران با تهران.";
    assertThat(read(text).relations())
        .allSatisfy(r -> assertThat(r.pair()).doesNotHaveDuplicates());
  }

  @Test
  void loneSurrogatesAndBidiControlsDoNoHarm() {
    Reading reading = read("\ud800" + REPORT.replace("کازان", "\u202eکازان\u202c"));
    assertThat(reading.claims()).allSatisfy(claim -> assertThat(claim.spans()).isNotEmpty());
  }

  @Test
  void theWordsOfHtmlAreReadAndTheirPositionsKept() {
    String html =
        "<html><head><style>p{color:red}</style><title>خبر</title></head><body><p>"
            + REPORT.replace("\u200c", "&zwnj;")
            + "</p><script>var x='تهران';</script></body></html>";
    Reading reading = read(html);
    assertThat(reading.acts())
        .anySatisfy(
            act -> {
              assertThat(act.kind()).isEqualTo(ActKind.SIGNING);
              assertThat(act.modality()).isEqualTo(Modality.DONE);
              assertThat(act.spans().getFirst().in(html)).contains("امضا کردند");
            });
    assertThat(reading.cities()).extracting(c -> c.name()).doesNotContain("Tehran");
  }

  @Test
  void aMillionCharactersAreReadInTime() {
    String text = (REPORT + "\n").repeat(1_000_000 / REPORT.length());
    assertThat(read(text).cities()).isNotEmpty();
  }

  @Test
  void wrongUsageIsOneLineAndExitTwo() {
    assertThat(run(List.of())).isEqualTo(new Outcome(2, "", lines("read needs a file.")));
    Outcome unknown = run(List.of("--yaml", "x"));
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("read does not know --yaml.").hasLineCount(1);
  }

  @Test
  void aFileThatCannotBeReadIsOneSentenceAndTheOthersAreRead(@TempDir Path folder)
      throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
    Outcome outcome =
        run(List.of("--json", folder.resolve("none.txt").toString(), good.toString()));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("cannot be read").hasLineCount(1);
    assertThat(outcome.out()).startsWith("{\"file\":\"good.txt\"").hasLineCount(1);
  }

  @Test
  void forPeopleEachClaimStandsAboveItsSentence(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
    assertThat(run(List.of("--explain", good.toString())).out())
        .contains("signing, done: Isfahan → Kazan")
        .contains("Isfahan and Kazan: signed, sister-city")
        .contains("rule fa.signing.verb, matched امضا کردند");
  }

  private record Outcome(int status, String out, String err) {}

  private static String lines(String start) {
    return start + " Type: ./peyvand read [--json] [--explain] FILE..." + System.lineSeparator();
  }

  private static Outcome run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        ReadCommand.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
