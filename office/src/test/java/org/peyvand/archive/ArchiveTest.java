package org.peyvand.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.SamplePapers;
import org.peyvand.signature.TestCertificates;
import org.peyvand.signature.Trust;

class ArchiveTest {

  private static final TestCertificates ISSUER = new TestCertificates("Example Issuer");
  private static final byte[] PAPER =
      SamplePapers.signed(
          SamplePapers.paper(2), ISSUER.holder("Signatory A"), ISSUER.holder("Signatory B"));
  private static final byte[] ARCHIVE = WriteArchive.write(contents(PAPER));

  private static ArchiveContents contents(byte[] paper) {
    return ArchiveContents.of(
        "Example A and Example B",
        Map.of(
            "signed/memorandum.pdf",
            paper,
            "versions/1-en.txt",
            "Article 1".getBytes(StandardCharsets.UTF_8),
            "consents.json",
            "[]".getBytes(StandardCharsets.UTF_8)),
        List.of(ISSUER.pem()));
  }

  private static ArchiveVerdict verdict(byte[] zip) {
    return VerifyArchive.verify(zip, Trust.NOBODY, Instant.now());
  }

  @Test
  void anArchiveHoldsAndIsTheSameEachTimeItIsMade() {
    ArchiveVerdict verdict = verdict(ARCHIVE);
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
    assertThat(verdict.papers()).containsOnlyKeys("signed/memorandum.pdf");
    assertThat(WriteArchive.write(contents(PAPER))).isEqualTo(ARCHIVE);
  }

  @Test
  void anyFlippedByteIsFound() {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      files.put(
          "versions/" + i + ".txt", ("Article " + i).repeat(20).getBytes(StandardCharsets.UTF_8));
    }
    byte[] archive = WriteArchive.write(ArchiveContents.of("Example", files, List.of()));
    assertThat(verdict(archive).holds()).isTrue();
    Random random = new Random(6);
    int flips = Boolean.getBoolean("peyvand.long") ? 10_000 : 500;
    for (int i = 0; i < flips; i++) {
      byte[] changed = archive.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      assertThat(verdict(changed).holds()).as("byte " + at).isFalse();
    }
  }

  @Test
  void aFlippedByteInASignedPaperNamesThePaper() {
    byte[] changed = ARCHIVE.clone();
    changed[indexOf(ARCHIVE, "%PDF-") + 900] ^= 1;
    assertThat(verdict(changed).holds()).isFalse();
    byte[] forged = PAPER.clone();
    forged[900] ^= 1;
    ArchiveVerdict verdict = verdict(WriteArchive.write(contents(forged)));
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.papers().values()).noneMatch(org.peyvand.signature.Verdict::holds);
  }

  @Test
  void strangeEntriesAreRefused() throws IOException {
    assertThat(verdict(zip("../evil", new byte[1])).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.ENTRY_OUTSIDE);
    assertThat(verdict(zip("/etc/passwd", new byte[1])).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.ENTRY_OUTSIDE);
    assertThat(verdict(zip("zeros.txt", new byte[60_000_000])).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.UNPACKS_TOO_LARGE);
    assertThat(verdict(zip("other.txt", new byte[1])).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.NOT_AN_ARCHIVE);
    assertThat(verdict(twice()).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.ENTRY_TWICE);
  }

  /** Two entries of one name, which no honest program writes: the second's name is overwritten. */
  private static byte[] twice() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("one.txt", "two.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
        zip.closeEntry();
      }
    }
    byte[] archive = bytes.toByteArray();
    for (int at = indexOf(archive, "two.txt"); at >= 0; at = indexOf(archive, "two.txt")) {
      System.arraycopy("one.txt".getBytes(StandardCharsets.US_ASCII), 0, archive, at, 7);
    }
    return archive;
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static int indexOf(byte[] in, String what) {
    byte[] sought = what.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + sought.length <= in.length; i++) {
      if (Arrays.equals(in, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void theScriptSaysTheSameWithSha256sumAndOpensslAlone(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed");
    unpack(ARCHIVE, folder);
    assertThat(check(folder)).isZero();
    Path text = folder.resolve("versions/1-en.txt");
    Files.writeString(text, "Article 2");
    assertThat(check(folder)).isEqualTo(1);
    Files.writeString(text, "Article 1");
    assertThat(check(folder)).isZero();
    Files.writeString(folder.resolve("more.txt"), "");
    assertThat(check(folder)).isEqualTo(1);
  }

  @Test
  void theScriptFindsAForgedPaperWhoseHashWasWrittenAnew(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed");
    byte[] forged = PAPER.clone();
    forged[900] ^= 1;
    unpack(WriteArchive.write(contents(forged)), folder);
    assertThat(check(folder)).isEqualTo(1);
  }

  private static void unpack(byte[] archive, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
  }

  private static int check(Path folder) throws IOException, InterruptedException {
    Process script =
        new ProcessBuilder("sh", folder.resolve("check.sh").toString())
            .redirectErrorStream(true)
            .start();
    script.getInputStream().readAllBytes();
    assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return script.exitValue();
  }
}
