package org.peyvand.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.archive.ArchiveContents;
import org.peyvand.archive.WriteArchive;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ./peyvand verify ARCHIVE.zip}: what it says and the number it ends with. */
@OfficeTest
class VerifyArchiveCommandTest {

  @Autowired VerifyCommand verify;

  @Test
  void anArchiveHoldsAsItWasWrittenAndWithAnyFlippedByteNoMore(@TempDir Path folder)
      throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 1; i <= 6; i++) {
      files.put(
          "versions/v00" + i + ".json",
          ("{\"article\":" + i + "}").repeat(9).getBytes(StandardCharsets.UTF_8));
    }
    byte[] archive = WriteArchive.write(ArchiveContents.of("Example", files, List.of()));
    Path file = folder.resolve("archive.zip");
    Files.write(file, archive);
    assertThat(run(file.toString())).startsWith("0 ");
    Random random = new Random(60);
    int flips = Boolean.getBoolean("peyvand.long") ? 10_000 : 100;
    for (int i = 0; i < flips; i++) {
      byte[] changed = archive.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);
      assertThat(run(file.toString())).as("byte " + at).startsWith("1 ");
    }
  }

  private String run(String... arguments) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = verify.run(List.of(arguments), out, out);
    return code + " " + said.toString(StandardCharsets.UTF_8);
  }
}
