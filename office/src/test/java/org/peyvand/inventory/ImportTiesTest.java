package org.peyvand.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.intake.Reports;
import org.peyvand.intake.ReviewState;
import org.springframework.beans.factory.annotation.Autowired;

/** An office's list of the ties that it has. */
@OfficeTest
class ImportTiesTest {

  @Autowired ImportTies ties;
  @Autowired Relations relations;
  @Autowired Reports reports;
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachGoodRowIsAnActWithItsRowAsProofAndBadOnesAreNamed() throws Exception {
    Path file =
        file(
            ties.template()
                + "\r\nEdirne,Plovdiv,sister-city,1404/01/20,12/34,\"council, 3 sessions\"\r\n"
                + "Edirne,Atlantis,,,,\r\n"
                + "Edirne,Varna,marriage,,,\r\n"
                + "Edirne,Burgas,,31 Mehr 1403,,\r\n"
                + "Edirne,Edirne,,,,\r\n"
                + "Edirne,Sof\u202Eia,,,,\r\n"
                + "ادرنه,Sofia,friendship,1998,=HYPERLINK(\"http://x\"),\r\n");
    assertThat(run(file, true)).isEqualTo(Command.DONE);
    assertThat(text(out)).contains("edirne-plovdiv sister-city 2025-04-09", "2 would be added");
    assertThat(relations.find(Pair.of("edirne", "plovdiv"))).isEmpty();

    assertThat(run(file, false)).isEqualTo(Command.DONE);
    assertThat(text(out)).contains("2 added, 0 here already, 5 refused");
    assertThat(text(err))
        .contains("line 3 names a city", "Atlantis", "line 4 has no form", "line 5 has no day")
        .contains("line 6 names the same city", "line 7 holds hidden signs");
    Act act = relations.acts(Pair.of("edirne", "plovdiv")).getFirst();
    assertThat(act.kind()).isEqualTo(ActKind.EXISTING);
    assertThat(act.name()).isEqualTo("12/34");
    assertThat(act.visibility()).isEqualTo(new Visibility.Office());
    assertThat(act.happened()).isNotNull();
    assertThat(act.evidence().getFirst().quotation()).startsWith("Edirne,Plovdiv,sister-city");
    assertThat(act.evidence().getFirst().outlet()).isEqualTo("ties.csv");
    long report = Objects.requireNonNull(act.evidence().getFirst().report());
    assertThat(reports.get(report).state()).isEqualTo(ReviewState.REVIEWED);
    Act formula = relations.acts(Pair.of("edirne", "sofia")).getFirst();
    assertThat(formula.name()).startsWith("'=");
    assertThat(formula.happened())
        .isEqualTo(
            new Happened(
                LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31), Happened.Precision.YEAR));

    assertThat(run(file, false)).isEqualTo(Command.DONE);
    assertThat(text(out)).contains("0 added, 2 here already");
    assertThat(relations.acts(Pair.of("edirne", "plovdiv"))).hasSize(1);
    assertThat(run(file(Files.readString(file) + "Edirne,Varna,,,9,\n"), false)).isZero();
    assertThat(text(out)).contains("1 added, 2 here already");
    assertThat(relations.acts(Pair.of("edirne", "sofia"))).hasSize(1);
  }

  @Test
  void aFileThatIsNoListIsRefusedInOneSentence() throws Exception {
    assertThat(run(file("name;other\nx;y\n"), false)).isEqualTo(Command.REFUSED);
    assertThat(text(err)).contains("line 1 needs the columns city and partner");
    assertThat(run(file(""), false)).isEqualTo(Command.REFUSED);
  }

  @Test
  void rowsKnowTheirPlaceAndLineEvenWithQuotedBreaks() {
    List<CsvRows.Row> rows = CsvRows.of("a;b\n\"x\n\"\"y\"\"\";2\n\n3;4");
    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(1, 2, 5);
    assertThat(rows.get(1).cells()).containsExactly("x\n\"y\"", "2");
    assertThat(rows.get(2).start()).isEqualTo("a;b\n\"x\n\"\"y\"\"\";2\n\n".length());
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("ties.csv"), text);
  }

  private int run(Path file, boolean preview) throws Exception {
    out.reset();
    err.reset();
    PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return preview ? ties.preview(file, toOut, toErr) : ties.run(file, toOut, toErr);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
